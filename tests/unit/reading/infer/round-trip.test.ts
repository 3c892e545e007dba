import fc from 'fast-check';
import { inferCriteriaSet } from '../../../../src/reading/infer/infer-criteria-set';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';
import { tableOn } from '../table-on';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
/** Words that say nothing of what a column or a row is for. */
const WORDS = ['vận động', 'nhân dân', 'giữ gìn', 'trật tự', 'địa bàn', 'phối hợp', 'tuần tra', 'bản làng'];

interface Composed {
  readonly title: string;
  readonly criteria: readonly { readonly title: string; readonly maximum: number }[];
}

const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 8 })
  .map((words) => `Có ${words.join(' ')}`);
/** In halves, as offices give points. */
const maximum = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
const groups: fc.Arbitrary<Composed[]> = fc.array(
  fc.record({ title, criteria: fc.array(fc.record({ title, maximum }), { minLength: 1, maxLength: 6 }) }),
  { minLength: 1, maxLength: ROMAN.length },
);

/** Numbers run on through the groups. */
function formOf(composed: readonly Composed[], points: (maximum: number) => CellValue): CellValue[][] {
  let number = 0;
  const rows = composed.flatMap((group, index): CellValue[][] => [
    [ROMAN[index] ?? '', group.title, null, null],
    ...group.criteria.map((own): CellValue[] => [++number, own.title, points(own.maximum), null]),
  ]);
  return [['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...rows];
}

describe('a form made of groups and criteria', () => {
  it.each([
    ['figures', (points: number) => points],
    ['text with a comma', (points: number) => String(points).replace('.', ',')],
  ])('gives them back, with maxima as %s', (_, points) => {
    fc.assert(
      fc.property(groups, (composed) => {
        const found = inferCriteriaSet(tableOn(sheetOf(formOf(composed, points))), 'bo-thu');
        const criteria = found?.set.groups.flatMap((group) => group.criteria) ?? [];
        expect(found?.set.groups.map((group) => ({ number: group.number, title: group.title?.vi }))).toEqual(
          composed.map((group, index) => ({ number: ROMAN[index], title: group.title })),
        );
        expect(criteria.map(({ number }) => number)).toEqual(criteria.map((_criterion, index) => String(index + 1)));
        expect(criteria.map((own) => [own.title?.vi, own.measure])).toEqual(
          composed.flatMap((group) =>
            group.criteria.map((own) => [own.title, { kind: 'points', maximum: own.maximum }]),
          ),
        );
        expect(found?.notes.map(({ code }) => code)).toEqual(['title-taken']);
      }),
    );
  });
});
