/** Excel refuses a formula that is longer. */
export const MAX_FORMULA_LENGTH = 8192;

/** What Excel's own dialog for rules takes, and its older programming interface. */
export const SHORT_RULE_LENGTH = 255;

/** Excel refuses a formula with more functions inside one another. */
export const MAX_FORMULA_NESTING = 64;

/** Excel refuses a function with more arguments. */
export const MAX_FUNCTION_ARGUMENTS = 255;
