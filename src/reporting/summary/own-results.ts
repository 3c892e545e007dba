import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import type { LevelColumn, TableCell } from '../../reading/assessment-table';
import { isTick, tickWords } from '../../reading/result-words';
import { cleanText } from '../../reading/vietnamese-text';
import { cellToA1, quoteSheetName, type CellPosition } from '../../workbook/address';
import type { PlannedFormula } from '../../workbook/sheet-plan';
import { valueAt } from '../../workbook/snapshot';
import { amountFormula } from '../amount-formula';
import type { AssessedTable } from '../assessed-table';
import { textArray, textConstant, trimmedText } from '../formula-text';
import { spellingsOn, tickRoles, type Spellings } from '../result-spellings';

type Words = Readonly<Record<CriterionResult, string>>;

/** What a formula over the words of a cell, or over ticks, would make of what stands there now. */
export interface OwnResults {
  /** A formula that follows a row's level columns; null where it has none. */
  levels(criterion: CriterionAssessment, words: Words): PlannedFormula | null;
  /** As `levels`, the points that the ticked level gives. */
  levelPoints(criterion: CriterionAssessment): PlannedFormula | null;
  /** What an empty cell says: nothing, or "not met" on a sheet whose ticks alone tell what is met. */
  blankIn(words: Words): Words;
  /**
   * A formula that keeps what was read from a cell for as long as it stands: a word on the sheet's own scale, an amount, an
   * answer in doubt. Null where `follows` gives that by itself.
   */
  asRead(criterion: CriterionAssessment, words: Words, follows: string): PlannedFormula | null;
  /** Whether ticks give what was read from them. */
  saysByTicks(criterion: CriterionAssessment): boolean;
}

/** How the cells of a table that is its own criteria set are followed. */
export function ownResults(assessed: AssessedTable): OwnResults {
  const { sheet, table, assessment } = assessed;
  const spellings = spellingsOn(assessed);
  const reference = (cell: CellPosition) => `${quoteSheetName(sheet.name)}!${cellToA1(cell)}`;
  const textIn = (cell: CellPosition) => trimmedText(valueAt(sheet, cell));
  const isBlankNotMet = assessment.criteria.some(
    ({ result, resultCell }) =>
      result === 'notMet' && resultCell !== null && cleanText(valueAt(sheet, resultCell)) === '',
  );

  const ticksOf = ({ tableRow }: CriterionAssessment) =>
    (table.scale?.columns ?? []).flatMap((level, index) => {
      const cell = tableRow?.levels?.[index];
      return cell === undefined ? [] : [{ level, cell }];
    });
  const tickOf = ({ label }: LevelColumn, { position }: TableCell) => {
    const found = textIn(position);
    const own = isTick(valueAt(sheet, position)) && found !== '' ? [found] : [];
    const inWords = table.scale?.isInWords === true ? spellings.results.met : [];
    return isOneOf(position, [...tickWords, label, ...own, ...inWords]);
  };
  const isOneOf = (position: CellPosition, words: readonly string[]) => {
    const texts = new Map(words.map((text) => [text.toLowerCase(), text]));
    return `IFERROR(OR(TRIM(${reference(position)})=${textArray([...texts.values()])}),FALSE)`;
  };
  /** The first level may be denied in words. */
  const withoutLevel = (criterion: CriterionAssessment, words: Words) => {
    const [first] = ticksOf(criterion);
    const blank = textConstant(words.blank);
    return first === undefined || table.scale?.isInWords !== true
      ? blank
      : `IF(${isOneOf(first.cell.position, spellings.results.notMet)},${textConstant(words.notMet)},${blank})`;
  };
  /** Where levels stand on each other the highest one counts, else two of them contradict each other. */
  const byTicks = (criterion: CriterionAssessment, said: (level: LevelColumn) => string, none: string) => {
    const ticks = ticksOf(criterion).map(({ level, cell }) => ({ test: tickOf(level, cell), word: said(level) }));
    const chosen = [...ticks]
      .reverse()
      .reduceRight((otherwise, { test, word }) => `IF(${test},${word},${otherwise})`, none);
    if (table.scale?.isCumulative === true || ticks.length < 2) return chosen;
    return `IF(${ticks.map(({ test }) => test).join('+')}>1,${none},${chosen})`;
  };
  const isContradiction = (criterion: CriterionAssessment) =>
    criterion.result === 'blank' && ticksOf(criterion).some(({ cell }) => cleanText(cell.value) !== '');

  return {
    levels(criterion, words) {
      if (ticksOf(criterion).length === 0) return null;
      const value = words[criterion.result];
      if (isContradiction(criterion) && table.scale?.isCumulative === true) return null;
      const none = withoutLevel(criterion, words);
      const formula = byTicks(criterion, ({ judgement }) => textConstant(words[judgement]), none);
      return { formula: `=${formula}`, value };
    },
    levelPoints(criterion) {
      if (ticksOf(criterion).length === 0) return null;
      if (isContradiction(criterion) && table.scale?.isCumulative === true) return null;
      const formula = byTicks(criterion, ({ points }) => (points === null ? '""' : String(points)), '""');
      return { formula: `=${formula}`, value: criterion.score ?? '' };
    },
    blankIn: (words) => (isBlankNotMet ? { ...words, blank: words.notMet } : words),
    asRead({ result, resultCell }, words, follows) {
      if (resultCell === null || said(textIn(resultCell), spellings, isBlankNotMet) === result) return null;
      const outcomes = Object.fromEntries(
        Object.entries(words).map(([one, word]) => [one, textConstant(word)]),
      ) as Words;
      const cell = { reference: reference(resultCell), found: valueAt(sheet, resultCell), result };
      const formula = amountFormula(cell, 'asFound', outcomes, follows);
      return { formula: `=IFERROR(${formula},${textConstant(words.blank)})`, value: words[result] };
    },
    saysByTicks({ result, tableRow }) {
      const ticked = tickRoles.filter((role) => {
        const cell = tableRow?.cells[role];
        return cell !== undefined && has(spellings.ticks[role], textIn(cell.position));
      });
      const [only, ...others] = ticked;
      const given = others.length > 0 ? 'blank' : (only ?? (isBlankNotMet ? 'notMet' : 'blank'));
      return given === result;
    },
  };
}

/** What a formula that knows these spellings makes of a text. */
function said(text: string, { results }: Spellings, isBlankNotMet: boolean): CriterionResult {
  const order = ['met', 'notMet', 'basicallyMet', 'notApplicable'] as const;
  const found = order.find((result) => has(results[result], text));
  return found ?? (isBlankNotMet ? 'notMet' : 'blank');
}

function has(texts: readonly string[], text: string): boolean {
  return texts.some((one) => one.toLowerCase() === text.toLowerCase());
}
