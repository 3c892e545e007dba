/** A part of the page that F6 goes to. */
export interface Region {
  readonly element: HTMLElement;
  /** What takes the focus there; the first that is visible counts. */
  readonly focusable: string;
}

/**
 * Goes around the parts of the page with F6 (or Ctrl+F6) and back with Shift+F6, as in Excel. In the grid Tab goes from
 * cell to cell, so that this is the way out of it by keyboard.
 */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6' || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.focusNext(event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }

  /** Moves the focus to the next region, or to the one before, that has something to focus. */
  focusNext(step: 1 | -1): void {
    const { regions } = this;
    const current = regions.findIndex(({ element }) => element.contains(document.activeElement));
    for (let tried = 1; tried <= regions.length; tried++) {
      const region = regions[(current + step * tried + regions.length * tried) % regions.length];
      if (region !== undefined && focusIn(region)) return;
    }
  }
}

/** @returns false where the region has nothing that can take the focus now */
export function focusIn({ element, focusable }: Region): boolean {
  const target = element.querySelector<HTMLElement>(focusable);
  if (target === null || !target.checkVisibility()) return false;
  if (target instanceof HTMLIFrameElement) focusFirstIn(target);
  else target.focus();
  return true;
}

/** With the focus on the frame's page as a whole, office.js would do nothing with the first Tab. */
function focusFirstIn(frame: HTMLIFrameElement): void {
  frame.focus();
  frame.contentDocument?.querySelector<HTMLElement>('button, input, select')?.focus();
}
