import type { ruleWords as vi } from '../vi/rule-words';

export const ruleWords: typeof vi = {
  maximum: 'the maximum',
  and: ' and ',
  or: ' or ',
  not: (condition) => `not ${condition}`,
  choice: (condition, then, otherwise) => `${then} if ${condition}, else ${otherwise}`,
  ifBlank: (value, otherwise) => `${value} (${otherwise} where blank)`,
  atMost: (value, limit) => `${value} (at most ${limit})`,
  atLeast: (value, limit) => `${value} (at least ${limit})`,
  min: (values) => `the least of (${values})`,
  max: (values) => `the greatest of (${values})`,
  sum: (values) => `the sum of (${values})`,
  abs: (values) => `the absolute value of (${values})`,
  round: (value, digits) => `${value} rounded to ${digits} decimals`,
  roundDown: (value, digits) => `${value} rounded down to ${digits} decimals`,
  roundUp: (value, digits) => `${value} rounded up to ${digits} decimals`,
  bands: (value, bands) => `by ${value} (${bands})`,
};
