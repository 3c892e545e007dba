import { effectsOnSheet } from '../../../src/app/compare-criteria';
import { readSheetForCriteria } from '../../../src/app/sheet-for-criteria';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { setEffectText } from '../../../src/i18n/set-effect-texts';
import type { CellValue } from '../../../src/workbook/snapshot';
import { setOf } from '../assessing/tables';
import { PlainPort, plainSheet } from './plain-port';

const asking = (...bounds: number[]): CriteriaSet =>
  setOf(
    bounds.map((atLeast, index) => ({
      number: String(index + 1),
      title: { vi: `Nội dung ${index + 1}` },
      measure: { kind: 'amount', of: 'percentage', atLeast },
      evidence: 'none',
    })),
  );

const unit = (name: string, ...shares: CellValue[]): CellValue[][] => [
  [`Tên xã: ${name}`],
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...shares.map((share, index): CellValue[] => [index + 1, `Nội dung ${index + 1}`, share]),
  [null],
];

async function effects(rows: CellValue[][], earlier: CriteriaSet, later: CriteriaSet) {
  const source = await readSheetForCriteria(new PlainPort([plainSheet('s', 'Tổng hợp xã', rows)]));
  if (!source.ok) throw new Error(source.error.code);
  return effectsOnSheet(source.value, earlier, later).map((effect) => [
    setEffectText(effect, 'vi'),
    ...effect.criteria.map(({ after }) => after?.number),
  ]);
}

it('another version of a set is held against every unit of a sheet', async () => {
  const rows = [
    ...unit('Xã A', '75%', '90%', '95%'),
    ...unit('Xã B', '85%', '90%', '95%'),
    ...unit('Xã C', '75%', '70%', '95%'),
  ];
  expect(await effects(rows, asking(70, 80, 90), asking(80, 80, 90))).toEqual([
    ['Xã A: 3/3 tiêu chí đạt, chưa được mức công nhận nào → 2/3 tiêu chí đạt, chưa được mức công nhận nào', '1'],
    ['Xã B: 3/3 tiêu chí đạt, chưa được mức công nhận nào (không đổi)'],
    ['Xã C: 2/3 tiêu chí đạt, chưa được mức công nhận nào → 1/3 tiêu chí đạt, chưa được mức công nhận nào', '1'],
  ]);
});

it('what is no table of the earlier version has no results to compare', async () => {
  const rows = unit('Xã A', '75%', '90%', '95%');
  expect(await effects(rows, asking(...Array.from({ length: 20 }, () => 50)), asking(80, 80, 90))).toEqual([]);
});
