/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { useFocusKeeper } from '../../../src/taskpane/use-focus-keeper';

function Content({ hasNotice }: { readonly hasNotice: boolean }) {
  const content = useFocusKeeper<HTMLElement>();
  return (
    <main ref={content} tabIndex={-1}>
      {hasNotice && <button type="button">Hoàn tác</button>}
    </main>
  );
}

/** A button that has the keyboard goes away, while the pane has the focus of the page or not. */
function removeFocused(paneHasFocus: boolean): void {
  Object.assign(document, { hasFocus: () => paneHasFocus });
  const { rerender } = render(<Content hasNotice />);
  screen.getByRole('button').focus();
  rerender(<Content hasNotice={false} />);
}

it('gives the keyboard to the content when what had it goes away', () => {
  removeFocused(true);
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

it('leaves it in the cells to whoever has gone on there: what they type is theirs', () => {
  removeFocused(false);
  expect(document.activeElement).toBe(document.body);
});
