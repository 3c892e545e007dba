import type { CheckOptions } from '../../app/check';
import { resultsOf } from '../../app/roll-up/file-results';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { checkBytes, statusOfFile } from '../checked-file';
import { usesColumns } from '../columns-fit';
import type { CommandNamed } from '../command-line';
import { digestOf } from '../digest';
import { errorMessage, refusalLine } from '../error-message';
import type { Refusal } from '../errors';
import { REFUSED } from '../exit-status';
import type { CommandIo } from '../io';
import { readBytes } from '../open-file';
import type { FileAnswer, FileWork } from '../workers/file-work';
import { pack } from './packed-results';
import { rolledFileText, type RolledFile } from './rolled-file';
import { SharedValues } from './shared-values';

type SummarizeCommand = CommandNamed<'summarize'>;

/** Checks a file and keeps what a roll-up needs of it; a file that is as it was is not checked again. */
export function rollUpWork(command: SummarizeCommand, options: CheckOptions, io: CommandIo): FileWork {
  return async ({ input, knownDigest }) => {
    if (!input.ok) return refusedInRollUp(command, input.error);
    const bytes = await readBytes(input.value, io);
    if (!bytes.ok) return refusedInRollUp(command, bytes.error);
    const digest = digestOf(bytes.value);
    const size = bytes.value.length;
    if (digest === knownDigest) {
      return answer({ digest, size, error: null, results: null, isAsKnown: true }, '', 0, null);
    }
    const checked = await checkBytes(input.value, bytes.value, options, io);
    const { name, error, report } = checked;
    const shared = new SharedValues();
    const results = error === null && report !== null ? pack(resultsOf(report), shared, knownSets(options)) : null;
    const said = error === null ? null : { code: error.code, message: errorMessage(error, command.lang) };
    return answer(
      { digest, size, error: said, results, isAsKnown: false },
      error === null ? '' : refusalLine({ name, error }, command.lang),
      statusOfFile(checked),
      report === null ? null : usesColumns(report, options),
      shared,
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
  shared = new SharedValues(),
): FileAnswer {
  return { status, refusal, usesColumns: used, text: rolledFileText(file, shared) };
}

/** The criteria sets that main program and threads have alike. */
export function knownSets({ criteria, sets }: CheckOptions): readonly CriteriaSet[] {
  return criteria === 'auto' ? sets : [criteria, ...sets];
}
