import type { Frame } from 'playwright-core';

/** What a page shows badly: it scrolls sideways, or cuts a text off. What a part of it scrolls by itself may be cut. */
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
      const { overflowX, clipPath, position } = getComputedStyle(element);
      const isForReaders = clipPath !== 'none' && position === 'absolute';
      const { left, right } = element.getBoundingClientRect();
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isBeside = right > root.clientWidth + 1 || left < -1;
      if (!isForReaders && (isCut || isBeside)) found.push(element.textContent.trim().slice(0, 60));
    }
    return found;

    function isScrolledByItself(element: HTMLElement): boolean {
      for (let part = element.parentElement; part !== null && part !== document.body; part = part.parentElement) {
        const { overflowX } = getComputedStyle(part);
        if (/auto|scroll/.test(overflowX) && part.scrollWidth > part.clientWidth) return true;
      }
      return false;
    }
  });
}
