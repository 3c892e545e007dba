import { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';
import type { ProgressBar } from './io';

const CLEAR_LINE = '\r\u001B[2K';

/** Draws on `stream` where it is a terminal and there is more than one step to show. */
export function progressOn(stream: WriteStream, total: number): ProgressBar {
  if (!stream.isTTY || total < 2) return { advance: () => undefined, clear: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total}',
    barsize: 40,
    hideCursor: false,
    clearOnComplete: true,
    forceRedraw: true,
    gracefulExit: false,
  });
  bar.start(total, 0);
  return {
    advance: () => bar.increment(),
    clear: () => void stream.write(CLEAR_LINE),
    stop: () => bar.stop(),
  };
}
