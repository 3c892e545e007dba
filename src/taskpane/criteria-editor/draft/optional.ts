/** A copy of an object with a field set, or without it where the value is undefined. */
export function withOptional<T extends object, K extends keyof T>(item: T, key: K, value: T[K] | undefined): T {
  return value === undefined ? withoutField(item, key) : { ...item, [key]: value };
}

/** A copy without one of the fields that it need not have. */
function withoutField<T extends object>(item: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) as T;
}
