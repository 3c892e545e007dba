import { checkOptions } from '../../../../src/cli/check-options';
import { parseCommandLine } from '../../../../src/cli/command-line';
import type { CommandIo } from '../../../../src/cli/io';
import { nodeIo } from '../../../../src/cli/node-io';
import { startWorkers } from '../../../../src/cli/workers/start-workers';
import type { FileWorker } from '../../../../src/cli/workers/worker-pool';

describe('startWorkers', () => {
  it.each([
    { files: 1, jobs: [], threads: 0 },
    { files: 127, jobs: [], threads: 0 },
    { files: 128, jobs: [], threads: 2 },
    { files: 10_598, jobs: [], threads: 4 },
    { files: 10_598, jobs: ['--jobs', '1'], threads: 0 },
    { files: 10, jobs: ['--jobs', '3'], threads: 3 },
    { files: 2, jobs: ['--jobs', '8'], threads: 2 },
    { files: 0, jobs: ['--jobs', '8'], threads: 0 },
  ])('starts $threads threads for $files files on four cores with $jobs', async ({ files, jobs, threads }) => {
    const thread: FileWorker = { do: () => Promise.reject(new Error('nothing to do')), stop: () => Promise.resolve() };
    const startThread = jest.fn<FileWorker, Parameters<CommandIo['startThread']>>(() => thread);
    const io: CommandIo = { ...nodeIo(), cores: 4, startThread };
    const line = parseCommandLine(['check', '.', ...jobs]);
    if (line.kind !== 'command' || line.command.name !== 'check') throw new Error('not understood');
    const options = await checkOptions(line.command, io);
    if (!options.ok) throw new Error(options.error.error.code);

    const workers = startWorkers(line.command, options.value, files, io);

    expect(startThread).toHaveBeenCalledTimes(threads);
    expect(workers).toHaveLength(Math.max(1, threads));
  });
});
