import path from 'node:path';
import { parseCommandLine } from '../../../../src/cli/command-line';
import { runInThread } from '../../../../src/cli/workers/run-in-thread';
import { WritingGate } from '../../../../src/cli/workers/writing-gate';
import { temporaryFolder, testIo } from '../temporary-folder';

async function markWith(thread: string) {
  const folder = temporaryFolder({ 'thread.cjs': `const { parentPort } = require('node:worker_threads');${thread}` });
  const line = parseCommandLine(['mark', 'a.xlsx', '--out', 'b.xlsx']);
  if (line.kind !== 'command' || line.command.name !== 'mark') throw new Error(line.kind);
  const io = testIo(folder);
  const status = await runInThread(line.command, { ...io, threadFile: path.join(folder, 'thread.cjs') });
  return { status, ...io.written };
}

describe('runInThread', () => {
  it('hands on what the thread says, in its order, before it answers', async () => {
    const done = await markWith(`
      parentPort.postMessage({ kind: 'text', stream: 'stdout', text: 'một ' });
      parentPort.postMessage({ kind: 'text', stream: 'stderr', text: 'hai' });
      parentPort.postMessage({ kind: 'text', stream: 'stdout', text: 'ba' });
      parentPort.postMessage({ kind: 'done', status: { ok: true, value: 1 } });`);
    expect(done).toEqual({ status: { ok: true, value: 1 }, stdout: 'một ba', stderr: 'hai' });
  });

  it('refuses the file for which the thread had no room', async () => {
    const { status } = await markWith('for (const all = []; ; ) all.push(new Array(2_000_000).fill(0.5));');
    expect(status).toEqual({
      ok: false,
      error: { name: 'a.xlsx', error: { code: 'too-large', what: 'memory', limit: 400 } },
    });
  });

  it.each(["throw new Error('sập')", 'process.exit(3)'])(
    'answers where the thread ends without a word: %s',
    async (end) => {
      const { status } = await markWith(end);
      expect(status).toMatchObject({ ok: false, error: { name: 'a.xlsx', error: { code: 'unexpected' } } });
    },
  );
});

describe('WritingGate', () => {
  it('lets nobody write what was given up, and nobody give up what is being written', () => {
    const written = new WritingGate();
    expect(new WritingGate(written.shared).enter()).toBe(true);
    expect(written.giveUp()).toBe(false);
    expect(written.enter()).toBe(true);

    const givenUp = new WritingGate();
    expect(givenUp.giveUp()).toBe(true);
    expect(new WritingGate(givenUp.shared).enter()).toBe(false);
  });
});
