import { cellToA1 } from '../../../../../src/workbook/address';
import type { CellValue } from '../../../../../src/workbook/snapshot';
import { SheetBuilder } from '../../../reading/random-forms/compose-form';
import type { ExpectedFinding } from '../field/judge';
import type { ComposedSheet } from './compose-form';
import type { Dice } from './dice';
import { groupTitles, titleLines } from './words';

const unitNames = ['Nhơn An', 'Hải Thượng', 'Bản Xen', 'Cao Kỳ', 'Thạch Bình', 'Vĩnh Hảo', 'Sơn Dung', 'Trà Leng'];

/** What one unit's cell says of one criterion. */
interface Cell {
  readonly value: CellValue;
  readonly isMet: boolean;
  readonly points: number;
  readonly told: string | null;
}

/** @returns several units' results beside each other, with blanks and points above the maximum in half of them */
export function composeMatrix(dice: Dice): ComposedSheet {
  const isScored = dice.chance(50);
  const isByRow = dice.chance(50);
  const hasMistakes = dice.chance(50);
  const titles = dice.some(groupTitles, dice.between(4, 8));
  const units = dice.some(unitNames, dice.between(3, 6)).map((name) => ({ name, written: `Xã ${name}` }));
  const criteria = titles.map((title, index) => ({
    title,
    heading: `${index + 1}. ${title}`,
    maximum: dice.pick([5, 10, 15, 20]),
  }));
  const cellOf = (maximum: number): Cell => {
    if (hasMistakes && dice.chance(5)) return { value: null, isMet: false, points: 0, told: 'blank' };
    if (!isScored) {
      const isMet = dice.chance(75);
      return { value: isMet ? 'Đạt' : 'Chưa đạt', isMet, points: 0, told: isMet ? null : 'gap' };
    }
    const isAbove = hasMistakes && dice.chance(5);
    const points = isAbove ? maximum + 1 : maximum - dice.pick([0, 0, 0.5, 1, 2]);
    return { value: points, isMet: points >= maximum, points, told: isAbove ? 'above' : null };
  };
  const cells = units.map(() => criteria.map(({ maximum }) => cellOf(maximum)));
  const builder = new SheetBuilder(0, (text) => text);
  builder.addRow([dice.pick(titleLines)]);
  builder.addRow([]);
  const findings: ExpectedFinding[] = [];
  const note = (cell: Cell | undefined, row: number, column: number) => {
    if (cell?.told != null) findings.push({ k: cell.told, c: cellToA1({ row, column }) });
  };
  if (isByRow) {
    builder.addRow(['TT', 'Tên xã', ...criteria.map(({ heading }) => heading)]);
    if (isScored) builder.addRow([null, 'Điểm tối đa', ...criteria.map(({ maximum }) => maximum)]);
    for (const [index, { written }] of units.entries()) {
      const own = cells[index] ?? [];
      const row = builder.addRow([index + 1, written, ...own.map(({ value }) => value)]);
      own.forEach((cell, place) => note(cell, row, place + 2));
    }
  } else {
    const before = isScored ? 3 : 2;
    builder.addRow(['TT', 'Tiêu chí', ...(isScored ? ['Điểm tối đa'] : []), ...units.map(({ written }) => written)]);
    for (const [place, { title, maximum }] of criteria.entries()) {
      const own = cells.map((ofUnit) => ofUnit[place]);
      const values = own.map((cell) => cell?.value ?? null);
      const row = builder.addRow([place + 1, title, ...(isScored ? [maximum] : []), ...values]);
      own.forEach((cell, index) => note(cell, row, index + before));
    }
  }
  const ofUnits = (pick: (own: readonly Cell[]) => number) => cells.map(pick).join(',');
  return {
    sheet: builder.build('Sheet1'),
    traits: `matrix; ${isByRow ? 'a row' : 'a column'} to a unit; ${isScored ? 'points' : 'words'}`,
    expectation: {
      layout: 'matrix',
      unit: units.map(({ name }) => name).join('|'),
      n: criteria.length,
      met: ofUnits((own) => own.filter(({ isMet }) => isMet).length),
      score: isScored ? ofUnits((own) => own.reduce((sum, { points }) => sum + points, 0)) : 'any',
      max: isScored ? criteria.reduce((sum, { maximum }) => sum + maximum, 0) : 'any',
      findings,
      mustNot: [{ k: 'anyError|gap|textnum', c: '*' }],
    },
  };
}
