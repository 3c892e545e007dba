import { parentPort, workerData } from 'node:worker_threads';
import { loadLanguage, loadLaterTexts } from '../../i18n/load-language';
import { checkOptions } from '../check-options';
import { nodeIo } from '../node-io';
import { fileWork, type FileTask, type FileWork } from './file-work';
import { READY, type ThreadSetup } from './thread-worker';

/** The thread's side of `ThreadWorker`: it answers tasks one after the other, in the order in which they come. */
async function startWork(): Promise<FileWork> {
  const { command, workingFolder } = workerData as ThreadSetup;
  await loadLanguage(command.lang);
  await loadLaterTexts();
  const io = { ...nodeIo(), workingFolder };
  const options = await checkOptions(command, io);
  if (!options.ok) throw new Error(options.error.error.code);
  return fileWork(command, options.value, io);
}

let last: Promise<unknown> = Promise.resolve();
const work = startWork().then((begun) => {
  parentPort?.postMessage(READY);
  return begun;
});
parentPort?.on('message', (task: FileTask) => {
  last = last.then(async () => parentPort?.postMessage(await (await work)(task)));
});
