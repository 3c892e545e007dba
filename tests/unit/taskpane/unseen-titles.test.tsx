/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { numberedOf } from '../../../src/criteria/leaves';
import { plainSheet } from '../app/plain-port';
import { builtIn } from '../criteria/sets/forms';
import { formSheet, PanePort } from './form-workbook';
import { openOptions, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(() => {
  provideBrowserParts();
  // jsdom scrolls nothing.
  HTMLElement.prototype.scrollTo = jest.fn();
});
beforeEach(() => {
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

/** The lines of the editor's list, for the set that a sheet was checked against. */
async function linesOfEditor(port: PanePort): Promise<readonly string[]> {
  const { store } = openPane(port);
  await act(() => store.start({ kind: 'check' }));
  openOptions();
  await screen.findByRole('button', { name: 'Tạo, sửa bộ tiêu chí' });
  await press('Tạo, sửa bộ tiêu chí');
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('button', { name: 'Sửa bộ này' });
  await press('Sửa bộ này');
  const list = within(await dialog.findByRole('list', { name: 'Các tiêu chí' }));
  return list.getAllByRole('listitem').map(({ textContent }) => textContent);
}

describe('criteria whose text was not seen, in the editor', () => {
  it('have the words of the open sheet, and nobody is shown a line without any', async () => {
    const lines = await linesOfEditor(new PanePort([formSheet()]));
    expect(lines.filter((line) => line.includes('Chưa có nội dung'))).toEqual([]);
    expect(lines.filter((line) => line.includes('Nội dung thứ'))).toHaveLength(34);
  });

  it('stand by their numbers where the sheet has no words for them either', async () => {
    const sheet = plainSheet('so', 'Xã A', [
      ['TỰ ĐÁNH GIÁ NĂM 2026 theo Quyết định 9745/QĐ-BCA-V05'],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      ...Array.from({ length: 34 }, (_, at) => [at + 1, '', 'Đạt']),
    ]);
    const lines = await linesOfEditor(new PanePort([sheet]));
    expect(lines.filter((line) => line.includes('Chưa có nội dung'))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(34);
  });
});

describe('a set that is not in force in the year of the open sheet', () => {
  const form = (year: number) =>
    new PanePort([
      plainSheet('tcpl', 'Xã A', [
        [`TỰ ĐÁNH GIÁ XÃ ĐẠT CHUẨN TIẾP CẬN PHÁP LUẬT NĂM ${String(year)} theo Quyết định 25/2021/QĐ-TTg`],
        ['TT', 'Nội dung tiêu chí', 'Kết quả'],
        ...numberedOf(builtIn('qd-25-2021')).map(({ number, title }) => [
          number,
          title?.vi ?? `Chỉ tiêu ${number}`,
          'Đạt',
        ]),
      ]),
    ]);
  const told = /Biểu của năm 2026, nhưng Quyết định 25\/2021\/QĐ-TTg chỉ áp dụng.*đến hết ngày 31\/12\/2025.*27\/2025/;
  const shownOn = async (year: number) => {
    const { store } = openPane(form(year));
    await act(() => store.start({ kind: 'check' }));
    await screen.findAllByText(/20\/20 tiêu chí đạt/);
    return document.body.textContent;
  };

  it('is told with what holds instead', async () => {
    expect(await shownOn(2026)).toMatch(told);
  });

  it('is not told in a year in which it was', async () => {
    expect(await shownOn(2025)).not.toMatch(/chỉ áp dụng/);
  });
});
