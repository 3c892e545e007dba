import { readFileSync } from 'node:fs';
import { closePeriod } from '../../../src/app/close-period';
import { summarise } from '../../../src/app/summarise';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { cellToA1 } from '../../../src/workbook/address';
import type { WorkbookEdit } from '../../../src/workbook/edit';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, openWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { isCellError, valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { commune } from '../app/forms';
import { recalculated } from './libre-office';

const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;
const today = '2026-11-25';

const open = (bytes: Uint8Array): OpenXmlWorkbook => {
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

const write = (workbook: OpenXmlWorkbook, sheet: string, cell: { row: number; column: number }, input: string) => {
  const id = workbook.sheetInfos().find(({ name }) => name === sheet)?.id ?? '';
  workbook.setCells(id, [{ ...cell, input }]);
};

const sum = async (workbook: OpenXmlWorkbook) => {
  const planned: WorkbookEdit[] = [];
  const done = await summarise(withoutValues(new OpenXmlPort(workbook), planned), { ...options, today });
  if (!done.ok) throw new Error(done.error.code);
  return planned;
};

const isSame = (ours: CellValue, theirs: CellValue): boolean => {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-9;
  return ours === (theirs ?? '') || (ours === null && isCellError(theirs));
};

const differences = (planned: readonly WorkbookEdit[], calculated: Uint8Array): string[] => {
  const book = open(calculated);
  return planned.flatMap((edit) => {
    if (edit.kind !== 'putSheet') return [];
    const sheet = book.sheet(book.sheetInfos().find(({ name }) => name === edit.plan.name)?.id ?? '');
    return edit.plan.cells.flatMap(({ content, ...cell }) => {
      if (typeof content !== 'object') return [];
      const found = valueAt(sheet, cell);
      const place = `${edit.plan.name}!${cellToA1(cell)} ${content.formula}`;
      return isSame(content.value, found) ? [] : [`${place}: ${JSON.stringify([content.value, found])}`];
    });
  });
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

const scored = async () => {
  const workbook = fixture('cham-diem');
  await close(workbook, '2026-03-31');
  return workbook;
};

jest.setTimeout(180_000);

describe('progress, calculated by LibreOffice', () => {
  it('has the values that we gave it, for one unit, for many, and in points; and follows a cell that is changed', async () => {
    const books = [];
    for (const workbook of [await oneUnit(), await manyUnits(), await scored()]) {
      const planned = await sum(workbook);
      books.push({ workbook, planned, bytes: workbook.save() });
    }
    const [one] = books;
    if (one === undefined) throw new Error('no workbook');
    write(one.workbook, 'Sùng Phài', { row: 14, column: RESULT }, 'Đạt');
    const calculated = recalculated([...books.map(({ bytes }) => bytes), one.workbook.save()]);
    books.forEach(({ planned }, index) => {
      expect(differences(planned, calculated[index] ?? new Uint8Array())).toEqual([]);
    });

    const changed = open(calculated.at(-1) ?? new Uint8Array());
    const sheet = (name: string) => changed.sheet(changed.sheetInfos().find((info) => info.name === name)?.id ?? '');
    const rowWith = (name: string, label: string) =>
      sheet(name).values.find((row) => row?.some((value) => typeof value === 'string' && value.startsWith(label))) ??
      [];
    expect(rowWith('Tổng hợp', 'Xã Sùng Phài').slice(2, 5)).toEqual([34, 30, 4]);
    expect(rowWith('Tiến độ', 'Chốt kỳ').slice(3, 7)).toEqual([28, 34, 30, -2]);
    expect(rowWith('Tiến độ', 'Hiện tại 25').slice(3, 7)).toEqual([30, 34, 34, -4]);
    const second = sheet('Tiến độ').values.find((row) => row?.[0] === '2');
    expect(second?.slice(-2)).toEqual(['Đạt', 'Đạt']);
    const gap = sheet('Chưa đạt').values.find((row) => row?.[2] === '2');
    expect(gap?.[4]).toBe('Đạt');
  });
});
