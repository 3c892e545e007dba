export type NoticeKind = 'error' | 'info';

/** The bar above the grid that says what went wrong and what to do next. */
export class NoticeBar {
  private readonly message: HTMLElement;
  private readonly advice: HTMLElement;

  constructor(private readonly bar: HTMLElement) {
    this.message = part(bar, '.notice-message');
    this.advice = part(bar, '.notice-advice');
    part(bar, 'button').addEventListener('click', () => {
      this.hide();
    });
  }

  show(kind: NoticeKind, message: string, advice: string): void {
    this.bar.dataset.kind = kind;
    this.bar.hidden = false;
    this.message.textContent = message;
    this.advice.textContent = advice;
  }

  hide(): void {
    this.bar.hidden = true;
  }
}

function part(bar: HTMLElement, selector: string): HTMLElement {
  const found = bar.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector} in its notice bar.`);
  return found;
}
