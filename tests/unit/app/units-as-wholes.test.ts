import { check } from '../../../src/app/check';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { PlainPort, plainSheet } from './plain-port';

type Row = readonly CellValue[];

/** What is read of a table under a title: each unit's points of how many, and everything that is told. */
async function told(header: Row, rows: readonly Row[]) {
  const sheet = plainSheet('s', 'Bảng', [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'], [], header, ...rows]);
  const report = await check(new PlainPort([sheet]), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
  if (!report.ok) throw new Error(report.error.code);
  const sheets = report.value.sheets.map((one) => ({
    layout: one.layout,
    units:
      one.layout === 'none'
        ? []
        : one.tables.map(({ assessment: { unit, score, maxScore, counts } }) => {
            expect(counts).toMatchObject({ total: 1, full: 0, notFull: 0 });
            return [unit?.name ?? null, score, maxScore];
          }),
    findings: one.findings.map(({ code, cell, unit }) =>
      [code, cell === null ? '' : cellToA1(cell), unit ?? ''].join(' ').trim(),
    ),
  }));
  return sheets[0];
}

const plain: Row = ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Chỉ số (%)', 'Xếp loại'];
const figures: readonly Row[] = [
  [1, 'Sở Nội vụ', 89, 82.78, 93.01, 'TỐT'],
  [2, 'Sở Tư pháp', 87, 78.95, 90.75, 'TỐT'],
  [3, 'Sở Y tế', 87.5, 78.47, 89.68, 'TỐT'],
  [4, 'Sở Công Thương', 80.5, 48.65, 60.43, 'TRUNG BÌNH'],
];
const units = [
  ['Sở Nội vụ', 82.78, 89],
  ['Sở Tư pháp', 78.95, 87],
  ['Sở Y tế', 78.47, 87.5],
  ['Sở Công Thương', 48.65, 80.5],
];
const asText = (value: CellValue) => (typeof value === 'number' ? value.toFixed(2).replace('.', ',') : value);
const withCell = (row: Row, column: number, value: CellValue): Row =>
  row.map((cell, place) => (place === column ? value : cell));

describe('a table of what units came to as a whole', () => {
  it('is one of units: none of them is a criterion, and nothing is lacking', async () => {
    expect(await told(plain, figures)).toEqual({ layout: 'matrix', units, findings: [] });
  });

  it.each<[string, Row, readonly Row[]]>([
    ['other words', ['TT', 'Cơ quan, đơn vị', 'Điểm chuẩn tối đa', 'Tổng điểm', 'Chỉ số', 'Xếp loại'], figures],
    [
      'a row of column numbers, and shares as Excel keeps them',
      plain,
      [['A', 'B', '1', '2', '3=2/1', '4'], ...figures.map((row) => withCell(row, 4, Number(row[4]) / 100))],
    ],
    ['groups over the units', plain, [['I', 'CẤP SỞ, NGÀNH'], ...figures]],
    [
      'ranks that are shared',
      ['Hạng', ...plain.slice(1)],
      figures.map((row, place) => withCell(row, 0, place === 2 ? 2 : place + 1)),
    ],
    ['a total below', plain, [...figures, [null, 'Trung bình', 86, 72.21, 83.97, null]]],
    [
      'headings in English',
      ['rank', 'unit', 'max', 'score', 'index_printed', 'class_printed'],
      figures.map((row) => withCell(row, 4, `${Number(row[4]).toFixed(2)}%`)),
    ],
  ])('has %s as well', async (_, header, rows) => {
    expect(await told(header, rows)).toEqual({ layout: 'matrix', units, findings: [] });
  });

  it('has figures that are texts, which is told of each, and nothing else', async () => {
    const { findings = [], ...read } =
      (await told(
        plain,
        figures.map((row) => [row[0] ?? null, ...row.slice(1).map(asText)]),
      )) ?? {};
    expect(read).toEqual({ layout: 'matrix', units });
    expect(new Set(findings.map((finding) => finding.split(' ')[0]))).toEqual(new Set(['number-as-text']));
  });

  it('has a unit on several lists, and says which of them', async () => {
    const header: Row = ['Lĩnh vực', 'STT', 'Đơn vị', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số (%)'];
    const rows: readonly Row[] = [
      ['I', 1, 'Sở Nội vụ', 14.5, 14.5, 13.5, 93.1],
      ['I', 2, 'Sở Tư pháp', 12.5, 12.5, 10.5, 84],
      ['II', 1, 'Sở Tư pháp', 6.5, 6.5, 6.5, 100],
      ['II', 2, 'Sở Nội vụ', 6, 7, 6, 100],
    ];
    expect(await told(header, rows)).toEqual({
      layout: 'matrix',
      units: [
        ['Sở Nội vụ (I)', 14.5, 14.5],
        ['Sở Tư pháp (I)', 12.5, 12.5],
        ['Sở Tư pháp (II)', 6.5, 6.5],
        ['Sở Nội vụ (II)', 7, 6],
      ],
      findings: ['score-above-maximum E7 Sở Nội vụ (II)'],
    });
  });

  it('is told the points above the maximum and the share that is none of it, at the unit', async () => {
    const above = figures.map((row) => (row[0] === 2 ? [2, 'Sở Tư pháp', 87, 88.95, 102.24, 'TỐT'] : row));
    const rows: readonly Row[] = [...above, [5, 'Sở Xây dựng', 90, 45, 55, 'KHÁ']];
    expect((await told(plain, rows))?.findings).toEqual([
      'score-above-maximum D5 Sở Tư pháp',
      'share-mismatch E8 Sở Xây dựng',
    ]);
  });
});

describe('a table is none of units as wholes', () => {
  it.each<[string, Row, readonly Row[]]>([
    [
      'where a column names criteria beside who sees to them',
      ['STT', 'Nội dung tiêu chí', 'Đơn vị', 'Điểm tối đa', 'Điểm tự chấm'],
      figures.map(([number, unit]) => [number ?? null, `Nội dung thứ ${Number(number)}`, unit ?? null, 10, 8]),
    ],
    [
      'where a column is about something else',
      ['STT', 'Đơn vị', 'Số hồ sơ', 'Điểm tối đa', 'Điểm tự chấm'],
      figures.map(([number, unit]) => [number ?? null, unit ?? null, 120, 10, 8]),
    ],
  ])('%s', async (_, header, rows) => {
    const report = await check(new PlainPort([plainSheet('s', 'Bảng', [header, ...rows])]), {
      sheets: 'all',
      criteria: 'auto',
      sets: builtInSets(),
    });
    const tables = report.ok ? report.value.sheets.flatMap((one) => (one.layout === 'none' ? [] : one.tables)) : [];
    expect(tables.filter(({ table }) => table.isOfWholes === true)).toEqual([]);
  });
});
