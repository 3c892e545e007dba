/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { FirstRunCards } from '../../../src/taskpane/first-run';
import { isFirstRun, rememberFirstRun } from '../../../src/taskpane/first-run/first-run-memory';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openMore, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(() => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});
afterEach(cleanup);

function openForTheFirstTime(language: 'vi' | 'en' = 'vi') {
  const pane = openPane(new PanePort([formSheet()]), language);
  act(() => pane.store.send({ type: 'dialogOpened', dialog: { kind: 'firstRun' }, part: { firstRun: FirstRunCards } }));
  return pane;
}

const introduction = () => screen.queryByRole('region', { name: /^(Giới thiệu|Introduction)$/ });

describe('the introduction', () => {
  it('has three cards, each with a way on, and is over after the last', async () => {
    const { store } = openForTheFirstTime();
    screen.getByRole('heading', { name: 'Soát biểu đánh giá trước khi gửi' });
    await expectNoViolations();
    await press('Tiếp');
    screen.getByRole('heading', { name: 'Số liệu ở lại máy này' });
    await press('Tiếp');
    screen.getByRole('heading', { name: 'Bắt đầu bằng một nút' });
    await expectNoViolations();
    await press('Quay lại');
    screen.getByRole('heading', { name: 'Số liệu ở lại máy này' });
    await press('Tiếp');
    await press('Tôi đã hiểu');
    expect(introduction()).toBeNull();
    expect(store.state().isDialogOpen).toBe(false);
  });

  it('is there in English', () => {
    openForTheFirstTime('en');
    screen.getByRole('heading', { name: 'Check the form before you send it' });
    screen.getByRole('button', { name: 'Skip' });
  });

  it('makes way for whoever begins', async () => {
    openForTheFirstTime();
    await press('Kiểm tra trang tính này');
    await screen.findByRole('region', { name: 'Kết quả' });
    expect(introduction()).toBeNull();
  });

  it('gives a sample form to try, and takes its result away with it', async () => {
    const { store } = openForTheFirstTime();
    await press('Tiếp');
    await press('Tiếp');
    await press('Thử với biểu mẫu');
    await screen.findByText('Đã thêm trang “Biểu mẫu để thử”', { exact: false, selector: '[role="status"]' });
    await act(() => store.start({ kind: 'checkWorkbook' }));
    openMore();
    await press('Hoàn tác thêm biểu mẫu');
    expect(store.state().report).toBeNull();
    expect(screen.queryByRole('region', { name: 'Kết quả' })).toBeNull();
  });
});

describe('the memory of the introduction', () => {
  beforeEach(() => localStorage.clear());

  const forbidden = {
    getItem() {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem() {
      throw new DOMException('denied', 'SecurityError');
    },
  } as unknown as Storage;

  it('lets it come once', () => {
    expect(isFirstRun(localStorage)).toBe(true);
    rememberFirstRun(localStorage);
    expect(isFirstRun(localStorage)).toBe(false);
  });

  it('leaves it out where nothing can be remembered, as it would come every time', () => {
    expect(isFirstRun(null)).toBe(false);
    expect(isFirstRun(forbidden)).toBe(false);
    expect(() => rememberFirstRun(forbidden)).not.toThrow();
  });

  it('takes what it does not know for nothing', () => {
    localStorage.setItem('cham-chuan.first-run', '{"version":7}');
    expect(isFirstRun(localStorage)).toBe(true);
  });
});
