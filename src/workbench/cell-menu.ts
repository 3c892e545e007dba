import { elementById } from './page';

/** The menu of a cell, with what manifest.xml adds to Excel's: by the right mouse button, Shift+F10 or the menu key. */
export class CellMenu {
  private readonly menu = elementById('cell-menu', HTMLElement);
  private readonly why = elementById('why', HTMLButtonElement);
  private before: Element | null = null;

  /** @param cells where a right click opens it */
  constructor(cells: HTMLElement, onWhy: () => void) {
    cells.addEventListener(
      'contextmenu',
      (event) => {
        event.preventDefault();
        // With the keyboard the menu belongs to the cell; Univer's own place for the keys is somewhere on the page.
        const box = cells.getBoundingClientRect();
        const isByMouse = event.button === 2 && event.clientX > 0;
        this.open(isByMouse ? event.clientX : box.left + box.width / 3, isByMouse ? event.clientY : box.top + 80);
      },
      { capture: true },
    );
    this.why.addEventListener('click', () => {
      this.close();
      onWhy();
    });
    this.menu.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape' || event.key === 'Tab') {
        event.preventDefault();
        this.close();
      }
    });
    this.menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.menu.contains(relatedTarget))) this.menu.hidden = true;
    });
  }

  private open(left: number, top: number): void {
    this.before = document.activeElement;
    this.menu.hidden = false;
    const { width, height } = this.menu.getBoundingClientRect();
    this.menu.style.left = `${Math.max(0, Math.min(left, innerWidth - width))}px`;
    this.menu.style.top = `${Math.max(0, Math.min(top, innerHeight - height))}px`;
    this.why.focus();
  }

  private close(): void {
    this.menu.hidden = true;
    if (this.before instanceof HTMLElement) this.before.focus();
  }
}
