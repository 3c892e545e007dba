import { act, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { App } from '../../../src/taskpane/app';
import { PaneStore } from '../../../src/taskpane/pane-store';
import type { PanePort } from './form-workbook';
import { partsOfThePane } from './parts';

/** jsdom has none of them; call it before all tests. */
export function provideBrowserParts(): void {
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    ResizeObserver: class {
      observe = jest.fn();
      unobserve = jest.fn();
      disconnect = jest.fn();
    },
    scrollTo: jest.fn(),
  });
  // The page is the only one that there is.
  Object.assign(document, { hasFocus: () => true });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 50 });
}

/** Opens the pane on a workbook. */
export function openPane(port: PanePort, language: 'vi' | 'en' = 'vi') {
  const store = new PaneStore({ port, ...partsOfThePane, now: () => Date.now() });
  void store.askForSets();
  const onLanguage = jest.fn();
  render(<App store={store} firstLanguage={language} onLanguage={onLanguage} officeBackground={() => undefined} />);
  return { store, onLanguage };
}

/** Presses a button and waits for what it set going. */
export async function press(name: string | RegExp): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}

/** Shows the criteria sets and the language switch. */
export function openOptions(): void {
  fireEvent.click(screen.getByRole('button', { name: /^(Tùy chọn|Options)$/ }));
}

export async function expectNoViolations(): Promise<void> {
  // jsdom has no layout and no colours.
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Opens what stands behind the figure in the head: by which set, which columns. */
export function openDetails(): void {
  fireEvent.click(screen.getByRole('button', { name: / · /, expanded: false }));
}

/** Opens the rarer things at the pane's foot. */
export function openMore(): void {
  fireEvent.click(screen.getByRole('button', { name: /^(Việc khác|More)$/ }));
}

/** Turns the marks on or off. */
export async function switchMarks(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('switch', { name: /^(Đánh dấu|Mark)$/ }));
    await Promise.resolve();
  });
}
