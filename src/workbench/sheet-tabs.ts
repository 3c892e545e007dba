import type { SheetInfo } from '../workbook/snapshot';

/** The tabs below the grid, as a list that arrow keys move in. */
export class SheetTabs {
  /** @param onChoose called with the id of the sheet that the user wants in front */
  constructor(
    private readonly list: HTMLElement,
    private readonly onChoose: (sheetId: string) => void,
  ) {
    list.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.choose(target);
    });
    list.addEventListener('keydown', (event) => {
      this.move(event);
    });
  }

  /** Draws the visible sheets' tabs, in their order. */
  show(sheets: readonly SheetInfo[], activeSheetId: string): void {
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...sheets
        .filter(({ visibility }) => visibility === 'visible')
        .map(({ id, name }) => {
          const tab = document.createElement('button');
          const isActive = id === activeSheetId;
          tab.type = 'button';
          tab.role = 'tab';
          tab.className = 'sheet-tab';
          tab.dataset.sheetId = id;
          tab.ariaSelected = String(isActive);
          tab.tabIndex = isActive ? 0 : -1;
          tab.textContent = name;
          return tab;
        }),
    );
    const active = this.tabs().find((tab) => tab.ariaSelected === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  private tabs(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll('button')];
  }

  private choose(tab: HTMLButtonElement): void {
    const { sheetId } = tab.dataset;
    if (sheetId !== undefined) this.onChoose(sheetId);
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
