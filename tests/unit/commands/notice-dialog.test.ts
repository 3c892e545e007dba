import type { Notice } from '../../../src/commands/notice';
import { showNotice, type OpenDialog } from '../../../src/commands/notice-dialog';
import { readNoticeMessage } from '../../../src/commands/notice-message';

const notice: Notice = { tone: 'failed', message: 'Không được & vì sao?', details: ['Một', 'Hai <b>'] };
const base = 'https://localhost:3000/commands.html?_host_Info=Excel';

/** A dialog whose page can talk, and what was sent to it. */
function dialog() {
  let tell: (message: string) => void = () => undefined;
  let closedByUser: () => void = () => undefined;
  const close = jest.fn();
  const sent: string[] = [];
  const open: OpenDialog = {
    onMessage: (callback) => (tell = callback),
    onClosed: (callback) => (closedByUser = callback),
    send: (message) => sent.push(message),
    close,
  };
  return { open, close, sent, tell: (message: string) => tell(message), closedByUser: () => closedByUser() };
}

async function show(open: OpenDialog) {
  const addresses: string[] = [];
  const shown = showNotice({ notice, language: 'vi' }, base, (address) => {
    addresses.push(address);
    return Promise.resolve(open);
  });
  await Promise.resolve();
  return { shown, addresses };
}

describe('the notice dialog', () => {
  it('has nothing of the notice in its address, which Excel shows as the dialog’s title', async () => {
    const { open, closedByUser } = dialog();
    const { shown, addresses } = await show(open);
    expect(addresses).toEqual(['https://localhost:3000/notice.html']);
    closedByUser();
    await shown;
  });

  it('sends the notice once its page listens, whatever signs are in it', async () => {
    const { open, sent, tell } = dialog();
    const { shown } = await show(open);
    expect(sent).toEqual([]);
    tell('ready');
    expect(sent.map(readNoticeMessage)).toEqual([{ notice, language: 'vi' }]);
    tell('close');
    await shown;
  });

  it('closes when the user has read it', async () => {
    const { open, close, tell } = dialog();
    const { shown } = await show(open);
    tell('ready');
    expect(close).not.toHaveBeenCalled();
    tell('close');
    await shown;
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('closes by itself where Excel does not tell that the user closed it', async () => {
    jest.useFakeTimers();
    try {
      const { open, close } = dialog();
      const { shown } = await show(open);
      await jest.advanceTimersByTimeAsync(120_000);
      await shown;
      expect(close).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('does without where no dialog can be opened', async () => {
    await expect(showNotice({ notice, language: 'vi' }, base, () => Promise.resolve(null))).resolves.toBeUndefined();
  });
});

describe('a message that somebody else made up', () => {
  it.each(['', 'null', '[]', '{"notice":{"tone":"evil","message":7,"details":"x"},"language":"xx"}'])(
    'is read as an empty notice: %s',
    (message) => {
      expect(readNoticeMessage(message)).toEqual({
        notice: { tone: 'done', message: '', details: [] },
        language: 'vi',
      });
    },
  );

  it('keeps what it has of a notice', () => {
    expect(readNoticeMessage('{"notice":{"message":"A","details":["B",1]}}').notice).toEqual({
      tone: 'done',
      message: 'A',
      details: ['B'],
    });
  });
});
