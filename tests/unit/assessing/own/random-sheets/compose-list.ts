import { cellToA1 } from '../../../../../src/workbook/address';
import type { CellValue } from '../../../../../src/workbook/snapshot';
import { SheetBuilder } from '../../../reading/random-forms/compose-form';
import type { ExpectedFinding } from '../field/judge';
import type { ComposedSheet } from './compose-form';
import type { Dice } from './dice';
import { headings, rowTitles, titleLines, units } from './words';

/** One line of a list: what stands behind its number and title, and what must be read of it. */
interface Line {
  readonly title?: string;
  readonly cells: readonly CellValue[];
  readonly isMet: boolean;
  readonly points?: number;
  readonly maximum?: number;
  /** What is told, at the place of a cell among the line's. */
  readonly told?: readonly { readonly kind: string; readonly place: number }[];
}

/** A row or a line below the list, with the kind of what is told of one of its places; the first place is the number's. */
interface Foot {
  readonly cells: readonly CellValue[];
  readonly told: { readonly kind: string; readonly place: number } | null;
}

interface List {
  readonly name: string;
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
  readonly feet: readonly Foot[];
  readonly isScored: boolean;
}

/** @returns a plain list that says its results in one of the ways that no column of points or of words is needed for */
export function composeList(dice: Dice): ComposedSheet {
  const compose = dice.pick([ticksAlone, amounts, pointsOfWhole, maximaInTitles, countedLevels, signs]);
  const titles = dice.some(rowTitles, dice.between(4, 12));
  return asSheet(compose(titles, dice), titles, dice);
}

function asSheet(list: List, titles: readonly string[], dice: Dice): ComposedSheet {
  const { name, headings: columns, lines, feet, isScored } = list;
  const builder = new SheetBuilder(0, (text) => text);
  const unit = dice.pick(units);
  for (const line of [dice.pick(titleLines), ...unit.lines]) builder.addRow([line]);
  if (dice.chance(50)) builder.addRow([]);
  builder.addRow([dice.pick(headings.number), dice.pick(headings.title), ...columns]);
  const findings: ExpectedFinding[] = [];
  const note = (row: number, told: Foot['told']) => {
    if (told !== null) findings.push({ k: told.kind, c: cellToA1({ row, column: told.place }) });
  };
  for (const [index, line] of lines.entries()) {
    const row = builder.addRow([index + 1, line.title ?? titles[index] ?? '', ...line.cells]);
    for (const { kind, place } of line.told ?? []) note(row, { kind, place: place + 2 });
  }
  for (const { cells, told } of feet) note(builder.addRow(cells), told);
  const sum = (figureOf: (line: Line) => number) => lines.reduce((all, line) => all + figureOf(line), 0);
  return {
    sheet: builder.build('Sheet1'),
    traits: `list; ${name}`,
    expectation: {
      layout: 'form',
      unit: unit.name,
      n: lines.length,
      met: lines.filter(({ isMet }) => isMet).length,
      score: isScored ? sum(({ points = 0 }) => points) : 'any',
      max: isScored ? sum(({ maximum = 0 }) => maximum) : 'any',
      findings,
      mustNot: [{ k: 'anyError|gap|textnum', c: '*' }],
    },
  };
}

/** Ticks in one column, and the sheet's own count of them, by which a blank is not met. */
function ticksAlone(titles: readonly string[], dice: Dice): List {
  const tick = dice.pick(['x', 'X', '✓']);
  const some = titles.map(() => dice.chance(70));
  const ticks = some.includes(true) && some.includes(false) ? some : some.map((_, index) => index > 0);
  const count = ticks.filter((isTicked) => isTicked).length;
  const isOfAll = dice.chance(50);
  const off = isOfAll && dice.chance(25) && count < ticks.length ? 1 : 0;
  const words = dice.pick(['Tổng số nội dung đạt', 'Số tiêu chí đạt', 'Tổng số đạt', 'Cộng số tiêu chí đạt']);
  const stated = isOfAll ? `${count + off}/${ticks.length}` : count;
  const isInTitle = isOfAll && dice.chance(40);
  const told = off === 0 ? null : { kind: 'total', place: isInTitle ? 1 : 2 };
  return {
    name: 'ticks alone',
    headings: [dice.pick(['Đạt', 'Đạt (x)', 'Kết quả đạt'])],
    lines: ticks.map((isMet) => ({
      cells: [isMet ? tick : null],
      isMet,
      told: isMet ? [] : [{ kind: 'gap', place: 0 }],
    })),
    feet: [{ cells: isInTitle ? [null, `${words}: ${stated}`] : [null, words, stated], told }],
    isScored: false,
  };
}

const thresholds = [
  'Tỷ lệ hộ dùng nước sạch',
  'Tỷ lệ trẻ em đến lớp',
  'Tỷ lệ hồ sơ đúng hạn',
  'Tỷ lệ người dân hài lòng',
];

/** An amount beside what is said of it; one on the wrong side of what the line asks for contradicts it. */
function amounts(titles: readonly string[], dice: Dice): List {
  const [met, notMet] = dice.pick([
    ['Đạt', 'Chưa đạt'],
    ['Đạt', 'Không đạt'],
  ]);
  const lines = titles.map((title, index): Line => {
    const isMet = dice.chance(75);
    const told = isMet ? [] : [{ kind: 'gap', place: 1 }];
    const said = isMet ? met : notMet;
    if (index >= thresholds.length) return { title, cells: [null, said], isMet, told };
    const bound = dice.pick([80, 90, 95, 98]);
    const ask = dice.pick([`đạt từ ${bound}% trở lên`, `đạt ít nhất ${bound}%`, `≥ ${bound}%`]);
    const isContradicted = isMet && dice.chance(20);
    const amount = isMet && !isContradicted ? bound + dice.pick([0, 0.5, 1]) : bound - dice.pick([0.8, 3, 7]);
    const written = dice.chance(50) ? `${String(amount).replace('.', ',')}%` : `${String(amount).replace('.', ',')} %`;
    return {
      title: `${thresholds[index] ?? ''} ${ask}`,
      cells: [written, said],
      isMet,
      told: isContradicted ? [{ kind: 'percent', place: 1 }] : told,
    };
  });
  return {
    name: 'amounts',
    headings: [dice.pick(['Kết quả thực hiện', 'Kết quả đạt được']), dice.pick(['Tự đánh giá', 'Đánh giá'])],
    lines,
    feet: [],
    isScored: false,
  };
}

