import type { Notice } from '../../../src/commands/notice';
import { readNoticeAddress } from '../../../src/commands/notice-address';
import { showNotice, type OpenDialog } from '../../../src/commands/notice-dialog';

const notice: Notice = { tone: 'failed', message: 'Không được & vì sao?', details: ['Một', 'Hai <b>'] };
const base = 'https://localhost:3000/commands.html?_host_Info=Excel';

function dialog() {
  let end: () => void = () => undefined;
  const close = jest.fn();
  const open: OpenDialog = { onEnd: (callback) => (end = callback), close };
  return { open, close, end: () => end() };
}

describe('the notice dialog', () => {
  it('carries the notice in its address, whatever signs are in it', async () => {
    const { open, end } = dialog();
    let address = '';
    const shown = showNotice(notice, 'vi', base, (opened) => {
      address = opened;
      return Promise.resolve(open);
    });
    await Promise.resolve();
    end();
    await shown;
    expect(address).toMatch(/^https:\/\/localhost:3000\/notice\.html\?/);
    expect(readNoticeAddress(address)).toEqual({ notice, language: 'vi' });
  });

  it('closes when the user has read it', async () => {
    const { open, close, end } = dialog();
    const shown = showNotice(notice, 'vi', base, () => Promise.resolve(open));
    await Promise.resolve();
    expect(close).not.toHaveBeenCalled();
    end();
    await shown;
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('closes by itself where Excel does not tell that the user closed it', async () => {
    jest.useFakeTimers();
    try {
      const { open, close } = dialog();
      const shown = showNotice(notice, 'vi', base, () => Promise.resolve(open));
      await jest.advanceTimersByTimeAsync(120_000);
      await shown;
      expect(close).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('does without where no dialog can be opened', async () => {
    await expect(showNotice(notice, 'vi', base, () => Promise.resolve(null))).resolves.toBeUndefined();
  });
});

describe('a notice address', () => {
  it('that somebody else made up is read as an empty notice', () => {
    expect(readNoticeAddress('https://localhost:3000/notice.html?tone=evil&lang=xx')).toEqual({
      notice: { tone: 'done', message: '', details: [] },
      language: 'vi',
    });
  });
});
