/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { storeCriteriaSet } from '../../../src/app/stored-criteria';
import { loadLaterTexts } from '../../../src/i18n/load-language';
import { formulaAt, valueAt } from '../../../src/workbook/snapshot';
import { bands } from '../../sample-measures';
import { plainSheet } from '../app/plain-port';
import { setOf } from '../assessing/tables';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openMore, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(async () => {
  provideBrowserParts();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
  await loadLaterTexts();
});
afterEach(cleanup);

const said = () => screen.getByRole('status').textContent;
const share = bands('ratio', [0, 0], [70, 1], [100, 2]);
const EMPTY = { row: 1, column: 3 };

/** A form whose first criterion has no points yet, and whose second one's are 2 where 1 follows. */
async function scoredForm(): Promise<PanePort> {
  const port = new PanePort([
    plainSheet('form', 'Biểu', [
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
      [1, 'Nội dung thứ nhất', '14/20', null],
      [2, 'Nội dung thứ hai', '14/20', 2],
    ]),
  ]);
  const set = setOf(['1', '2'].map((number) => ({ number, measure: share, evidence: 'none' })));
  await storeCriteriaSet(port, set, { sheets: { names: ['Biểu'] } });
  openPane(port);
  await press('Kiểm tra trang tính này');
  return port;
}

describe('scoring', () => {
  it('shows every formula with what it gives, and what it leaves, before anything is written', async () => {
    const port = await scoredForm();
    const before = port.writes.length;
    openMore();
    await press('Tính điểm');
    const dialog = await screen.findByRole('dialog', { name: 'Tính điểm' });
    const [first, ...others] = within(within(dialog).getByRole('list')).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^D2 1=/);
    expect(others).toEqual([]);
    expect(dialog.textContent).toContain('1 ô đã có điểm khác với điểm tính được: giữ nguyên');
    expect(port.writes.length).toBe(before);
    await expectNoViolations();
    await press('Ghi 1 công thức');
    expect(await screen.findByRole('button', { name: 'Giữ nguyên' })).toBeTruthy();
    expect(formulaAt(port.sheetNamed('Biểu'), EMPTY)).toMatch(/^=/);
  });

  it('writes nothing where it is left, or where a cell that was shown was filled in meanwhile', async () => {
    const port = await scoredForm();
    openMore();
    await press('Tính điểm');
    await screen.findByRole('dialog');
    await press('Hủy');
    expect(valueAt(port.sheetNamed('Biểu'), EMPTY)).toBeNull();
    openMore();
    await press('Tính điểm');
    await screen.findByRole('dialog');
    await act(() =>
      port.apply([{ kind: 'setCells', sheetId: 'form', changes: [{ row: 2, column: 3, previous: 2, next: null }] }]),
    );
    await press('Ghi 1 công thức');
    expect(said()).toContain('D3');
    expect(valueAt(port.sheetNamed('Biểu'), EMPTY)).toBeNull();
  });
});

describe('keeping the results of a period', () => {
  it('shows what is kept, asks what the period is called, and says so afterwards', async () => {
    const port = new PanePort([formSheet({ 3: 'Chưa đạt' })]);
    openPane(port);
    await press('Kiểm tra trang tính này');
    openMore();
    await press('Lưu kết quả kỳ này…');
    const dialog = await screen.findByRole('dialog', { name: 'Lưu kết quả kỳ này' });
    expect(within(dialog).getByRole('listitem').textContent).toMatch(/: đạt 33\/34 tiêu chí$/);
    expect(port.writes).toEqual([]);
    await expectNoViolations();
    fireEvent.change(within(dialog).getByLabelText('Tên kỳ'), { target: { value: 'Quý I/2026' } });
    await press('Lưu kết quả');
    await screen.findAllByText(/^Đã lưu kết quả kỳ “Quý I\/2026” \(.*\): .* đạt 33\/34 tiêu chí\.$/);
    expect(port.metadata).toContain('Quý I/2026');
  });

  it('keeps nothing where it is left', async () => {
    const port = new PanePort([formSheet({})]);
    openPane(port);
    await press('Kiểm tra trang tính này');
    openMore();
    await press('Lưu kết quả kỳ này…');
    await screen.findByRole('dialog');
    await press('Hủy');
    expect(port.writes).toEqual([]);
  });
});
