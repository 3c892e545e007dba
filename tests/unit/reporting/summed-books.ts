import { readFileSync } from 'node:fs';
import { check } from '../../../src/app/check';
import { closePeriod } from '../../../src/app/close-period';
import { combine } from '../../../src/app/combine';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import type { FileReport } from '../../../src/app/roll-up/settle-units';
import { summarise } from '../../../src/app/summarise';
import { optionalTabs } from '../../../src/reporting/summary/our-tabs';
import { cellToA1, type CellPosition } from '../../../src/workbook/address';
import type { CellInput, WorkbookEdit } from '../../../src/workbook/edit';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { isCellError, type CellValue } from '../../../src/workbook/snapshot';
import { commune } from '../app/forms';
import { PlainPort } from '../app/plain-port';
import { sampleSets } from '../../sample-sets';

const options = { sheets: 'all', criteria: 'auto', sets: sampleSets } as const;
const today = '2026-11-25';
/** All of them, whether they have much to say or not. */
const tabs = optionalTabs;

export const open = (bytes: Uint8Array): OpenXmlWorkbook => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

const fixture = (name: string) => open(readFileSync(`tests/fixtures/${name}.xlsx`));

/** A port that writes no value for any formula, so that whoever opens the file must calculate, and tells what was planned. */
const withoutValues = (port: WorkbookPort, planned: WorkbookEdit[]): WorkbookPort => ({
  read: (request) => port.read(request),
  readCells: (sheetId, area) => port.readCells(sheetId, area),
  select: (sheetId, cell) => port.select(sheetId, cell),
  watch: (listener) => port.watch(listener),
  watchSelection: (listener) => port.watchSelection(listener),
  apply: (edits) => {
    planned.push(...edits);
    return port.apply(
      edits.map((edit) => {
        if (edit.kind !== 'putSheet') return edit;
        const cells = edit.plan.cells.map((cell) =>
          typeof cell.content === 'object' ? { ...cell, content: { ...cell.content, value: null } } : cell,
        );
        return { ...edit, plan: { ...edit.plan, cells } };
      }),
    );
  },
});

const close = async (workbook: OpenXmlWorkbook, date: string, targets: Record<string, number> = {}) => {
  const wanted = Object.entries(targets).map(([day, met]) => ({ date: day, measure: { met } }));
  const closed = await closePeriod(new OpenXmlPort(workbook), { ...options, date, targets: wanted });
  if (!closed.ok) throw new Error(closed.error.code);
};

export const write = (
  workbook: OpenXmlWorkbook,
  sheet: string,
  cell: { row: number; column: number },
  input: CellInput,
) => {
  const id = workbook.sheetInfos().find(({ name }) => name === sheet)?.id ?? '';
  workbook.setCells(id, [{ ...cell, input }]);
};

const sum = async (workbook: OpenXmlWorkbook) => {
  const planned: WorkbookEdit[] = [];
  const done = await summarise(withoutValues(new OpenXmlPort(workbook), planned), { ...options, today, tabs });
  if (!done.ok) throw new Error(done.error.code);
  return planned;
};

/** E21 and E26 are criteria 7 and 12 of the fixture, not met; E15 is criterion 2, met. */
const RESULT = 4;
const oneUnit = async () => {
  const workbook = fixture('xa-sung-phai-28-34');
  await close(workbook, '2026-03-31', { '2026-06-30': 30, '2026-12-31': 34 });
  for (const row of [20, 25]) write(workbook, 'Sùng Phài', { row, column: RESULT }, 'Đạt');
  write(workbook, 'Sùng Phài', { row: 14, column: RESULT }, 'Chưa đạt');
  return workbook;
};

const manyUnits = async () => {
  const workbook = blankWorkbook('Trang 1');
  for (let index = 0; index < 5; index += 1) {
    const { name, values } = commune(`Số ${index}`, { [index + 3]: 'Chưa đạt', 7: 'KĐ', 9: null });
    const cells = values.flatMap((row = [], rowIndex) =>
      row.map((value = null, column) => ({ row: rowIndex, column, input: isCellError(value) ? null : value })),
    );
    workbook.setCells(workbook.addSheet(name), cells);
  }
  await close(workbook, '2025-12-31');
  write(workbook, 'Số 1', { row: 9, column: 2 }, 'Đạt');
  await close(workbook, '2026-03-31', { '2026-12-31': 34 });
  write(workbook, 'Số 2', { row: 3, column: 2 }, 'Chưa đạt');
  write(workbook, 'Số 3', { row: 9, column: 2 }, 'Đạt');
  return workbook;
};

