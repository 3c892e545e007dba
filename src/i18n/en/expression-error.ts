import {
  known,
  withPoint,
  withBlank,
  foundInstead,
  count,
  stretch,
  bandFor,
  type ExpressionErrorTexts,
} from '../expression-error-texts';
import type { expressionPlace as vi } from '../vi/expression-error';

export const expressionPlace: typeof vi = 'Character';

export const expressionError: ExpressionErrorTexts = {
  'input-name-unusable': (error) =>
    `“${error.found}” cannot name an input. A name begins with a letter, has only unaccented letters, digits and underscores, and is not and, or, not; for example soVuViec.`,
  'too-long': (error) => `The rule has more than ${error.maximum} characters. Split the criterion.`,
  'too-deep': (error) =>
    `more than ${error.maximum} brackets stand inside one another. Use fewer, or bands in place of many ifs.`,
  'too-large-for-excel': () => 'As an Excel formula this rule is too long or too deeply nested. Split the criterion.',
  'sign-unknown': (error) =>
    error.instead === null
      ? `rules do not use “${error.found}”. Delete it.`
      : `write ${error.instead} in place of “${error.found}”.`,
  'name-not-ascii': (error) =>
    `the name “${error.found}” has letters with marks. Use the plain name that is declared in inputs.`,
  'name-unknown': (error) =>
    `no input is called “${error.found}”. ${known(error, 'Did you mean', 'Declare it in inputs, or use')}`,
  'function-unknown': (error) => `there is no function “${error.found}”. ${known(error, 'Did you mean', 'Use')}`,
  'decimal-comma': (error) =>
    `“${error.found}” is not clear. Write decimals with a point: ${withPoint(error.found)}; put a blank after the comma between two numbers: ${withBlank(error.found)}.`,
  'number-malformed': (error) =>
    `“${error.found}” is no number. Write numbers such as 12 or 2.5, without signs between thousands.`,
  'number-too-exact': (error) =>
    `${error.found} has too many digits. Write ${error.digits} digits at most, ${error.decimals} of them decimals.`,
  'percent-not-after-number': () => '% stands only right after a number, such as 70%.',
  'operand-missing': (error) =>
    `${foundInstead(error.found, 'the rule is not finished', 'found')}. A number, an input, a function or an opening bracket belongs here.`,
  'operator-missing': (error) => `an operator (+ - * /) or a comparison is missing before “${error.found}”.`,
  'bracket-not-open': () => 'this bracket closes nothing. Delete it, or put a ( before it.',
  'sign-missing': (error) =>
    `${foundInstead(error.found, 'the rule ends here', 'found')}. “${error.expected}” belongs here.`,
  'number-expected': () =>
    'a number belongs here, not a condition. Use if(condition, number, number) to make a number of it.',
  'condition-expected': () => 'a condition belongs here, such as a >= 70%.',
  'comparison-chained': () => 'compare two numbers at a time. In place of 70% <= a < 80%, write a >= 70% and a < 80%.',
  'argument-count': (error) =>
    `${error.name} takes ${count(error, 'to')} parts, with commas between them; here are ${error.found}.`,
  'digits-not-constant': (error) =>
    `the number of decimals of ${error.name} must be a whole number from 0 to ${error.maximum}.`,
  'band-malformed': (error) =>
    `${foundInstead(error.found, 'the rule ends here', 'found')}. Write a band as below 80%: 0, from 80% to below 100%: 1 or from 100%: 2.`,
  'band-limit-not-constant': (error) =>
    `${foundInstead(error.found, 'the rule ends here', 'found')}. The limit of a band must be a number, such as 80%.`,
  'band-empty': (error) =>
    `the band from ${error.from ?? ''} to below ${error.below ?? ''} holds no number. Write the lower limit first.`,
  'bands-overlap': (error) =>
    `${stretch(error, 'numbers', 'from', error.from === null ? 'below' : 'to below')} stand in two bands. Change a limit so that each number stands in one.`,
  'bands-gap': (error) =>
    `${stretch(error, 'numbers', 'from', error.from === null ? 'below' : 'to below')} stand in no band. Add ${bandFor(error)}: the points.`,
};
