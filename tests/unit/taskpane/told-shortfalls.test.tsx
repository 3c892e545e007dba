/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import type { Outcome } from '../../../src/outcome';
import type { WorkbookEdit } from '../../../src/workbook/edit';
import type { WorkbookError } from '../../../src/workbook/errors';
import type { Applied } from '../../../src/workbook/port';
import { formSheet, PanePort } from './form-workbook';
import { openPane, press, provideBrowserParts, switchMarks } from './open-pane';

beforeAll(provideBrowserParts);
afterEach(cleanup);

const said = () => screen.getByRole('status').textContent;

/** A workbook of which the host cannot finish the looks of a sheet. */
class PlainLooks extends PanePort {
  override async apply(edits: readonly WorkbookEdit[]): Promise<Outcome<Applied, WorkbookError>> {
    const applied = await super.apply(edits);
    return applied.ok ? { ...applied, value: { ...applied.value, leftOut: ['freeze', 'print'] } } : applied;
  }
}

describe('what Excel could not do', () => {
  it('is said with what was marked and what was cleared where earlier marks may stand unseen', async () => {
    openPane(new PanePort([formSheet({ 7: 'Chưa đạt' }, { untoldRules: 1 })]));
    await press('Kiểm tra trang tính này');
    await switchMarks();
    expect(said()).toMatch(/^Đã đánh dấu 1 ô\. Excel không cho đọc .*1 quy tắc trên trang “Sùng Phài”/);
    await switchMarks();
    expect(said()).toMatch(/^Đã xóa những đánh dấu đọc được\. Excel không cho đọc .*1 quy tắc/);
  });

  it('is said with the form that was added, where a part of its looks is missing', async () => {
    const { store } = openPane(new PlainLooks([formSheet()]));
    await act(() => store.start({ kind: 'addSample' }));
    expect(said()).toContain('Excel trên máy này không làm được: giữ dòng đầu bảng khi cuộn, thiết lập trang in');
  });
});
