import { laterTextsIn } from '../i18n/texts';
import { type CommandError } from '../i18n/cli-texts';
import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import type { CliError, Refusal } from './errors';
import { oneLine } from './terminal-text';

const commandErrorCodes: Readonly<Record<CommandError['code'], true>> = {
  'profile-unknown': true,
  'file-not-found': true,
  'file-unreadable': true,
  'not-a-file': true,
  'file-too-large': true,
  'conversion-needed': true,
  'folder-without-workbooks': true,
  'folder-not-allowed': true,
  'output-is-input': true,
  'output-exists': true,
  'output-extension': true,
  'output-not-writable': true,
  'columns-not-json': true,
  'columns-newer-version': true,
  'columns-invalid': true,
  'pages-missing': true,
  'port-not-free': true,
  unexpected: true,
};

/** What happened and what to do next, as one line. */
export function errorMessage(error: CliError, language: Language): string {
  if (isCommandError(error)) return laterTextsIn(language).cli.error(error);
  const { message, advice } = errorText(error, language);
  return `${message} ${advice}`;
}

/** A line for standard error. */
export function refusalLine({ name, error }: Refusal, language: Language): string {
  return `${oneLine(name)}: ${errorMessage(error, language)}\n`;
}

function isCommandError(error: CliError): error is CommandError {
  return error.code in commandErrorCodes;
}
