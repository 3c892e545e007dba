/** @jest-environment jsdom */
import { drawChart } from '../../../src/workbench/chart-picture';
import type { PlannedChart } from '../../../src/workbook/sheet-plan';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';

const column = (from: number, at: number) => ({ row: from, column: at, rowCount: 3, columnCount: 1 });

function sheetOf(values: CellValue[][]): SheetSnapshot {
  return {
    id: '1',
    name: 'Tổng hợp',
    visibility: 'visible',
    isProtected: false,
    usedRange: null,
    values,
    formulas: [],
    fonts: [],
    merges: [],
    marks: [],
    tableNames: [],
    chartNames: [],
  };
}

const sheet = sheetOf([
  ['Nhóm I', 2, 0],
  ['Nhóm II', 26, 6],
  ['Nhóm III', { error: '#DIV/0!' }, null],
]);

function draw(kind: PlannedChart['kind'], axis: Pick<PlannedChart, 'axisMaximum' | 'labelFormat'> = {}): SVGSVGElement {
  const chart: PlannedChart = {
    name: 'ketQua',
    title: 'Kết quả theo nhóm',
    kind,
    ...axis,
    categories: column(0, 0),
    series: [
      { name: 'Đạt', values: column(0, 1), color: '#107C41' },
      { name: 'Chưa đạt', values: column(0, 2), color: '#C0392B' },
    ],
    place: { row: 5, column: 0, rowCount: 10, columnCount: 5 },
  };
  return drawChart(chart, sheet, { width: 600, height: 300 }, (value) => String(value).replace('.', ','));
}

function bars(picture: SVGSVGElement, color: string): { x: number; y: number; width: number; height: number }[] {
  return [...picture.querySelectorAll(`rect[fill="${color}"]`)].slice(0, 3).map((bar) => {
    const number = (name: string) => Math.round(Number(bar.getAttribute(name)) * 10) / 10;
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  });
}

const words = (picture: SVGSVGElement): (string | null)[] =>
  [...picture.querySelectorAll('text')].map((one) => one.textContent);

test('a chart has its title as its name, its categories and a legend', () => {
  const picture = draw('barStacked100');
  expect(picture.getAttribute('aria-label')).toBe('Kết quả theo nhóm');
  expect(words(picture)).toEqual(expect.arrayContaining(['Nhóm I', 'Nhóm II', 'Nhóm III', 'Đạt', 'Chưa đạt']));
});

test('the axis ends at a round number above the highest value, and that of stacked bars at 100 %', () => {
  expect(words(draw('barClustered'))).toEqual(expect.arrayContaining(['0', '5', '10', '15', '20', '25', '30']));
  expect(words(draw('barStacked100'))).toEqual(expect.arrayContaining(['0%', '20%', '40%', '60%', '80%', '100%']));
});

test('the axis ends where the chart says', () => {
  expect(words(draw('barClustered', { axisMaximum: 50 })).filter((word) => /^\d+$/.test(word ?? ''))).toEqual([
    ...['0', '10', '20', '30', '40', '50'],
  ]);
});

test('stacked bars follow on each other, and are all as long as 100 %, however many they count', () => {
  const picture = draw('barStacked100');
  const [small, large] = bars(picture, '#107C41');
  const [noPart, part] = bars(picture, '#C0392B');
  expect((large?.x ?? 0) + (large?.width ?? 0)).toBeCloseTo(part?.x ?? 0, 0);
  expect((large?.width ?? 0) / (part?.width ?? 1)).toBeCloseTo(26 / 6, 1);
  expect((small?.width ?? 0) + (noPart?.width ?? 0)).toBeCloseTo((large?.width ?? 0) + (part?.width ?? 0), 0);
});

test('bars say their values: counts on them, but for those of nothing, and shares behind them', () => {
  expect(words(draw('barStacked100', { labelFormat: '0;;' })).filter((word) => word === '26')).toHaveLength(1);
  expect(words(draw('barStacked100', { labelFormat: '0;;' }))).not.toContain('0');
  expect(words(draw('barClustered', { labelFormat: '0.0%' }))).toContain('2600%');
});

test('clustered bars lie one under the other, as do categories', () => {
  const picture = draw('barClustered');
  const [first, second] = bars(picture, '#107C41');
  const [notMet] = bars(picture, '#C0392B');
  expect(notMet?.y).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 0);
  expect(second?.x).toBe(first?.x);
  expect(second?.y ?? 0).toBeGreaterThan(notMet?.y ?? 0);
});

test('a cell that holds no number is drawn as nothing', () => {
  const [, , met] = bars(draw('barClustered'), '#107C41');
  expect(met?.width).toBe(0);
});

test('a line goes through a point for each number, and leaves out what is none', () => {
  const picture = draw('line');
  const [line] = picture.querySelectorAll('polyline');
  expect(line?.getAttribute('points')?.split(' ')).toHaveLength(2);
  expect(picture.querySelectorAll('circle').length).toBeGreaterThanOrEqual(2);
});
