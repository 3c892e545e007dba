import { useEffect } from 'react';

/** In milliseconds. Who means a second click waits longer; what only shows and hides may be asked for sooner. */
const SECOND_CLICK = 1_100;
const SECOND_TOGGLE = 500;
/** In pixels: a hand does not hold still. */
const SAME_PLACE = 8;
/** In pixels: less is no move of a button. */
const SAME_BUTTON_PLACE = 2;

const BUTTONS = 'button, summary';

interface Click {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly button: Element;
  /** Where every button stood then. */
  readonly places: ReadonlyMap<Element, DOMRect>;
}

/**
 * Two clicks in one place do the thing once: neither the same button again nor what came under the pointer after the
 * first is what the second was meant for. A button that stood beside it all the time is meant, however soon. Keys are not
 * held back: the keyboard goes along with what changes.
 */
export function useSingleClicks(): void {
  useEffect(() => {
    let last: Click | null = null;
    const guard = (event: MouseEvent) => {
      const isByKeyboard = event.detail === 0;
      const button = event.target instanceof Element ? event.target.closest(BUTTONS) : null;
      if (isByKeyboard || button === null) return;
      const { clientX: x, clientY: y, timeStamp: at } = event;
      if (last !== null && isSecond({ x, y, at, button }, last)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      const places = new Map([...document.querySelectorAll(BUTTONS)].map((one) => [one, one.getBoundingClientRect()]));
      last = { x, y, at, button, places };
    };
    document.addEventListener('click', guard, true);
    return () => document.removeEventListener('click', guard, true);
  }, []);
}

function isSecond(click: Omit<Click, 'places'>, before: Click): boolean {
  const isHere = Math.abs(click.x - before.x) <= SAME_PLACE && Math.abs(click.y - before.y) <= SAME_PLACE;
  if (!isHere) return false;
  const { button } = click;
  const wait = click.at - before.at;
  if (button !== before.button) return wait < SECOND_CLICK && !stoodBeside(button, before);
  const isMeantAgain = button.hasAttribute('data-repeatable') || button.closest('[role="dialog"]') !== null;
  const isToggle = button.matches('[aria-expanded], [aria-pressed], [data-index], summary');
  return !isMeantAgain && wait < (isToggle ? SECOND_TOGGLE : SECOND_CLICK);
}

/** Whether a button stood where it stands when the other was clicked, and was not hidden below the pointer. */
function stoodBeside(button: Element, { places, x, y }: Click): boolean {
  const then = places.get(button);
  if (then === undefined) return false;
  const now = button.getBoundingClientRect();
  const hasMoved =
    Math.abs(now.left - then.left) > SAME_BUTTON_PLACE || Math.abs(now.top - then.top) > SAME_BUTTON_PLACE;
  const wasBelow = x >= then.left && x <= then.right && y >= then.top && y <= then.bottom;
  return !hasMoved && !wasBelow;
}
