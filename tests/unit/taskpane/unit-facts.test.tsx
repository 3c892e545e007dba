/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { judged, setOf } from '../assessing/tables';
import { plainSheet } from '../app/plain-port';
import { PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
beforeEach(() => {
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const income = (atLeast: number) => ({ kind: 'amount' as const, of: 'number' as const, atLeast, unit: 'triệu đồng' });
const set: CriteriaSet = {
  ...setOf(
    [
      {
        ...judged('1'),
        title: { vi: 'Thu nhập bình quân đầu người' },
        measure: income(50),
        byProfile: [{ profiles: ['mien-nui'], measure: income(40) }],
      },
    ],
    [
      {
        id: 'dat',
        title: { vi: 'Đạt chuẩn' },
        conditions: [{ kind: 'allMet' }, { kind: 'stated', id: 'dang-ky', title: { vi: 'Đăng ký từ 2 năm' } }],
        recognised: true,
      },
    ],
  ),
  isExample: false,
  profiles: [
    { id: 'mien-nui', title: { vi: 'Xã miền núi' } },
    { id: 'dong-bang', title: { vi: 'Xã đồng bằng' } },
  ],
};

async function open() {
  const port = new PanePort([
    plainSheet('form', 'Biểu', [
      ['Tên xã: Xã Bản Bo'],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Thu nhập bình quân đầu người', 45],
    ]),
  ]);
  port.metadata = JSON.stringify({
    version: 1,
    criteriaSets: [set],
    chosenCriteria: [{ sheet: 'Biểu', criteria: set.id }],
  });
  const { store } = openPane(port);
  await act(() => store.start({ kind: 'check' }));
  return { port, store };
}

const memory = ({ metadata }: PanePort) => JSON.parse(metadata ?? 'null') as Record<string, unknown>;

async function choose(profile: string): Promise<void> {
  await act(async () => {
    fireEvent.change(screen.getByLabelText('Loại đơn vị'), { target: { value: profile } });
    await Promise.resolve();
  });
}

describe('what no sheet says of a unit', () => {
  it('is asked for: its kind, by which it is measured from then on', async () => {
    const { port, store } = await open();
    expect(screen.getByText(/chưa chọn loại/)).not.toBeNull();
    await choose('mien-nui');
    expect(await screen.findAllByText('Đã lưu loại đơn vị vào sổ làm việc.')).not.toEqual([]);
    expect(screen.queryByText(/chưa chọn loại/)).toBeNull();
    expect(screen.getByText(/^Đạt chuẩn \(còn phải xác nhận/)).not.toBeNull();
    expect(memory(port).profile).toBe('mien-nui');
    await act(() => store.start({ kind: 'undo' }));
    expect(memory(port)).not.toHaveProperty('profile');
    expect(await screen.findByText(/chưa chọn loại/)).not.toBeNull();
  });

  it('is asked for without an accessibility problem that can be found by rule', async () => {
    await open();
    await expectNoViolations();
  });

  it('is asked for: whether a condition holds, which can be said, denied and left open again', async () => {
    const { port } = await open();
    await choose('mien-nui');
    await press('Đúng');
    expect(await screen.findByText('Đạt chuẩn')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Đúng' }).getAttribute('aria-pressed')).toBe('true');
    await press('Không');
    await screen.findByRole('button', { name: 'Không', pressed: true });
    expect(screen.queryByText('Đạt chuẩn')).toBeNull();
    expect(memory(port).conditions).toEqual([
      { sheet: 'Biểu', unit: 'Xã Bản Bo', criteria: set.id, condition: 'dang-ky', holds: false },
    ]);
    await press('Không');
    await screen.findByRole('button', { name: 'Không', pressed: false });
    expect(memory(port)).not.toHaveProperty('conditions');
  });
});
