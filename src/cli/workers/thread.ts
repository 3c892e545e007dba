import { parentPort, workerData } from 'node:worker_threads';
import { loadLanguage, loadLaterTexts } from '../../i18n/load-language';
import type { CommandIo, TextSink } from '../io';
import { nodeIoWith } from '../node-io';
import type { FileTask } from './file-work';
import { READY, type CommandMessage, type ThreadSetup } from './thread-setup';
import { WritingGate } from './writing-gate';

type Setup<Work extends ThreadSetup['work']> = Extract<ThreadSetup, { work: Work }>;

/** A thread's side of `ThreadWorker` and of `runInThread`. */
export async function startThread(): Promise<void> {
  const setup = workerData as ThreadSetup;
  await loadLanguage(setup.command.lang);
  await loadLaterTexts();
  if (setup.work === 'command') await doCommand(setup);
  else await doFiles(setup);
}

async function doCommand({ command, workingFolder, gate }: Setup<'command'>): Promise<void> {
  const { runOneFile } = await import('../run-one-file');
  const writing = new WritingGate(gate);
  const io: CommandIo = {
    ...nodeIoWith({ stdout: sentTo('stdout'), stderr: sentTo('stderr') }),
    workingFolder,
    mayWrite: () => writing.enter(),
  };
  send({ kind: 'done', status: await runOneFile(command, io) });
}

/** Of one file there is never so much to say that it had to wait. */
function sentTo(stream: 'stdout' | 'stderr'): TextSink {
  return {
    write: (text) => {
      send({ kind: 'text', stream, text });
      return Promise.resolve();
    },
  };
}

function send(message: CommandMessage): void {
  parentPort?.postMessage(message);
}

/** What comes of a file is its answer, and nothing besides. */
const noText: TextSink = { write: () => Promise.resolve() };

/** Answers tasks one after the other, in the order in which they come. */
async function doFiles({ command, workingFolder }: Setup<'files'>): Promise<void> {
  const { fileWorkOf } = await import('./file-work');
  let last: Promise<unknown> = Promise.resolve();
  const work = fileWorkOf(command, { ...nodeIoWith({ stdout: noText, stderr: noText }), workingFolder }).then(
    (begun) => {
      parentPort?.postMessage(READY);
      return begun;
    },
  );
  parentPort?.on('message', (task: FileTask) => {
    last = last.then(async () => parentPort?.postMessage(await (await work)(task)));
  });
}
