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

  /** The values as JSON, in the order of their numbers. */
  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** @param value plain data, which stays as it is */
  share<T extends object>(value: T): Shared<T> {
    return this.#share(JSON.stringify(value), () => value);
  }

  /** As `share`, of a value that is JSON; where it is known, it is not taken apart. */
  shareJson<T extends object>(json: string): Shared<T> {
    return this.#share(json, () => JSON.parse(json) as T);
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

  #share<T extends object>(json: string, valueOf: () => T): Shared<T> {
    const known = this.#numbers.get(json);
    if (known !== undefined) return known;
    const value = valueOf();
    if (this.#values.length >= MAX_SHARED) return value;
    this.#numbers.set(json, this.#values.length);
    this.#values.push(value);
    return this.#values.length - 1;
  }
}
