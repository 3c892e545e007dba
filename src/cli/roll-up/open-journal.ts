import { laterTextsIn } from '../../i18n/texts';
import packageJson from '../../../package.json';
import type { CheckOptions } from '../../app/check';
import { success, type Outcome } from '../../outcome';
import type { CommandNamed } from '../command-line';
import { digestOf } from '../digest';
import { refusal, systemCode, type Refusal } from '../errors';
import type { CommandIo, NamedFile } from '../io';
import { Journal } from './journal';
import { knownSets } from './roll-up-work';

/** Begins the journal beside the output, or goes on with the one of a run that was broken off where that was asked for. */
export async function openJournal(
  command: CommandNamed<'summarize'>,
  options: CheckOptions,
  output: NamedFile,
  io: CommandIo,
): Promise<Outcome<Journal, Refusal>> {
  const path = `${output.path}.journal.ndjson`;
  const of = fingerprint({ version: packageJson.version, lang: command.lang, options });
  const known = knownSets(options);
  const texts = laterTextsIn(command.lang).cli;
  try {
    if (command.resume) {
      const journal = await Journal.goOn(path, of, known, io);
      if (journal !== null) {
        await io.stderr.write(`${texts.resumed(journal.size)}\n`);
        return success(journal);
      }
      if ((await io.files.kind(path)) === 'file') await io.stderr.write(`${texts.journalUnusable}\n`);
    }
    return success(await Journal.begin(path, of, known, io));
  } catch (error) {
    return refusal(output.name, { code: 'output-not-writable', systemCode: systemCode(error) });
  }
}

/** What files are measured by is the same where this is. */
function fingerprint(dependsOn: object): string {
  return digestOf(JSON.stringify(dependsOn));
}
