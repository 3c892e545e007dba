import type { OwnGuess } from '../../assessing/own/own-guesses';
import { unreachable } from '../../outcome';
import { cellToA1 } from '../../workbook/address';
import { exactNumber } from '../format';
import { columnsText, levelsText, numbersText, short } from '../own-set-texts';
import type { ownSet as ownSetVi, levelJudgements as levelJudgementsVi } from '../vi/own-set';
import { amountMeasureText } from '../amount-texts';

export const ownSet: typeof ownSetVi = {
  heldAgainstItself: (criteria, maximum) =>
    `By this sheet itself: ${criteria} criteria${maximum === null ? '' : `, ${maximum} points`}`,
  bySheet: 'By this sheet itself',
  recognisedBy: (reasons) => `Known by ${reasons}`,
  howItWasRead: 'How the sheet was read',
  chooseAnother: 'Choose another set',
  viewAndEdit: 'View, edit the criteria set',
  rememberIt: 'Remember for next time',
  guess: english,
  moreGuesses: (count) => `Show ${count} more`,
  likely: {
    heading: 'Is it this criteria set?',
    question: (title, reasons) => `This sheet is like “${title}”: ${reasons}. Use this set?`,
    until: 'Until you answer, the sheet is held against itself. The answer is remembered in the workbook.',
    take: 'Use this set',
    refuse: 'No',
  },
};

export const levelJudgements: typeof levelJudgementsVi = {
  met: 'met',
  basicallyMet: 'basically met',
  notMet: 'not met',
  notApplicable: 'not applicable',
  rated: null,
};

const criteria = (numbers: readonly string[]) =>
  numbersText(numbers, {
    criteria: numbers.length === 1 ? 'criterion' : 'criteria',
    more: (count) => ` and ${count} more`,
  });

function english(guess: OwnGuess): string {
  switch (guess.code) {
    case 'columns':
      return `Column ${columnsText(guess.columns, 'en')}.`;
    case 'levels':
      return `Each column is a level: ${levelsText(guess.levels, 'en')}${guess.isCumulative ? '; each includes those before it, so that several in a row may be ticked' : ''}.`;
    case 'highest-level':
      return `Each criterion gets ${exactNumber(guess.maximum, 'en')} at most, as the heading of the points says.`;
    case 'larger-criteria':
      return `Counted by ${guess.count} larger criteria, each met where all of its contents are (${guess.contents} contents).`;
    case 'effect':
      return guess.effect === 'bonus'
        ? `Points on top, which nobody has to have: ${criteria(guess.numbers)}.`
        : `Points taken off: ${criteria(guess.numbers)}.`;
    case 'no-maximum':
      return `No maximum is written, so that none is checked: ${criteria(guess.numbers)}.`;
    case 'blank-is-not-met':
      return `${guess.rowCount} blank cells are taken for not met, from cell ${cellToA1(guess.cell)} on.`;
    case 'rows-left-out':
      return `${guess.rowCount} rows are not counted, as it is not clear what criterion they belong to, from cell ${cellToA1(guess.cell)} (“${short(guess.words)}”) on.`;
    case 'bound':
      return `Criterion ${guess.number}: ${amountMeasureText(guess.measure, 'en')}, by the words in cell ${cellToA1(guess.cell)}.`;
    default:
      return unreachable(guess);
  }
}
