import { availableParallelism } from 'node:os';
import type { Threads } from './io';
import { runInThread } from './workers/run-in-thread';
import { ThreadWorker } from './workers/thread-worker';

/** @param threadFile what a thread runs: the built command line itself */
export function nodeThreads(threadFile: string): Threads {
  const workingFolder = process.cwd();
  return {
    cores: availableParallelism(),
    start: (command, isAlone) => new ThreadWorker({ work: 'files', command, workingFolder }, { threadFile, isAlone }),
    run: (command, { stdout, stderr }) => runInThread(command, { stdout, stderr, workingFolder, threadFile }),
  };
}