/** @returns points of lines with nothing lost or little, sometimes above the maximum where that may be */
function pointsAmong(dice: Dice, mayBeAbove: boolean) {
  const maximum = dice.pick([5, 10, 15, 20]);
  const isAbove = mayBeAbove && dice.chance(8);
  const points = isAbove ? maximum + 1 : Math.max(0, maximum - dice.pick([0, 0, 0.5, 1, 2]));
  return { maximum, points, isMet: points >= maximum, isAbove };
}

const inVietnamese = (figure: number) => String(figure).replace('.', ',');

/** "8,5/10", alone under the points. */
function pointsOfWhole(titles: readonly string[], dice: Dice): List {
  const lines = titles.map((): Line => {
    const { maximum, points, isMet } = pointsAmong(dice, false);
    return { cells: [`${inVietnamese(points)}/${maximum}`], isMet, points, maximum };
  });
  return {
    name: 'points of a whole',
    headings: [dice.pick(headings.score)],
    lines,
    feet: [sumOf(lines, dice)],
    isScored: true,
  };
}

/** The sum of a list in its own words, right or off by one. */
function sumOf(lines: readonly Line[], dice: Dice): Foot {
  const points = lines.reduce((all, line) => all + (line.points ?? 0), 0);
  const maximum = lines.reduce((all, line) => all + (line.maximum ?? 0), 0);
  const off = dice.chance(20) ? 1 : 0;
  const stated = `${inVietnamese(points + off)}/${maximum}`;
  const isInTitle = dice.chance(50);
  const words = dice.pick(['Tổng điểm', 'Tổng cộng', 'Tổng điểm đạt được']);
  return {
    cells: isInTitle ? [null, `${words}: ${stated}${dice.pick(['', ' điểm'])}`] : [null, words, stated],
    told: off === 0 ? null : { kind: 'total', place: isInTitle ? 1 : 2 },
  };
}

/** "Hội nghị (20 điểm)", where no column has the maxima. */
function maximaInTitles(titles: readonly string[], dice: Dice): List {
  const lines = titles.map((title): Line => {
    const { maximum, points, isMet, isAbove } = pointsAmong(dice, true);
    const most = dice.pick([`${maximum} điểm`, `tối đa ${maximum} điểm`]);
    const told = isAbove ? [{ kind: 'above', place: 0 }] : [];
    return { title: `${title} (${most})`, cells: [points], isMet, points, maximum, told };
  });
  const points = lines.reduce((all, line) => all + (line.points ?? 0), 0);
  const foot: Foot = { cells: [null, 'Tổng cộng', points], told: null };
  return { name: 'maxima in titles', headings: [dice.pick(headings.score)], lines, feet: [foot], isScored: true };
}

/** Ticks under levels, and how many each has. */
function countedLevels(titles: readonly string[], dice: Dice): List {
  const levels = dice.pick([
    ['Tốt', 'Khá', 'Trung bình', 'Yếu'],
    ['Mức 1', 'Mức 2', 'Mức 3'],
  ]);
  const chosen = titles.map(() => dice.between(0, levels.length - 1));
  const wrong = dice.chance(30) ? dice.between(0, levels.length - 1) : null;
  const counts = levels.map((_, level) => chosen.filter((one) => one === level).length + (level === wrong ? 1 : 0));
  return {
    name: 'counted levels',
    headings: levels,
    lines: chosen.map((one) => ({ cells: levels.map((_, level) => (level === one ? 'x' : null)), isMet: false })),
    feet: [
      {
        cells: [null, dice.pick(['Cộng', 'Tổng số', 'Tổng cộng']), ...counts],
        told: wrong === null ? null : { kind: 'total', place: wrong + 2 },
      },
    ],
    isScored: false,
  };
}

/** Signs that the heading explains, and what is concluded below. */
function signs(titles: readonly string[], dice: Dice): List {
  const [heading = '', met = '', notMet = ''] = dice.pick([
    ['Kết quả (+/-)', '+', '-'],
    ['Đạt (Có/Không)', 'Có', 'Không'],
    ['Kết quả (1: đạt, 0: chưa đạt)', '1', '0'],
  ]);
  const some = titles.map(() => dice.chance(70));
  const results = some.includes(true) && some.includes(false) ? some : some.map((_, index) => index > 0);
  const count = results.filter((isMet) => isMet).length;
  const off = dice.chance(20) && count < results.length ? 1 : 0;
  const conclusion = `Kết luận: đạt ${count + off}/${results.length} tiêu chí`;
  return {
    name: heading,
    headings: [heading],
    lines: results.map((isMet) => ({
      cells: [isMet ? met : notMet],
      isMet,
      told: isMet ? [] : [{ kind: 'gap', place: 0 }],
    })),
    feet: dice.chance(60) ? [{ cells: [null, conclusion], told: off === 0 ? null : { kind: 'total', place: 1 } }] : [],
    isScored: false,
  };
}
