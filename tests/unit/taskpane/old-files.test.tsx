/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { PaneStore } from '../../../src/taskpane/pane-store';
import type { ColumnMapping } from '../../../src/reading/column-mapping';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts } from './open-pane';
import { partsOfThePane } from './parts';

beforeAll(() => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});
afterEach(cleanup);

const lastYear: ColumnMapping = {
  headerTop: 0,
  headerBottom: 0,
  columns: [
    { role: 'number', column: 0, header: 'TT' },
    { role: 'title', column: 1, header: 'Nội dung' },
    { role: 'result', column: 2, header: 'Kết quả năm 2025' },
  ],
};

/** A form with the results of two years, which the reader asks about, in a file of that name. */
function formIn(fileName: string): PanePort {
  const rows = Array.from({ length: 12 }, (_, index) => [index + 1, `Việc thứ ${index + 1}`, 'Đạt', 'Chưa đạt']);
  const header = ['TT', 'Nội dung', 'Kết quả năm 2025', 'Kết quả năm 2026'];
  const port = new PanePort([plainSheet('form', 'Biểu', [header, ...rows])]);
  port.fileName = fileName;
  return port;
}

/** A machine, as the pane sees it, that keeps what it is given. */
function machine() {
  let kept: string | null = null;
  const parts = {
    ...partsOfThePane,
    machineColumns: () => kept,
    keepMachineColumns: (columns: string) => {
      kept = columns;
    },
  };
  return (port: PanePort) => new PaneStore({ port, ...parts, now: () => Date.now() });
}

const metOn = async (store: PaneStore) => {
  await store.start({ kind: 'check' });
  const [sheet] = store.state().report?.sheets ?? [];
  return sheet === undefined || sheet.layout === 'none' ? null : sheet.tables[0].assessment.counts.met;
};

describe('a workbook whose file keeps no notes', () => {
  it.each(['bieu.xls', 'BIEU.ODS', 'bieu.csv'])('is told of once it was checked: %s', async (fileName) => {
    const port = new PanePort([formSheet()]);
    port.fileName = fileName;
    openPane(port);
    await press('Kiểm tra trang tính này');
    await waitFor(() => screen.getByText(new RegExp(`Tệp ${fileName} không giữ được ghi nhớ`, 'i')));
    await expectNoViolations();
  });

  it('has its columns remembered on the machine, by the words over them', async () => {
    const openOn = machine();
    const store = openOn(formIn('bieu.xls'));
    expect(await metOn(store)).toBeNull();
    await store.start({ kind: 'rememberColumns', sheetName: 'Biểu', mapping: lastYear });
    expect(await metOn(openOn(formIn('thang-sau.xls')))).toBe(12);
  });

  it('is no reason to believe the machine about files that keep their own', async () => {
    const openOn = machine();
    const store = openOn(formIn('bieu.xls'));
    await metOn(store);
    await store.start({ kind: 'rememberColumns', sheetName: 'Biểu', mapping: lastYear });
    expect(await metOn(openOn(formIn('bieu.xlsx')))).toBeNull();
  });
});
