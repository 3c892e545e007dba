/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { builtIn } from '../criteria/sets/forms';
import { plainSheet } from '../app/plain-port';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
beforeEach(() => {
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const openOn = (port: PanePort, language: 'vi' | 'en' = 'vi') => {
  const { store } = openPane(port, language);
  return { store, check: () => act(() => store.start({ kind: 'check' })) };
};

describe('why a criterion is as it is, in the pane', () => {
  it('is told of the chosen finding: how it is measured, by which document and article, and that its text was not seen', async () => {
    const { check } = openOn(new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Chưa đạt' })]));
    await check();
    expect(screen.queryByRole('button', { name: 'Vì sao?' })).toBeNull();
    await press(/^7 · Chưa đạt/);
    await press('Vì sao?');
    expect(screen.getByText('Cách đánh giá: đánh giá đạt hoặc chưa đạt.')).not.toBeNull();
    expect(screen.getByText('Căn cứ: Quyết định 9745/QĐ-BCA-V05, Phụ lục, tiêu chí 7.')).not.toBeNull();
    expect(screen.getByText(/^Chưa thấy nội dung trong văn bản/)).not.toBeNull();
    await expectNoViolations();
    await press('Vì sao?');
    expect(screen.queryByText(/^Căn cứ/)).toBeNull();
  });

  it('tells what was seen in part from what was seen whole', async () => {
    const { check } = openOn(new PanePort([formSheet({ 1: 'Chưa đạt', 2: 'Chưa đạt' })]));
    await check();
    await press(/^1 · Chưa đạt/);
    await press('Vì sao?');
    expect(screen.getByText(/^Nội dung đã đối chiếu với văn bản/)).not.toBeNull();
    await press(/^2 · Chưa đạt/);
    await press('Vì sao?');
    expect(screen.getByText(/^Mới thấy một phần/)).not.toBeNull();
  });

  it('says the bands of a criterion with points, with its annex', async () => {
    const set = builtIn('qd-1234-2025-lam-dong');
    const rows = set.groups.flatMap(({ criteria }) =>
      criteria.map(({ number, title }) => [number, title?.vi ?? '', 1, number === '6.2.4' ? 9 : 0]),
    );
    const sheet = plainSheet('par', 'Xã A', [
      ['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG. Theo Quyết định 1234/QĐ-UBND'],
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ...rows,
    ]);
    const { check } = openOn(new PanePort([sheet]), 'en');
    await check();
    await press(/gives 9 points/);
    expect(screen.getByText(/a ratio: below 50%: 0 points; from 50% to below 60%: 0.25 points/)).not.toBeNull();
    await press('Why?');
    expect(screen.getByText('Legal basis: Công văn 2775/SNV-CCHC&VTLT, Phụ lục II, mục 6.2.4.')).not.toBeNull();
  });

  it('is not asked on a sheet that is its own set', async () => {
    const sheet = plainSheet('own', 'Bếp', [
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Bếp sạch', 'Đạt'],
      [2, 'Sàn khô', 'Chưa đạt'],
      [3, 'Có nước rửa tay', 'Đạt'],
    ]);
    const { check } = openOn(new PanePort([sheet]));
    await check();
    await press(/^2 · Chưa đạt/);
    expect(screen.queryByRole('button', { name: 'Vì sao?' })).toBeNull();
  });
});
