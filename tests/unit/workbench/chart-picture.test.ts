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

function draw(kind: PlannedChart['kind'], axis: Pick<PlannedChart, 'axisMaximum'> = {}): SVGSVGElement {
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
  const picture = draw('columnStacked');
  expect(picture.getAttribute('aria-label')).toBe('Kết quả theo nhóm');
  expect(words(picture)).toEqual(expect.arrayContaining(['Nhóm I', 'Nhóm II', 'Nhóm III', 'Đạt', 'Chưa đạt']));
});

test('the axis ends at a round number above the highest total', () => {
  expect(words(draw('columnStacked'))).toEqual(expect.arrayContaining(['0', '10', '20', '30', '40']));
  expect(words(draw('columnClustered'))).not.toContain('40');
});

test('the axis ends where the chart says', () => {
  expect(words(draw('columnClustered', { axisMaximum: 50 })).filter((word) => /^\d+$/.test(word ?? ''))).toEqual([
    ...['0', '10', '20', '30', '40', '50'],
  ]);
});

test('stacked columns stand on each other and are as high as their values', () => {
  const picture = draw('columnStacked');
  const [, met] = bars(picture, '#107C41');
  const [, notMet] = bars(picture, '#C0392B');
  expect((notMet?.y ?? 0) + (notMet?.height ?? 0)).toBeCloseTo(met?.y ?? 0, 0);
  expect((met?.height ?? 0) / (notMet?.height ?? 1)).toBeCloseTo(26 / 6, 1);
});

test('clustered columns stand side by side', () => {
  const picture = draw('columnClustered');
  const [, met] = bars(picture, '#107C41');
  const [, notMet] = bars(picture, '#C0392B');
  expect(notMet?.x).toBeCloseTo((met?.x ?? 0) + (met?.width ?? 0), 0);
});

test('bars lie, one category under the other', () => {
  const [first, second] = bars(draw('barClustered'), '#107C41');
  expect(second?.x).toBe(first?.x);
  expect(second?.y ?? 0).toBeGreaterThan(first?.y ?? 0);
});

test('a cell that holds no number is drawn as nothing', () => {
  const [, , met] = bars(draw('columnClustered'), '#107C41');
  expect(met?.height).toBe(0);
});

test('a line goes through a point for each number, and leaves out what is none', () => {
  const picture = draw('line');
  const [line] = picture.querySelectorAll('polyline');
  expect(line?.getAttribute('points')?.split(' ')).toHaveLength(2);
  expect(picture.querySelectorAll('circle').length).toBeGreaterThanOrEqual(2);
});
