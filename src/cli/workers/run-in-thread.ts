import { newThread } from './new-thread';
import { failure, unreachable, type Outcome } from '../../outcome';
import type { CliError, Refusal } from '../errors';
import type { ExitStatus } from '../exit-status';
import type { TextSink } from '../io';
import { fileOf, type OneFileCommand } from '../one-file-command';
import { startFileClock } from './file-clock';
import { FILE_SECONDS, THREAD_LIMITS, tookTooLong, whyItFell } from './thread-limits';
import type { CommandMessage, ThreadSetup } from './thread-setup';
import { tuneV8 } from './v8-options';
import { WritingGate } from './writing-gate';

/** The command line's own streams and place, as a thread's command is given them. */
export interface ThreadSurroundings {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly workingFolder: string;
  /** The built thread. */
  readonly threadFile: string;
}

/**
 * Runs a command about one file in a thread, which may take no more memory and time than a file is worth; where it does,
 * the file is refused.
 */
export async function runInThread(
  command: OneFileCommand,
  { stdout, stderr, workingFolder, threadFile }: ThreadSurroundings,
): Promise<Outcome<ExitStatus, Refusal>> {
  const gate = new WritingGate();
  const workerData: ThreadSetup = { work: 'command', command, workingFolder, gate: gate.shared };
  const thread = newThread(threadFile, { workerData, resourceLimits: THREAD_LIMITS });
  thread.once('online', () => tuneV8(true));
  const refused = (error: CliError) => failure({ name: fileOf(command), error });
  let texts = Promise.resolve();
  let stopClock: () => void = () => undefined;
  const status = await new Promise<Outcome<ExitStatus, Refusal>>((resolve) => {
    stopClock = startFileClock(FILE_SECONDS, () => {
      if (gate.giveUp()) resolve(refused(tookTooLong(FILE_SECONDS)));
    });
    thread.on('message', (message: CommandMessage) => {
      switch (message.kind) {
        case 'text':
          texts = texts.then(() => (message.stream === 'stdout' ? stdout : stderr).write(message.text));
          return;
        case 'done':
          resolve(message.status);
          return;
        default:
          unreachable(message);
      }
    });
    thread.on('error', (error) => resolve(refused(whyItFell(error))));
    thread.on('exit', (code) => resolve(refused({ code: 'unexpected', detail: `exit ${code}` })));
  });
  stopClock();
  await texts;
  await thread.terminate();
  return status;
}
