/** @jest-environment jsdom */
import { SheetTabs } from '../../../src/workbench/sheet-tabs';
import type { SheetInfo } from '../../../src/workbook/snapshot';

const sheets: readonly SheetInfo[] = [
  { id: '1', name: 'Sùng Phài', visibility: 'visible' },
  { id: '2', name: 'Ẩn', visibility: 'hidden' },
  { id: '3', name: 'Hướng dẫn', visibility: 'visible' },
];

let list: HTMLElement;
let tabs: SheetTabs;
let chosen: string[];
let renaming: string[];
let menus: string[];

beforeEach(() => {
  document.body.innerHTML = '<div role="tablist"></div>';
  list = document.body.firstElementChild as HTMLElement;
  list.scrollIntoView = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  chosen = [];
  renaming = [];
  menus = [];
  tabs = new SheetTabs(list, {
    chosen: (sheetId) => chosen.push(sheetId),
    renaming: (sheetId) => renaming.push(sheetId),
    menuAsked: (sheetId) => menus.push(sheetId),
  });
  tabs.show(sheets, '1');
});

const buttons = (): HTMLButtonElement[] => [...list.querySelectorAll('button')];

test('visible sheets have a tab, and Tab stops at the one in front only', () => {
  expect(buttons().map(({ textContent, tabIndex }) => [textContent, tabIndex])).toEqual([
    ['Sùng Phài', 0],
    ['Hướng dẫn', -1],
  ]);
});

test('a click chooses a sheet', () => {
  buttons()[1]?.click();
  expect(chosen).toEqual(['3']);
});

test.each([
  ['ArrowRight', '3'],
  ['ArrowLeft', '3'],
  ['End', '3'],
  ['Home', '1'],
])('%s goes round the tabs', (key, sheetId) => {
  buttons()[0]?.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(chosen).toEqual([sheetId]);
});

test('the focus stays on the tabs when they are drawn anew', () => {
  buttons()[0]?.focus();
  tabs.show(sheets, '3');
  expect(document.activeElement?.textContent).toBe('Hướng dẫn');
});

test('a double click and F2 on a tab ask for another name, the menu’s key and a right click for its menu', () => {
  buttons()[1]?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  buttons()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
  expect(renaming).toEqual(['3', '1']);
  buttons()[1]?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2, clientX: 9, clientY: 9 }));
  list.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
  expect(menus).toEqual(['3']);
});
