import { parseCommandLine } from '../../../../src/cli/command-line';
import type { Threads } from '../../../../src/cli/io';
import { nodeIo } from '../../../../src/cli/node-io';
import { startWorkers } from '../../../../src/cli/workers/start-workers';
import type { FileWorker } from '../../../../src/cli/workers/worker-pool';

describe('startWorkers', () => {
  it.each([
    { files: 1, jobs: [], threads: 1 },
    { files: 127, jobs: [], threads: 1 },
    { files: 128, jobs: [], threads: 2 },
    { files: 10_598, jobs: [], threads: 4 },
    { files: 10_598, jobs: ['--jobs', '1'], threads: 1 },
    { files: 10, jobs: ['--jobs', '3'], threads: 3 },
    { files: 2, jobs: ['--jobs', '8'], threads: 2 },
    { files: 0, jobs: ['--jobs', '8'], threads: 1 },
  ])('starts $threads threads for $files files on four cores with $jobs', async ({ files, jobs, threads }) => {
    const thread: FileWorker = { do: () => Promise.reject(new Error('nothing to do')), stop: () => Promise.resolve() };
    const start = jest.fn<FileWorker, Parameters<Threads['start']>>(() => thread);
    const io = { ...nodeIo(), threads: { cores: 4, start, run: () => Promise.reject(new Error('nothing to do')) } };
    const line = parseCommandLine(['check', '.', ...jobs]);
    if (line.kind !== 'command' || line.command.name !== 'check') throw new Error('not understood');

    const workers = await startWorkers(line.command, files, io);

    expect(start).toHaveBeenCalledTimes(threads);
    expect(workers).toHaveLength(threads);
  });
});
