/** @jest-environment jsdom */
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useSingleClicks } from '../../../src/taskpane/use-single-clicks';

afterEach(cleanup);

const clicked = jest.fn((name: string) => name);
beforeEach(() => clicked.mockClear());

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Buttons of 20 by 20 pixels. */
function Buttons({ names, isDialog = false }: { readonly names: readonly string[]; readonly isDialog?: boolean }) {
  useSingleClicks();
  return (
    <div role={isDialog ? 'dialog' : undefined}>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => clicked(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function put(name: string, { left, top }: Place): void {
  screen.getByText(name).getBoundingClientRect = () => new DOMRectOf(left, top);
}

class DOMRectOf implements DOMRect {
  readonly width = 20;
  readonly height = 20;
  constructor(
    readonly left: number,
    readonly top: number,
  ) {}
  get x() {
    return this.left;
  }
  get y() {
    return this.top;
  }
  get right() {
    return this.left + this.width;
  }
  get bottom() {
    return this.top + this.height;
  }
  toJSON() {
    return {};
  }
}

function click(name: string, clientX: number, clientY: number, timeStamp: number): void {
  const button = screen.getByText(name);
  const event = createEvent.click(button, { detail: 1, clientX, clientY });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(button, event);
}

const done = () => clicked.mock.calls.map(([name]) => name);

test('the same button is held back for a second', () => {
  render(<Buttons names={['a']} />);
  put('a', { left: 0, top: 0 });
  click('a', 10, 10, 10_000);
  click('a', 11, 10, 10_400);
  click('a', 11, 10, 11_000);
  expect(done()).toEqual(['a']);
  click('a', 11, 10, 11_200);
  expect(done()).toEqual(['a', 'a']);
});

test('a button that stood beside the other all the time is not held back, however near', () => {
  render(<Buttons names={['a', 'b']} />);
  put('a', { left: 0, top: 0 });
  put('b', { left: 20, top: 0 });
  click('a', 18, 10, 10_000);
  click('b', 22, 10, 10_100);
  expect(done()).toEqual(['a', 'b']);
});

test('a button that came under the pointer is held back: a new one, one that moved there, one that was covered', () => {
  const { rerender } = render(<Buttons names={['a', 'moved', 'covered']} />);
  put('a', { left: 0, top: 0 });
  put('moved', { left: 100, top: 0 });
  put('covered', { left: 0, top: 0 });
  click('a', 10, 10, 10_000);
  rerender(<Buttons names={['new', 'moved', 'covered']} />);
  put('new', { left: 0, top: 0 });
  put('moved', { left: 0, top: 0 });
  click('new', 10, 10, 10_400);
  click('moved', 10, 10, 10_400);
  click('covered', 10, 10, 11_000);
  expect(done()).toEqual(['a']);
});

test('a click elsewhere is never held back, nor another button of a dialog', () => {
  render(<Buttons isDialog names={['a', 'b']} />);
  put('a', { left: 0, top: 0 });
  put('b', { left: 0, top: 40 });
  click('a', 10, 10, 10_000);
  click('b', 10, 50, 10_050);
  click('a', 10, 10, 10_100);
  expect(done()).toEqual(['a', 'b', 'a']);
});
