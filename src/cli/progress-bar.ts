import { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';
import { noProgress, type ProgressBar } from './io';

const CLEAR_LINE = '\r\u001B[2K';

/** The time that is left is told from so many files done last: a large one among them does not upset it. */
const FILES_FOR_ETA = 200;

/** Draws on `stream` where it is a terminal and there is more than one step to show. */
export function progressOn(stream: WriteStream, total: number, remaining: string): ProgressBar {
  if (!stream.isTTY || total < 2) return noProgress;
  const bar = new SingleBar({
    stream,
    format: `{bar} {value}/{total} · ${remaining} {eta_formatted}`,
    etaBuffer: FILES_FOR_ETA,
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
