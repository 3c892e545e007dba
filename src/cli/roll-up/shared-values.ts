/** A value, or the number by which it is known. */
export type Shared<T extends object> = T | number;

/** So many values are shared at most; where they hardly repeat, looking for them would cost more than it saves. */
const MAX_SHARED = 50_000;

/**
 * Values that many files share: thousands of communes fill in the same form, and what is concluded on a criterion is the
 * same in most of them. Each is held once, and known by its number.
 */
export class SharedValues {
  readonly #numbers = new Map<string, number>();
  readonly #values: object[] = [];
  #told = 0;

  /** @param value plain data, which stays as it is */
  share<T extends object>(value: T): Shared<T> {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#values.length >= MAX_SHARED) return value;
    this.#numbers.set(key, this.#values.length);
    this.#values.push(value);
    return this.#values.length - 1;
  }

  /** @throws RangeError for a number that was never given */
  valueOf<T extends object>(shared: Shared<T>): T {
    if (typeof shared !== 'number') return shared;
    const value = this.#values[shared];
    if (value === undefined) throw new RangeError(`No shared value ${shared}`);
    return value as T;
  }

  /** The values that came since this was last asked, in the order of their numbers. */
  takeNew(): readonly object[] {
    const added = this.#values.slice(this.#told);
    this.#told = this.#values.length;
    return added;
  }

  /** Takes over what `takeNew` gave elsewhere, in the same order. */
  take(added: readonly object[]): void {
    for (const value of added) this.share(value);
    this.#told = this.#values.length;
  }
}
