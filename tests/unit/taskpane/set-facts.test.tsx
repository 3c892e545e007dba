/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { readStoredSets } from '../../../src/app/metadata/read-stored-sets';
import { numberedOf } from '../../../src/criteria/leaves';
import { plainSheet } from '../app/plain-port';
import { builtIn } from '../criteria/sets/forms';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openDetails, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
beforeEach(() => {
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

async function open(port: PanePort) {
  const { store } = openPane(port);
  await act(() => store.start({ kind: 'check' }));
  openDetails();
  return store;
}

/** The only set that the workbook carries now. */
function carried(port: PanePort) {
  const { criteriaSets = [] } = JSON.parse(port.metadata ?? '{}') as { criteriaSets?: readonly unknown[] };
  const [set] = readStoredSets(criteriaSets).criteriaSets;
  if (set === undefined) throw new Error('The workbook carries no set');
  return set;
}

describe('a set whose text was not seen', () => {
  it('says so, and keeps the titles of the open sheet in the workbook', async () => {
    const port = new PanePort([formSheet()]);
    await open(port);
    expect(
      screen.getByText('34 tiêu chí chưa thấy nội dung trong văn bản; nội dung: theo biểu của đơn vị.'),
    ).not.toBeNull();
    await expectNoViolations();
    await press('Giữ tên theo biểu này');
    await screen.findByText(/Đã lưu/, { selector: '.fui-MessageBar *' });
    const kept = carried(port);
    expect(kept.id).toBe('qd-9745-2022');
    expect(numberedOf(kept).map(({ title }) => title?.vi)).toEqual(
      Array.from({ length: 34 }, (_, index) => `Nội dung thứ ${index + 1}`),
    );
    expect(new Set(numberedOf(kept).map(({ seen }) => seen))).toEqual(new Set(['onSheet']));
    expect(screen.queryByRole('button', { name: 'Giữ tên theo biểu này' })).toBeNull();
  });
});

describe('a document that is known by its number only', () => {
  const sheet = plainSheet('ntm', 'Xã A', [
    ['XÃ A'],
    ['KẾT QUẢ THỰC HIỆN NĂM 2026 theo Quyết định số 51/2025/QĐ-TTg'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    [1, 'Đường làng sạch', 'Đạt'],
    [2, 'Có nước sạch', 'Chưa đạt'],
    [3, 'Hộ nghèo giảm', 'Đạt'],
  ]);

  it('is named over the sheet’s own criteria, which can be kept under it', async () => {
    const port = new PanePort([sheet]);
    await open(port);
    expect(screen.getByText('Theo Quyết định 51/2025/QĐ-TTg; nội dung: theo biểu của đơn vị.')).not.toBeNull();
    expect(screen.getByText(/^Theo chính biểu này: 3 tiêu chí/)).not.toBeNull();
    await press('Giữ tiêu chí của biểu này');
    await screen.findByText(/Đã/, { selector: '.fui-MessageBar *' });
    const kept = carried(port);
    expect(kept).toMatchObject({
      title: builtIn('qd-51-2025').title,
      legalBasis: builtIn('qd-51-2025').legalBasis,
      validity: { from: '2026-02-15' },
      recognition: [],
    });
    expect(kept.isFrame).toBeUndefined();
    expect(numberedOf(kept).map(({ number, title, seen }) => [number, title?.vi, seen])).toEqual([
      ['1', 'Đường làng sạch', 'onSheet'],
      ['2', 'Có nước sạch', 'onSheet'],
      ['3', 'Hộ nghèo giảm', 'onSheet'],
    ]);
  });
});

describe('what is known of a set', () => {
  const set = builtIn('tt-124-2021-xa');
  const sheet = plainSheet('tt124', 'Xã A', [
    ['TỰ ĐÁNH GIÁ NĂM 2026 theo Thông tư 124/2021/TT-BCA'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ...numberedOf(set).map(({ number, title }) => [number, title?.vi ?? '', 'Đạt']),
  ]);

  it('is told on demand: validity, amendments, the dossier, and who decides, to be confirmed for communes', async () => {
    await open(new PanePort([sheet]));
    await press('Về bộ tiêu chí này');
    expect(await screen.findByText('Căn cứ: Thông tư 124/2021/TT-BCA, Điều 5.')).not.toBeNull();
    expect(screen.getByText('Sửa đổi, bổ sung: Thông tư 48/2025/TT-BCA, Sửa Điều 9.')).not.toBeNull();
    expect(screen.getByText('Áp dụng từ ngày 10/2/2022.')).not.toBeNull();
    expect(
      screen.getByText(/^Cấp quyết định: .*\(Thông tư 124\/2021\/TT-BCA, Điều 10\)\. Cần xác nhận/),
    ).not.toBeNull();
    expect(screen.getByText(/^Hồ sơ: .*trước ngày 20\/11/)).not.toBeNull();
    await expectNoViolations();
  });
});