/** Forms that no criteria set is known for, each on a sheet of its own. */
const ownForms = () => {
  const workbook = blankWorkbook('Trang 1');
  const forms: Readonly<Record<string, readonly (readonly CellInput[])[]>> = {
    'Mức 1': levels('Trường A', [1, 2, 0, 3]),
    'Mức 2': levels('Trường B', [0, 0, 1, 3]),
    'Mức trong lời': [
      ['PHIẾU TỰ ĐÁNH GIÁ TRƯỜNG'],
      ['Tên trường: Trường C'],
      ['Tiêu chí', 'Nội dung', 'Mức 1', 'Mức 2', 'Mức 3'],
      ['Tiêu chí 1.1', 'Phương hướng phát triển', 'Đạt', 'Đạt', 'Không đạt'],
      ['Tiêu chí 1.2', 'Hội đồng trường', 'Đạt', 'Không đạt', '-'],
      ['Tiêu chí 1.3', 'Tổ chức đoàn thể', 'Không đạt', 'Không đạt', null],
      ['Tiêu chí 1.4', 'Tổ chuyên môn', 'đạt', 'Đạt', 'Đạt'],
    ],
    'Điểm thưởng': [
      ['BẢNG CHẤM ĐIỂM THI ĐUA'],
      ['Tên đơn vị: Tổ Một'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      [1, 'Tham gia đầy đủ các phong trào', 60, 55],
      [2, 'Chấp hành nội quy cơ quan', 30, 30],
      [3, 'Điểm thưởng: có sáng kiến được công nhận', 10, 5],
      [4, 'Điểm trừ: có người vi phạm giao thông', null, 3],
      [null, 'Tổng cộng', 100, 87],
    ],
    'Không tối đa': [
      ['BẢNG ĐÁNH GIÁ DỊCH VỤ'],
      ['Tên đơn vị: Chợ Một'],
      ['TT', 'Nội dung', 'Điểm đánh giá'],
      [1, 'Người mua được chỉ dẫn', 4],
      [2, 'Quầy hàng được sắp xếp', 3],
      [3, 'Lối đi được thông thoáng', null],
    ],
  };
  for (const [name, rows] of Object.entries(forms)) {
    const cells = rows.flatMap((row, rowIndex) => row.map((input, column) => ({ row: rowIndex, column, input })));
    workbook.setCells(workbook.addSheet(name), cells);
  }
  return workbook;
};

const levels = (unit: string, ticked: readonly number[]): readonly (readonly CellInput[])[] => [
  ['PHIẾU TỰ ĐÁNH GIÁ'],
  [`Tên trường: ${unit}`],
  ['TT', 'Tiêu chí', 'Chưa đạt', 'Đạt', 'Khá', 'Tốt'],
  ...['Phẩm chất', 'Chuyên môn', 'Môi trường', 'Phối hợp'].map((title, index) => [
    index + 1,
    `${title} của nhà trường`,
    ...[0, 1, 2, 3].map((level) => (ticked[index] === level ? 'x' : null)),
  ]),
];

const scored = async () => {
  const workbook = fixture('cham-diem');
  await close(workbook, '2026-03-31');
  return workbook;
};

/** A formula of ours, where it stands, and the value that we say it has. */
interface Written extends CellPosition {
  readonly sheet: string;
  readonly formula: string;
  readonly value: CellValue;
}

const formulasOf = (planned: readonly WorkbookEdit[]): Written[] =>
  planned.flatMap((edit) =>
    edit.kind !== 'putSheet'
      ? []
      : edit.plan.cells.flatMap(({ content, ...cell }) =>
          typeof content === 'object' ? [{ sheet: edit.plan.name, ...cell, ...content }] : [],
        ),
  );

/** What a program made of a cell. */
export type Calculated = (sheet: string, cell: CellPosition) => CellValue;

const isSame = (ours: CellValue, theirs: CellValue): boolean => {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return ours === (theirs ?? '') || (ours === null && isCellError(theirs));
};

export const differences = (written: readonly Written[], calculated: Calculated): string[] =>
  written.flatMap(({ sheet, formula, value, ...cell }) => {
    const found = calculated(sheet, cell);
    return isSame(value, found)
      ? []
      : [`${sheet}!${cellToA1(cell)} ${formula}: ${JSON.stringify(value)} ≠ ${JSON.stringify(found)}`];
  });

/** A workbook with its tabs, one cell of a form that is then changed, and what the tabs say before and after. */
export interface SummedBook {
  readonly name: string;
  /** Formulas have no values yet. */
  readonly workbook: OpenXmlWorkbook;
  readonly tabs: readonly string[];
  readonly before: readonly Written[];
  readonly change: CellPosition & { readonly sheet: string; readonly input: CellInput };
  /** What tabs made anew after the change would say, as far as their formulas are the same and stand in the same place. */
  readonly after: readonly Written[];
}

async function summedBook(
  name: string,
  source: OpenXmlWorkbook,
  change: SummedBook['change'],
  tabs: readonly string[],
): Promise<SummedBook> {
  const workbook = open(source.save());
  const before = formulasOf(await sum(workbook));
  const changed = open(source.save());
  write(changed, change.sheet, change, change.input);
  const fresh = formulasOf(await sum(changed));
  const known = new Set(before.map(placed));
  return { name, workbook, tabs, before, change, after: fresh.filter((cell) => known.has(placed(cell))) };
}

const placed = ({ sheet, row, column, formula }: Written) => `${sheet} ${row} ${column} ${formula}`;

const SCORE = { sheet: 'Chấm điểm', row: 8, column: 4, input: 8 };

const oneUnitTabs = ['Tổng hợp', 'Chưa đạt', 'Tiến độ'];

/** Files that name a unit each; the last criterion of the last of them is not met, unless `mended`. */
const filesOf = async (isMended: boolean): Promise<FileReport[]> => {
  const gaps = [{ 3: 'Chưa đạt' }, { 7: 'Cơ bản đạt', 8: 'Không áp dụng', 9: null }, isMended ? {} : { 34: 'KĐ' }];
  const forms = gaps.map((results, index) => new PlainPort([commune(`Số ${index}`, results)]));
  const withPoints = ['cham-diem', 'cham-diem-co-loi'].map((name) => new OpenXmlPort(fixture(name)));
  return Promise.all(
    [...forms, ...withPoints].map(async (port, index) => {
      const report = await check(port, options);
      if (!report.ok) throw new Error(report.error.code);
      return { fileName: `xa-${index}.xlsx`, results: resultsOf(report.value) };
    }),
  );
};

const rolledUp = async (files: readonly FileReport[]) => {
  const workbook = blankWorkbook('Tổng hợp');
  const planned: WorkbookEdit[] = [];
  const [blankSheet] = workbook.sheetInfos();
  const edits = [...combine(files, { today, tabs, ...(blankSheet && { blankSheet }) })];
  const written = await withoutValues(new OpenXmlPort(workbook), planned).apply(edits);
  if (!written.ok) throw new Error(written.error.code);
  return { workbook, formulas: formulasOf(planned) };
};

/** Of many files, where what stands in for the forms are the results of all units side by side. */
const rolledUpBook = async (): Promise<SummedBook> => {
  const { workbook, formulas: before } = await rolledUp(await filesOf(false));
  const { formulas: fresh } = await rolledUp(await filesOf(true));
  const known = new Set(before.map(placed));
  const results = workbook.sheet(workbook.sheetInfos().find(({ name }) => name === 'So sánh đơn vị')?.id ?? '');
  const row = results.values.findIndex((cells) => cells?.includes('Xã Số 2'));
  const column = results.values[row]?.indexOf('CĐ') ?? 0;
  return {
    name: 'roll-up',
    workbook,
    tabs: ['Tổng hợp', 'Chưa đạt, thiếu điểm', 'So sánh đơn vị', 'Tiến độ'],
    before,
    change: { sheet: 'So sánh đơn vị', row, column, input: 'Đ' },
    after: fresh.filter((cell) => known.has(placed(cell))),
  };
};

/** One unit, many units, and points, each with a closed period; and many files. */
export const summedBooks = async (): Promise<readonly SummedBook[]> => [
  await summedBook(
    'one unit',
    await oneUnit(),
    { sheet: 'Sùng Phài', row: 14, column: RESULT, input: 'Đạt' },
    oneUnitTabs,
  ),
  await summedBook('many units', await manyUnits(), { sheet: 'Số 4', row: 9, column: 2, input: 'Đạt' }, [
    ...oneUnitTabs,
    'So sánh đơn vị',
  ]),
  await summedBook('points', await scored(), SCORE, ['Tổng hợp', 'Điểm còn thiếu', 'Tiến độ']),
  await summedBook('own sets', ownForms(), { sheet: 'Mức 2', row: 5, column: 3, input: null }, [
    'Tổng hợp',
    'Tiến độ',
    'So sánh đơn vị',
  ]),
  await rolledUpBook(),
];
