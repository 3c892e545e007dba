/** What came of something that can be refused: a value, or an error that is data too. */
export type Outcome<T, E> = Success<T> | Failure<E>;
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Failure<E> {
  readonly ok: false;
  readonly error: E;
}

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure<E>(error: E): Failure<E> {
  return { ok: false, error };
}

/** Ends an exhaustive `switch`: the compiler refuses it while a case is left out. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
}
