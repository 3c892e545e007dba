/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { plainSheet, type Rows } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openDetails, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(() => {
  provideBrowserParts();
  Element.prototype.scrollTo = jest.fn();
});
beforeEach(() => {
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const library = plainSheet('form', 'Thư viện', [
  ['BẢNG TỰ CHẤM ĐIỂM THƯ VIỆN'],
  ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
  [1, 'Phòng đọc', 10, 9],
  [2, 'Kho sách', 10, 8],
  [3, 'Ngày hội', 30, null],
]);

const criteria = (builtInSets().find(({ id }) => id === 'qd-25-2021')?.groups ?? []).flatMap((group) => group.criteria);
const half = plainSheet('form', 'Biểu', [
  ['BẢNG TỰ ĐÁNH GIÁ'],
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  ...criteria.slice(0, 12).map(({ number, title }): Rows[number] => [number, title?.vi ?? '', 'Đạt']),
  ...['Cây xanh', 'Rác thải', 'Chiếu sáng'].map((title, index): Rows[number] => [`6.${index + 1}`, title, 'Đạt']),
]);

async function open(port: PanePort, language: 'vi' | 'en' = 'vi') {
  const { store } = openPane(port, language);
  await act(() => store.start({ kind: 'check' }));
  openDetails();
  return store;
}

const notice = (text: RegExp) => screen.findByText(text, { selector: '.fui-MessageBar *' });

describe('a sheet of a set that nobody knows', () => {
  it('is held against itself, and says so with its figures', async () => {
    await open(new PanePort([library]));
    expect(await screen.findByText('Theo chính biểu này: 3 tiêu chí, 50 điểm')).not.toBeNull();
    await expectNoViolations();
  });

  it('says so in English', async () => {
    document.documentElement.lang = 'en';
    await open(new PanePort([library]), 'en');
    expect(await screen.findByText('By this sheet itself: 3 criteria, 50 points')).not.toBeNull();
  });

  it('tells what was guessed when that is asked for', async () => {
    await open(new PanePort([library]));
    await press('Đã hiểu biểu thế nào');
    const list = await screen.findByRole('list', { name: 'Đã hiểu biểu thế nào' });
    expect(within(list).getByText(/C: Điểm tối đa; D: Điểm tự chấm/)).not.toBeNull();
    await expectNoViolations();
    await press('Đã hiểu biểu thế nào');
    expect(screen.queryByRole('list', { name: 'Đã hiểu biểu thế nào' })).toBeNull();
  });

  it('is held against another set as soon as that is chosen', async () => {
    const store = await open(new PanePort([library]));
    await press('Chọn bộ khác');
    await expectNoViolations();
    await act(async () => {
      fireEvent.change(screen.getByRole('combobox', { name: 'Bộ tiêu chí' }), { target: { value: 'vi-du-cham-diem' } });
      await Promise.resolve();
    });
    await waitFor(() =>
      expect(store.state().report?.sheets).toMatchObject([{ tables: [{ criteriaSet: { id: 'vi-du-cham-diem' } }] }]),
    );
    expect(store.state().stale).toBeNull();
  });

  it('is remembered, and forgotten again by undo', async () => {
    const port = new PanePort([library]);
    await open(port);
    await press('Nhớ cho lần sau');
    await notice(/Đã nhớ bộ tiêu chí “BẢNG TỰ CHẤM ĐIỂM THƯ VIỆN”/);
    expect(await screen.findByText(/^Đã chọn trước đây/)).not.toBeNull();
    expect(port.metadata).toContain('bang-tu-cham-diem-thu-vien');
    expect(document.body.textContent).not.toContain('theo-bieu');
    await expectNoViolations();
    await press(/^Hoàn tác/);
    await notice(/Đã hoàn tác việc nhớ bộ tiêu chí/);
    expect(port.metadata).toBeNull();
    expect(await screen.findByText(/^Theo chính biểu này/)).not.toBeNull();
  });

  it('shows its criteria in the editor, and keeps them from there', async () => {
    const port = new PanePort([library]);
    await open(port);
    await press('Xem, sửa bộ tiêu chí');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/Phòng đọc/)).not.toBeNull();
    expect(within(dialog).getByText(/Ngày hội/)).not.toBeNull();
    expect(dialog.textContent).not.toContain('theo-bieu');
  });
});

describe('a sheet whose set is known', () => {
  it('says what it was known by', async () => {
    await open(new PanePort([formSheet()]));
    expect(await screen.findByText(/^Nhận ra theo văn bản ghi trên trang: “Theo Quyết định 9745/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Nhớ cho lần sau' })).toBeNull();
  });
});

describe('a sheet that is half like a set', () => {
  it('asks, takes the set when that is wished, and lets that be undone', async () => {
    const port = new PanePort([half]);
    await open(port);
    const question = await screen.findByRole('region', { name: 'Có phải bộ tiêu chí này không?' });
    expect(within(question).getByText(/^Biểu này giống “.*: 12\/20 tiêu chí của bộ cùng tên/)).not.toBeNull();
    await expectNoViolations();
    await press('Dùng bộ này');
    await notice(/Từ nay trang tính này được xét theo/);
    expect(screen.queryByRole('region', { name: 'Có phải bộ tiêu chí này không?' })).toBeNull();
    expect(screen.queryByText(/^Theo chính biểu này/)).toBeNull();
    await press(/^Hoàn tác/);
    expect(await screen.findByRole('region', { name: 'Có phải bộ tiêu chí này không?' })).not.toBeNull();
    expect(port.metadata).toBeNull();
  });

  it('does not ask again after a no, and is held against itself', async () => {
    const port = new PanePort([half]);
    const store = await open(port);
    await press('Không');
    await notice(/Đã nhớ: trang tính này không theo/);
    await act(() => store.start({ kind: 'check' }));
    expect(screen.queryByRole('region', { name: 'Có phải bộ tiêu chí này không?' })).toBeNull();
    expect(await screen.findByText(/^Theo chính biểu này: 15 tiêu chí/)).not.toBeNull();
    expect(port.metadata).toContain('refusedCriteria');
  });
});
