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

/** Points on top or taken off, under a heading of their own. */
const extraTitles = [
  { title: 'Điểm cộng', sign: 1 },
  { title: 'Điểm trừ', sign: -1 },
];

/** @returns several units' results beside each other, with blanks, points above the maximum and wrong sums in half of them */
export function composeMatrix(dice: Dice): ComposedSheet {
  const kind = dice.pick(['points', 'words', 'points', 'words', 'ticks'] as const);
  const isScored = kind === 'points';
  const isTicked = kind === 'ticks';
  const isByRow = dice.chance(50);
  const hasMistakes = !isTicked && dice.chance(50);
  const titles = dice.some(groupTitles, dice.between(4, 8));
  const units = dice.some(unitNames, dice.between(3, 6)).map((name) => ({ name, written: `Xã ${name}` }));
  const criteria = titles.map((title, index) => ({
    title,
    heading: `${index + 1}. ${title}`,
    maximum: dice.pick([5, 10, 15, 20]),
  }));
  const cellOf = (maximum: number): Cell => {
    if (hasMistakes && dice.chance(5)) return { value: null, isMet: false, points: 0, told: 'blank' };
    if (isTicked) {
      const isMet = dice.chance(75);
      return { value: isMet ? 'x' : null, isMet, points: 0, told: isMet ? null : 'gap' };
    }
    if (!isScored) {
      const isMet = dice.chance(75);
      return { value: isMet ? 'Đạt' : 'Chưa đạt', isMet, points: 0, told: isMet ? null : 'gap' };
    }
    const isAbove = hasMistakes && dice.chance(5);
    const points = isAbove ? maximum + 1 : maximum - dice.pick([0, 0, 0.5, 1, 2]);
    return { value: points, isMet: points >= maximum, points, told: isAbove ? 'above' : null };
  };
  const cells = units.map(() => criteria.map(({ maximum }) => cellOf(maximum)));
  const counts = cells.map((own) => own.filter(({ isMet }) => isMet).length);
  const miscounts = units.map((_, index) => (isTicked && index === 0 && dice.chance(20) ? 1 : 0));
  const countWords = dice.pick(['Tổng số tiêu chí đạt', 'Tổng số đạt', 'Số tiêu chí đạt']);
  const extras = isScored && dice.chance(35) ? dice.some(extraTitles, dice.between(1, 2)) : [];
  const extraPoints = units.map(() => extras.map(() => dice.pick([0, 0, 1, 2])));
  const hasTotal = isScored && dice.chance(60);
  const isSigned = dice.chance(50);
  const written = (points: number, sign: number) => (isSigned ? points * sign : points);
  const scores = cells.map(
    (own, unit) =>
      own.reduce((sum, { points }) => sum + points, 0) +
      extras.reduce((sum, { sign }, place) => sum + sign * (extraPoints[unit]?.[place] ?? 0), 0),
  );
  const offs = units.map(() => (hasTotal && hasMistakes && dice.chance(10) ? dice.pick([1, -1, 5]) : 0));
  const totals = scores.map((score, unit) => score + (offs[unit] ?? 0));
  const wholeMaximum = criteria.reduce((sum, { maximum }) => sum + maximum, 0);
  const builder = new SheetBuilder(0, (text) => text);
  builder.addRow([dice.pick(titleLines)]);
  builder.addRow([]);
  const findings: ExpectedFinding[] = [];
  const note = (cell: Cell | undefined, row: number, column: number) => {
    if (cell?.told != null) findings.push({ k: cell.told, c: cellToA1({ row, column }) });
  };
  if (isByRow) {
    const total = hasTotal ? [dice.pick(['Tổng điểm', 'Tổng cộng', 'TỔNG'])] : [];
    const behind = isTicked ? [countWords] : extras.map(({ title }) => title);
    builder.addRow(['TT', 'Tên xã', ...criteria.map(({ heading }) => heading), ...behind, ...total]);
    const maxima = [...criteria.map(({ maximum }) => maximum), ...extras.map(() => null)];
    if (isScored) builder.addRow([null, 'Điểm tối đa', ...maxima, ...(hasTotal ? [wholeMaximum] : [])]);
    for (const [index, { written: name }] of units.entries()) {
      const own = cells[index] ?? [];
      const more = extras.map(({ sign }, place) => written(extraPoints[index]?.[place] ?? 0, sign));
      const sum = hasTotal ? [totals[index] ?? 0] : [];
      const count = isTicked ? [(counts[index] ?? 0) + (miscounts[index] ?? 0)] : [];
      const row = builder.addRow([index + 1, name, ...own.map(({ value }) => value), ...count, ...more, ...sum]);
      if (miscounts[index] !== 0) findings.push({ k: 'total', c: cellToA1({ row, column: 2 + own.length }) });
      own.forEach((cell, place) => note(cell, row, place + 2));
      if (offs[index] !== 0)
        findings.push({ k: 'total', c: cellToA1({ row, column: 2 + own.length + extras.length }) });
    }
  } else {
    const before = isScored ? 3 : 2;
    builder.addRow(['TT', 'Tiêu chí', ...(isScored ? ['Điểm tối đa'] : []), ...units.map((unit) => unit.written)]);
    for (const [place, { title, maximum }] of criteria.entries()) {
      const own = cells.map((ofUnit) => ofUnit[place]);
      const values = own.map((cell) => cell?.value ?? null);
      const row = builder.addRow([place + 1, title, ...(isScored ? [maximum] : []), ...values]);
      own.forEach((cell, index) => note(cell, row, index + before));
    }
  }
  if (!isScored && dice.chance(40)) {
    const title = dice.pick(['Số xã đạt', 'Cộng', 'Tổng số xã đạt']);
    const ofCriteria = criteria.map((_, place) => cells.filter((own) => own[place]?.isMet === true).length);
    const isOpen = criteria.map((_, place) => cells.some((own) => own[place]?.told === 'blank'));
    const wrong = isByRow && !isOpen[0] && dice.chance(20) ? (ofCriteria[0] === units.length ? -1 : 1) : 0;
    const counted = ofCriteria.map((count, place) => (place === 0 ? count + wrong : count));
    if (isByRow) {
      const row = builder.addRow([null, title, ...counted]);
      if (wrong !== 0) findings.push({ k: 'total', c: cellToA1({ row, column: 2 }) });
    }
  }
  if (!isByRow && isTicked) {
    const row = builder.addRow([null, countWords, ...counts.map((count, index) => count + (miscounts[index] ?? 0))]);
    miscounts.forEach(
      (off, index) => off !== 0 && findings.push({ k: 'total', c: cellToA1({ row, column: 2 + index }) }),
    );
  }
  if (!isByRow) {
    for (const [place, { title, sign }] of extras.entries())
      builder.addRow([null, title, null, ...extraPoints.map((own) => written(own[place] ?? 0, sign))]);
    if (hasTotal) {
      const row = builder.addRow([null, dice.pick(['TỔNG ĐIỂM', 'Tổng cộng', 'Tổng']), wholeMaximum, ...totals]);
      offs.forEach((off, index) => off !== 0 && findings.push({ k: 'total', c: cellToA1({ row, column: 3 + index }) }));
      if (dice.chance(40)) builder.addRow([null, 'Xếp hạng', null, ...units.map((_, index) => index + 1)]);
    }
  }
  const ofUnits = (pick: (own: readonly Cell[]) => number) => cells.map(pick).join(',');
  return {
    sheet: builder.build('Sheet1'),
    traits: `matrix; ${isByRow ? 'a row' : 'a column'} to a unit; ${kind}${extras.map(({ title }) => `; ${title}`).join('')}${hasTotal ? '; total' : ''}`,
    expectation: {
      layout: 'matrix',
      unit: units.map(({ name }) => name).join('|'),
      n: criteria.length + extras.length,
      met: ofUnits((own) => own.filter(({ isMet }) => isMet).length),
      score: isScored ? scores.join(',') : 'any',
      max: isScored ? wholeMaximum : 'any',
      findings,
      mustNot: [{ k: 'anyError|gap|textnum', c: '*' }],
    },
  };
}
