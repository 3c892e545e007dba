/** A menu that is part of the page and opens where it is asked for; arrow keys move in it, Esc and Tab leave it. */
export class PopUpMenu {
  private before: Element | null = null;

  /** @param menu has a button for each item */
  constructor(private readonly menu: HTMLElement) {
    const close = () => {
      this.close();
    };
    // Before the item does its work, which may ask for the keyboard.
    menu.addEventListener('click', close, { capture: true });
    menu.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) this.move(step);
      else if (event.key === 'Escape' || event.key === 'Tab') this.close();
      else return;
      event.preventDefault();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.hidden = true;
    });
  }

  /** Opens it with its corner there, in pixels of the page, or as near as it is whole. */
  open(left: number, top: number): void {
    this.before = document.activeElement;
    this.menu.hidden = false;
    const { width, height } = this.menu.getBoundingClientRect();
    this.menu.style.left = `${Math.max(0, Math.min(left, innerWidth - width))}px`;
    this.menu.style.top = `${Math.max(0, Math.min(top, innerHeight - height))}px`;
    this.items()[0]?.focus();
  }

  private items(): HTMLButtonElement[] {
    return [...this.menu.querySelectorAll('button')];
  }

  private move(step: number): void {
    const items = this.items();
    const current = items.findIndex((item) => item === document.activeElement);
    items[(current + step + items.length) % items.length]?.focus();
  }

  private close(): void {
    this.menu.hidden = true;
    if (this.before instanceof HTMLElement) this.before.focus();
  }
}
