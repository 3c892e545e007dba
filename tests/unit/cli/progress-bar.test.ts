import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { progressOn } from '../../../src/cli/progress-bar';

/** A stream that is a terminal as far as the bar looks, and what was drawn on it. */
function terminal(isTTY = true) {
  let drawn = '';
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100, cursorTo: () => true, clearLine: () => true });
  stream.on('data', (chunk: Buffer) => (drawn += chunk.toString()));
  return { stream: stream as unknown as WriteStream, drawn: () => drawn };
}

describe('the progress bar', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('says how many files are done and how long the others will take', () => {
    const { stream, drawn } = terminal();
    const bar = progressOn(stream, 100, 'còn');
    for (let done = 0; done < 50; done += 1) {
      jest.advanceTimersByTime(1000);
      bar.advance();
    }
    jest.advanceTimersByTime(1000);
    expect(drawn()).toContain('50/100 · còn 5');
    bar.stop();
  });

  it('gives the line back to whatever is written in between', () => {
    const { stream, drawn } = terminal();
    const bar = progressOn(stream, 3, 'còn');
    bar.clear();
    expect(drawn().endsWith('\r\u001B[2K')).toBe(true);
    bar.stop();
  });

  it('draws nothing where there is no terminal, or only one file', () => {
    for (const [isTTY, total] of [
      [false, 100],
      [true, 1],
    ] as const) {
      const { stream, drawn } = terminal(isTTY);
      const bar = progressOn(stream, total, 'còn');
      bar.advance();
      bar.clear();
      bar.stop();
      expect(drawn()).toBe('');
    }
  });
});
