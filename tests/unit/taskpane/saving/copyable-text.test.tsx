/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CopyableText } from '../../../../src/taskpane/saving/copyable-text';

function show() {
  render(<CopyableText label="Nội dung" text="{}" copy="Sao chép nội dung" />);
}

async function press() {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Sao chép nội dung' }));
    await Promise.resolve();
  });
}

function browserWith(clipboard: unknown, execCommand: () => boolean) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
}

const refused = { writeText: () => Promise.reject(new Error('NotAllowedError')) };

describe('a text to copy', () => {
  it('is put on the clipboard with one button', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    browserWith({ writeText }, () => false);
    show();
    await press();
    expect(writeText).toHaveBeenCalledWith('{}');
    expect(screen.getByRole('status').textContent).toBe('Đã sao chép.');
  });

  it('is copied in the older way where Excel denies its frame the clipboard', async () => {
    const copy = jest.fn(() => true);
    browserWith(refused, copy);
    show();
    await press();
    expect(copy).toHaveBeenCalledWith('copy');
    expect(screen.getByRole('status').textContent).toBe('Đã sao chép.');
  });

  it('is left selected, with the key to press, where neither is allowed', async () => {
    browserWith(undefined, () => false);
    show();
    await press();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Nội dung' });
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('{}');
    expect(screen.getByRole('status').textContent).toContain('Ctrl+C');
  });
});
