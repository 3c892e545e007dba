/** @jest-environment jsdom */
import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { formSheet, PanePort } from './form-workbook';
import { openPane, press, provideBrowserParts } from './open-pane';

beforeAll(provideBrowserParts);
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** In milliseconds, between two clicks of one hand. */
const delays = [100, 400, 1_000];

/** The states in which there are buttons that write. */
const states = {
  checked: () => Promise.resolve(),
  'with a finding chosen': () => press(/^9 · Không rõ kết quả/),
  'with the fixes shown beforehand': () => press('xem 2 chỗ tự sửa được'),
  'with the rarer things open': () => press('Việc khác'),
};

/** By what is said of them, which is as long the same as they are. */
const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;
const buttons = () => [...document.querySelectorAll('button:not([data-repeatable])')];

async function reach(state: keyof typeof states): Promise<PanePort> {
  const port = new PanePort([formSheet({ 3: '', 9: 'Đat', 10: 'Đat' })]);
  openPane(port);
  await press('Kiểm tra trang tính này');
  await states[state]();
  return port;
}

async function click(element: Element, timeStamp: number): Promise<void> {
  await act(async () => {
    const event = createEvent.click(element, { detail: 1, clientX: 100, clientY: 100 });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    fireEvent(element, event);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** What was written by one click on the button of that name and, after a delay, by another in the same place. */
async function writtenBy(state: keyof typeof states, name: string, delay: number | null): Promise<number> {
  const port = await reach(state);
  const before = buttons();
  const button = before.find((one) => nameOf(one) === name);
  if (button === undefined) throw new Error(`There is no ${name}`);
  await click(button, 10_000);
  if (delay !== null) {
    // Where the button is gone, what has come instead is under the pointer.
    const come = buttons().find((one) => !before.includes(one));
    await click(button.isConnected ? button : (come ?? screen.getByRole('main')), 10_000 + delay);
  }
  cleanup();
  return port.writes.length;
}

test.each(Object.keys(states) as (keyof typeof states)[])(
  'whatever button is clicked twice, what it writes is written once: %s',
  async (state) => {
    await reach(state);
    const names = [...new Set(buttons().map(nameOf))].filter((name) => !/ · /.test(name));
    cleanup();
    const once: Record<string, number> = {};
    for (const name of names) once[name] = await writtenBy(state, name, null);
    const writing = names.filter((name) => (once[name] ?? 0) > 0);
    expect(writing.length).toBeGreaterThan(0);
    for (const name of writing) {
      for (const delay of delays) {
        expect({ name, delay, writes: await writtenBy(state, name, delay) }).toEqual({
          name,
          delay,
          writes: once[name],
        });
      }
    }
  },
  240_000,
);
