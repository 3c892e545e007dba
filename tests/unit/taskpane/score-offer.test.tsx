/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { storeCriteriaSet } from '../../../src/app/stored-criteria';
import { bands } from '../../sample-measures';
import { valueAt } from '../../../src/workbook/snapshot';
import { setOf } from '../assessing/tables';
import { plainSheet } from '../app/plain-port';
import { PanePort } from './form-workbook';
import { expectNoViolations, openMore, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(() => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});
afterEach(cleanup);

const share = bands('ratio', [0, 0], [70, 1], [100, 2]);

/** The first `count` criteria have 2 points where 1 follows from what is stated; the last one's cell is empty. */
async function scored(count: number): Promise<PanePort> {
  const numbers = Array.from({ length: count + 1 }, (_, index) => index + 1);
  const rows = numbers.map((number) => [number, `Nội dung thứ ${number}`, '14/20', number > count ? null : 2]);
  const port = new PanePort([
    plainSheet('form', 'Biểu', [['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'], ...rows]),
  ]);
  const set = setOf(numbers.map((number) => ({ number: String(number), measure: share, evidence: 'none' })));
  await storeCriteriaSet(port, set, { sheets: { names: ['Biểu'] } });
  openPane(port);
  await press('Kiểm tra trang tính này');
  openMore();
  await press('Tính điểm');
  await press('Ghi 1 công thức');
  await screen.findByRole('button', { name: 'Giữ nguyên' });
  return port;
}

const points = (port: PanePort, count: number) =>
  Array.from({ length: count }, (_, index) => valueAt(port.sheetNamed('Biểu'), { row: index + 1, column: 3 }));
const listed = () =>
  within(screen.getByRole('list', { name: 'Ô có điểm khác với điểm tính được' })).getAllByRole('listitem');
const said = () => screen.getByRole('status').textContent;

describe('scores of the user’s that differ from the computed ones', () => {
  it('are shown with what would stand there, after the empty cells were filled, and are left as they are', async () => {
    const port = await scored(2);
    expect(said()).toBe('Đã ghi công thức vào 1 ô điểm. 2 ô đã có điểm khác với điểm tính được, vẫn giữ nguyên.');
    expect(listed().map(({ textContent }) => textContent)).toEqual(['D2 2 →thành 1', 'D3 2 →thành 1']);
    expect(points(port, 3)).toEqual([2, 2, 1]);
    await expectNoViolations();
  });

  it('are replaced where they are chosen, and come back by undo', async () => {
    const port = await scored(2);
    fireEvent.click(screen.getByRole('checkbox', { name: /^D2/ }));
    await press('Thay 1 ô');
    expect(said()).toBe('Đã thay điểm ở 1 ô bằng công thức.');
    expect(points(port, 3)).toEqual([2, 1, 1]);
    await press('Hoàn tác');
    expect(points(port, 3)).toEqual([2, 2, 1]);
  });

  it('are left alone for good by one press, and can be asked for again', async () => {
    const port = await scored(1);
    await press('Giữ nguyên');
    expect(screen.queryByRole('button', { name: 'Thay 1 ô' })).toBeNull();
    expect(points(port, 2)).toEqual([2, 1]);
    openMore();
    await press('Tính điểm');
    expect(await screen.findByRole('button', { name: 'Thay 1 ô' })).toBeTruthy();
  });

  it('are not replaced where somebody has changed one meanwhile', async () => {
    const port = await scored(2);
    await act(() =>
      port.apply([{ kind: 'setCells', sheetId: 'form', changes: [{ row: 1, column: 3, previous: 2, next: 0 }] }]),
    );
    await press('Thay 2 ô');
    expect(said()).toContain('D2');
    expect(points(port, 3)).toEqual([0, 2, 1]);
  });

  it('are listed up to fifty, chosen and unchosen all at once', async () => {
    await scored(52);
    expect(listed()).toHaveLength(50);
    expect(screen.getByText('và 2 ô nữa')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thay 52 ô' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả' }));
    expect(screen.getByRole('button', { name: 'Thay 0 ô' }).getAttribute('aria-disabled')).toBe('true');
  });
});
