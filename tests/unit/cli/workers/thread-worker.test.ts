import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ThreadWorker } from '../../../../src/cli/workers/thread-worker';
import { success } from '../../../../src/outcome';
import { temporaryFolder } from '../temporary-folder';
import { parseCommandLine } from '../../../../src/cli/command-line';
import type { ManyFilesCommand } from '../../../../src/cli/workers/file-work';

/** Answers with the file's name; falls down at the file called "hỏng". */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ input }) => {
  if (input.value.name === 'hỏng') throw new Error('sập');
  if (input.value.name === 'treo') for (;;);
  if (input.value.name === 'đầy') for (const all = []; ; ) all.push(new Array(2_000_000).fill(0.5));
  parentPort.postMessage({ status: 0, refusal: '', usesColumns: null, text: input.value.name });
});
parentPort.postMessage('ready');`;

/** Says on the disk that it was started, and falls down. */
const UNSTARTABLE = `
require('node:fs').appendFileSync(require('node:path').join(__dirname, 'starts'), '.');
throw new Error('không có gì để chạy');`;

function checkAsJson(): ManyFilesCommand {
  const line = parseCommandLine(['check', '.', '--format', 'json']);
  if (line.kind !== 'command' || line.command.name !== 'check') throw new Error(line.kind);
  return line.command;
}

function tasksNamed(...names: readonly string[]) {
  return names.map((name, index) => ({ input: success({ name, path: name }), index, knownDigest: null }));
}

function threadIn(folder: string, seconds?: number): ThreadWorker {
  return new ThreadWorker(
    { work: 'files', command: checkAsJson(), workingFolder: folder },
    { threadFile: path.join(folder, 'thread.cjs'), isAlone: true },
    seconds,
  );
}

describe('ThreadWorker', () => {
  it('reports the file that brought its thread down, and does the others', async () => {
    const folder = temporaryFolder({ 'thread.cjs': THREAD });
    const worker = threadIn(folder);
    const answers = await Promise.all(tasksNamed('a', 'hỏng', 'b', 'c').map((task) => worker.do(task)));
    await worker.stop();
    expect(answers.map(({ status }) => status)).toEqual([0, 2, 0, 0]);
    expect(answers[1]?.refusal).toMatch(/^hỏng: .*sập/);
    expect(answers[1]?.text).toMatch(/^,\n\{"file":"hỏng","error":\{"code":"unexpected"/);
    expect(answers.map(({ text }) => text).filter((text) => text.length === 1)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['treo', 0.5, 'mất quá 0,5 giây'],
    ['đầy', 60, 'cần quá 400 MB bộ nhớ'],
  ])('refuses a file for which there is no time or no room, and does the others: %s', async (name, seconds, reason) => {
    const worker = threadIn(temporaryFolder({ 'thread.cjs': THREAD }), seconds);
    const answers = await Promise.all(tasksNamed('a', name, 'b', 'c').map((task) => worker.do(task)));
    await worker.stop();
    expect(answers.map(({ status }) => status)).toEqual([0, 2, 0, 0]);
    expect(answers[1]?.refusal).toContain(`${name}: Tệp quá lớn để kiểm tra`);
    expect(answers[1]?.refusal).toContain(reason);
  });

  it('refuses every file where its thread cannot start, and does not try again', async () => {
    const folder = temporaryFolder({ 'thread.cjs': UNSTARTABLE });
    const worker = threadIn(folder);
    const [first, ...others] = tasksNamed('a', 'b', 'c');
    if (first === undefined) throw new Error('no task');
    const answers = [await worker.do(first), ...(await Promise.all(others.map((task) => worker.do(task))))];
    await worker.stop();
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals.map((refusal) => refusal.slice(0, 3))).toEqual(['a: ', 'b: ', 'c: ']);
    expect(refusals.filter((refusal) => refusal.includes('không có gì để chạy'))).toHaveLength(3);
    expect(readFileSync(path.join(folder, 'starts'), 'utf8')).toBe('.');
  });
});
