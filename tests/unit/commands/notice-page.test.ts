/** @jest-environment jsdom */
import { showNoticePage } from '../../../src/commands/notice-page';

beforeEach(() => {
  document.body.innerHTML = '<main></main><button type="button" hidden></button>';
});

function show(close: () => void = () => undefined, message = '<img src=x> đang được bảo vệ') {
  showNoticePage(
    document,
    { notice: { tone: 'failed', message, details: ['Bỏ bảo vệ', 'Thử lại'] }, language: 'vi' },
    close,
  );
}

describe('the notice page', () => {
  it('shows the message and the advice as text, never as markup', () => {
    show();
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x> đang được bảo vệ');
    expect(document.querySelector('img')).toBeNull();
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['Bỏ bảo vệ', 'Thử lại']);
  });

  it('is closed with a button that has the focus', () => {
    const close = jest.fn();
    show(close);
    expect(document.activeElement?.textContent).toBe('Đóng');
    document.querySelector('button')?.click();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('shows the last notice only, and closes once, where it is told twice', () => {
    const close = jest.fn();
    show(close, 'Một');
    show(close, 'Hai');
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual(['Hai']);
    document.querySelector('button')?.click();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
