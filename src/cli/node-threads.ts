import { availableParallelism } from 'node:os';
import type { Threads } from './io';
import { giveRoom } from './workers/thread-limits';
import { runInThread } from './workers/run-in-thread';
import { ThreadWorker } from './workers/thread-worker';

/** @param threadFile what a thread runs: the built command line itself */
export function nodeThreads(threadFile: string): Threads {
  const workingFolder = process.cwd();
  return {
    cores: availableParallelism(),
    start: (command, isAlone) => {
      if (isAlone) giveRoom();
      return new ThreadWorker({ work: 'files', command, workingFolder }, threadFile);
    },
    run: (command, { stdout, stderr }) => {
      giveRoom();
      return runInThread(command, { stdout, stderr, workingFolder, threadFile });
    },
  };
}
