import { everyAssessed } from '../../assessing/assessment';
import { parentPlace } from '../../assessing/side-rules';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { cellToA1 } from '../../workbook/address';
import { valueAt } from '../../workbook/snapshot';
import { comparable, isPossibleNumber } from '../amount-formula';
import type { AssessedTable } from '../assessed-table';
import { textArray, trimmedText } from '../formula-text';
import type { FigureCell, RecognitionInput } from '../recognition-formula';

/** @returns the cell in which a criterion states its figure; null where a formula would read it in another way than we do */
export function figureCell({ sheet, assessment }: AssessedTable, criterion: string): FigureCell | null {
  const stated = everyAssessed(assessment.criteria).find(({ number }) => number === criterion);
  const cell = stated?.tableRow?.cells.result?.position;
  if (stated === undefined || stated.measure === null || cell === undefined) return null;
  if (stated.measure.kind !== 'amount' || stated.measure.of === 'date') return null;
  const isNumber = typeof valueAt(sheet, cell) === 'number';
  if (isNumber !== (stated.figure !== undefined)) return null;
  const reference = cellToA1(cell);
  return {
    figure: { formula: comparable(stated.measure, reference), value: stated.figure ?? NaN },
    isFigure: `IF(ISNUMBER(${reference}),${isPossibleNumber(stated.measure.of, reference)},FALSE)`,
  };
}

/** The conclusion that the sheet states of the unit above, by its place from 1; null where it states none. */
export function parentPlaceInput({ sheet, assessment, criteriaSet }: AssessedTable): RecognitionInput | null {
  const place = parentPlace(criteriaSet, assessment.criteria);
  const stated = everyAssessed(assessment.criteria).find(
    ({ number }) => number === criteriaSet.notAboveParent?.statedIn,
  );
  const cell = stated?.tableRow?.cells.result?.position;
  if (place === null || stated?.measure?.kind !== 'levels' || cell === undefined) return null;
  const { levels } = stated.measure;
  const found = trimmedText(valueAt(sheet, cell));
  const reference = cellToA1(cell);
  const tests = criteriaSet.recognition.flatMap(({ title }, index) => {
    const level = levels.find((one) => folded(one.title.vi) === folded(title.vi));
    const words = level === undefined ? [] : [level.title.vi, ...(level.words ?? [])];
    const known = index === place && !words.includes(found) ? [...words, found] : words;
    return known.length === 0 ? [] : [{ isIt: `OR(TRIM(${reference})=${textArray(known)})`, index }];
  });
  const formula = tests.reduceRight((otherwise, { isIt, index }) => `IF(${isIt},${index + 1},${otherwise})`, '0');
  return { formula, value: place + 1 };
}

function folded(text: string): string {
  return foldCase(cleanText(text));
}
