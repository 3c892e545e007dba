import { useEffect } from 'react';

/** In milliseconds. Who means a second click waits longer; what only shows and hides may be asked for sooner. */
const SECOND_CLICK = 1_100;
const SECOND_TOGGLE = 500;
/** In pixels: a hand does not hold still. */
const SAME_PLACE = 8;

interface Click {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly button: Element;
}

/**
 * Two clicks in one place do the thing once: what comes under the pointer after the first, or the same button again, is not
 * what the second was meant for. Keys are not held back: the keyboard goes along with what changes.
 */
export function useSingleClicks(): void {
  useEffect(() => {
    let last: Click | null = null;
    const guard = (event: MouseEvent) => {
      const isByKeyboard = event.detail === 0;
      const button = event.target instanceof Element ? event.target.closest('button, summary') : null;
      if (isByKeyboard || button === null) return;
      const click: Click = { x: event.clientX, y: event.clientY, at: event.timeStamp, button };
      if (last !== null && isSecond(click, last)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      last = click;
    };
    document.addEventListener('click', guard, true);
    return () => document.removeEventListener('click', guard, true);
  }, []);
}

function isSecond(click: Click, before: Click): boolean {
  const isHere = Math.abs(click.x - before.x) <= SAME_PLACE && Math.abs(click.y - before.y) <= SAME_PLACE;
  const { button } = click;
  const isSame = button === before.button;
  const isMeantAgain = isSame && (button.hasAttribute('data-repeatable') || button.closest('[role="dialog"]') !== null);
  const isToggle = isSame && button.matches('[aria-expanded], [aria-pressed], [data-index], summary');
  return isHere && !isMeantAgain && click.at - before.at < (isToggle ? SECOND_TOGGLE : SECOND_CLICK);
}
