import type { SheetInfo } from '../workbook/snapshot';

/** What the tabs ask for, each with the id of its sheet. */
export interface SheetTabsListener {
  chosen(sheetId: string): void;
  /** To have another name. */
  renaming(sheetId: string): void;
  /** @param left of the place that was pressed, in pixels of the page, as `top` */
  menuAsked(sheetId: string, left: number, top: number): void;
}

/** The tabs below the grid, as a list that arrow keys move in; F2 and a double click rename, as in Excel. */
export class SheetTabs {
  constructor(
    private readonly list: HTMLElement,
    private readonly listener: SheetTabsListener,
  ) {
    list.addEventListener('click', ({ target }) => {
      this.choose(target);
    });
    list.addEventListener('dblclick', ({ target }) => {
      this.rename(target);
    });
    list.addEventListener('keydown', (event) => {
      if (event.key === 'F2') this.rename(event.target);
      else this.move(event);
    });
    list.addEventListener('contextmenu', (event) => {
      const sheetId = sheetOf(event.target);
      if (sheetId === undefined || !(event.target instanceof HTMLElement)) return;
      event.preventDefault();
      const { left, top } = event.target.getBoundingClientRect();
      const isByMouse = event.button === 2 && event.clientX > 0;
      this.listener.menuAsked(sheetId, isByMouse ? event.clientX : left, isByMouse ? event.clientY : top);
    });
  }

  /** Draws the visible sheets' tabs, in their order. */
  show(sheets: readonly SheetInfo[], activeSheetId: string): void {
    const hadFocus = this.list.contains(document.activeElement);
    const drawn = new Map(this.tabs().map((tab) => [tab.dataset.sheetId, tab]));
    const shown = sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map(({ id, name }) => {
        // A tab that were drawn anew by a click would not hear of the second click of a double one.
        const tab = drawn.get(id) ?? document.createElement('button');
        const isActive = id === activeSheetId;
        tab.type = 'button';
        tab.role = 'tab';
        tab.className = 'sheet-tab';
        tab.dataset.sheetId = id;
        tab.ariaSelected = String(isActive);
        tab.tabIndex = isActive ? 0 : -1;
        tab.textContent = name;
        return tab;
      });
    if (shown.some((tab, index) => this.list.children[index] !== tab) || this.list.children.length > shown.length)
      this.list.replaceChildren(...shown);
    const active = this.tabs().find((tab) => tab.ariaSelected === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  private tabs(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll('button')];
  }

  private choose(tab: EventTarget | null): void {
    const sheetId = sheetOf(tab);
    if (sheetId !== undefined) this.listener.chosen(sheetId);
  }

  private rename(tab: EventTarget | null): void {
    const sheetId = sheetOf(tab);
    if (sheetId !== undefined) this.listener.renaming(sheetId);
  }

  private move(event: KeyboardEvent): void {
    const tabs = this.tabs();
    const current = tabs.findIndex((tab) => tab === document.activeElement);
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (current < 0 || tab === undefined) return;
    event.preventDefault();
    tab.focus();
    this.choose(tab);
  }
}

function sheetOf(tab: EventTarget | null): string | undefined {
  return tab instanceof HTMLButtonElement ? tab.dataset.sheetId : undefined;
}
