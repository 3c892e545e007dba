import { createHash } from 'node:crypto';
import type { CheckOptions } from '../../app/check';
import { resultsOf } from '../../app/roll-up/file-results';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { checkBytes, statusOfFile } from '../checked-file';
import { usesColumns } from '../columns-use';
import type { CommandNamed } from '../command-line';
import { errorMessage, refusalLine } from '../error-message';
import type { CliError, Refusal } from '../errors';
import { REFUSED } from '../exit-status';
import type { CommandIo } from '../io';
import { readBytes } from '../open-file';
import type { FileAnswer, FileWork } from '../workers/file-work';
import { portable, type PortableResults } from './packed-results';

type SummarizeCommand = CommandNamed<'summarize'>;

/** What a roll-up learns of a file. */
export interface RolledFile {
  /** SHA-256 of the file's bytes; null where they could not be read. */
  readonly digest: string | null;
  readonly size: number;
  readonly error: { readonly code: CliError['code']; readonly message: string } | null;
  /** Null where the file is as it was when it was done before, or was refused. */
  readonly results: PortableResults | null;
  readonly isAsKnown: boolean;
}

/** Checks a file and keeps what a roll-up needs of it; a file that is as it was is not checked again. */
export function rollUpWork(command: SummarizeCommand, options: CheckOptions, io: CommandIo): FileWork {
  return async ({ input, knownDigest }) => {
    if (!input.ok) return refusedInRollUp(command, input.error);
    const bytes = await readBytes(input.value, io);
    if (!bytes.ok) return refusedInRollUp(command, bytes.error);
    const digest = createHash('sha256').update(bytes.value).digest('hex');
    const size = bytes.value.length;
    if (digest === knownDigest) {
      return answer({ digest, size, error: null, results: null, isAsKnown: true }, '', 0, null);
    }
    const checked = await checkBytes(input.value, bytes.value, options);
    const { name, error, report } = checked;
    const results = error === null && report !== null ? portable(resultsOf(report), knownSets(options)) : null;
    const said = error === null ? null : { code: error.code, message: errorMessage(error, command.lang) };
    return answer(
      { digest, size, error: said, results, isAsKnown: false },
      error === null ? '' : refusalLine({ name, error }, command.lang),
      statusOfFile(checked),
      report === null ? null : usesColumns(report, options),
    );
  };
}

export function refusedInRollUp({ lang }: SummarizeCommand, refusal: Refusal): FileAnswer {
  const { error } = refusal;
  const said = { code: error.code, message: errorMessage(error, lang) };
  const file = { digest: null, size: 0, error: said, results: null, isAsKnown: false };
  return answer(file, refusalLine(refusal, lang), REFUSED, null);
}

function answer(
  file: RolledFile,
  refusal: string,
  status: FileAnswer['status'],
  used: FileAnswer['usesColumns'],
): FileAnswer {
  return { status, refusal, usesColumns: used, text: JSON.stringify(file) };
}

/** The criteria sets that main program and threads have alike. */
export function knownSets({ criteria, sets }: CheckOptions): readonly CriteriaSet[] {
  return criteria === 'auto' ? sets : [criteria, ...sets];
}
