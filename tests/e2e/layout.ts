import type { Frame } from 'playwright-core';

/**
 * What a page shows badly: it scrolls sideways, or cuts off a text or something to be used. A text in a part that scrolls
 * by itself may be cut, and a table may scroll sideways.
 */
export async function misfits(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) found.push(`The page is ${root.scrollWidth} px wide.`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!hasText || !element.checkVisibility() || element.closest('option, [aria-hidden="true"]') !== null) continue;
      if (isScrolledByItself(element)) continue;
      const { overflowX } = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isBeside = right > root.clientWidth + 1 || left < -1;
      if (!isForReaders(element) && (isCut || isBeside)) found.push(element.textContent.trim().slice(0, 60));
    }
    for (const control of document.querySelectorAll<HTMLElement>('input, select, textarea, button')) {
      if (control.checkVisibility() && !isForReaders(control) && isCutSideways(control)) {
        found.push(`<${control.localName}> ${control.textContent.trim().slice(0, 60)}`);
      }
    }
    return found;

    function isForReaders(element: HTMLElement): boolean {
      const { clipPath, position } = getComputedStyle(element);
      return clipPath !== 'none' && position === 'absolute';
    }

    function isCutSideways(control: HTMLElement): boolean {
      const { right } = control.getBoundingClientRect();
      for (let part = control.parentElement; part !== null && part !== document.body; part = part.parentElement) {
        if (part.localName === 'table') return false;
        if (getComputedStyle(part).overflowX !== 'visible' && right > part.getBoundingClientRect().right + 1)
          return true;
      }
      return false;
    }

    function isScrolledByItself(element: HTMLElement): boolean {
      for (let part = element.parentElement; part !== null && part !== document.body; part = part.parentElement) {
        const { overflowX } = getComputedStyle(part);
        if (/auto|scroll/.test(overflowX) && part.scrollWidth > part.clientWidth) return true;
      }
      return false;
    }
  });
}
