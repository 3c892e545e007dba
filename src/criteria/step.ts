/** Whether `value` is a whole number of `step`s, as far as decimal fractions can be told in binary. */
export function isMultipleOf(step: number, value: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-9;
}
