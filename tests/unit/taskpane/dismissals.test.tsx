/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { formSheet, PanePort } from './form-workbook';
import { expectNoViolations, openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
beforeEach(() => {
  window.localStorage.clear();
  document.title = 'Chấm Chuẩn';
  document.documentElement.lang = 'vi';
});

const GAP = /^7 · Chưa đạt/;

async function askToDismiss() {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Chưa đạt' })]);
  const { store } = openPane(port);
  await act(() => store.start({ kind: 'check' }));
  await press(GAP);
  await press('Bỏ qua…');
  return { port, store };
}

function type(label: RegExp, text: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

async function submit(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ qua vấn đề' }));
    await Promise.resolve();
  });
  await screen.findByText('Đã bỏ qua (1)');
}

describe('dismissing in the pane', () => {
  it('asks for the reason and the name, and writes nothing without them', async () => {
    const { port } = await askToDismiss();
    type(/Vì sao bỏ qua/, '   ');
    type(/Tên của bạn/, 'Lò Thị Mai');
    await press('Bỏ qua vấn đề');
    expect(port.metadata).toBeNull();
    await expectNoViolations();
  });

  it('lists what was dismissed with its reason and its name, and takes it back', async () => {
    const { port } = await askToDismiss();
    type(/Vì sao bỏ qua/, 'Huyện đã đồng ý');
    type(/Tên của bạn/, 'Lò Thị Mai');
    await submit();
    expect(screen.queryByRole('button', { name: GAP })).toBeNull();
    expect(screen.getByText(/^Huyện đã đồng ý · Lò Thị Mai, \d+\/\d+\/\d+$/)).not.toBeNull();
    await expectNoViolations();
    await press('Lấy lại');
    expect(await screen.findByRole('button', { name: GAP })).not.toBeNull();
    expect(port.metadata).toBeNull();
  });

  it('asks for the name once', async () => {
    const { store } = await askToDismiss();
    type(/Vì sao bỏ qua/, 'Huyện đã đồng ý');
    type(/Tên của bạn/, 'Lò Thị Mai');
    await submit();
    await act(() => store.start({ kind: 'undo' }));
    await press(GAP);
    await press('Bỏ qua…');
    expect(screen.queryByLabelText(/Tên của bạn/)).toBeNull();
    expect(screen.getByText('Người bỏ qua: Lò Thị Mai')).not.toBeNull();
  });

  it('is left with Esc', async () => {
    await askToDismiss();
    fireEvent.keyDown(screen.getByLabelText(/Vì sao bỏ qua/), { key: 'Escape' });
    expect(screen.queryByLabelText(/Vì sao bỏ qua/)).toBeNull();
  });
});
