/** @jest-environment jsdom */
import { noticeAddress } from '../../../src/commands/notice-address';
import { showNoticePage } from '../../../src/commands/notice-page';

beforeEach(() => {
  document.body.innerHTML = '<main></main><button type="button" hidden></button>';
});

function show(close: () => void = () => undefined) {
  const notice = {
    tone: 'failed',
    message: '<img src=x> đang được bảo vệ',
    details: ['Bỏ bảo vệ', 'Thử lại'],
  } as const;
  showNoticePage(document, noticeAddress(notice, 'vi', 'https://localhost:3000/'), close);
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
});
