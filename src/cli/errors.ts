import type { AppError } from '../app/report';
import { failure, type Failure } from '../outcome';
import type { OtherFormat } from '../workbook/other-format';
import type { ColumnsFileError } from './columns-file';

/** What is wrong with the words of a command line; `value` is as it was typed. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly value: string }
  | { readonly code: 'unknown-option'; readonly value: string }
  | { readonly code: 'too-many-arguments' }
  | { readonly code: 'missing-command' }
  | { readonly code: 'missing-argument'; readonly value: string }
  | { readonly code: 'missing-option'; readonly value: string }
  | { readonly code: 'missing-value'; readonly value: string }
  | { readonly code: 'invalid-value'; readonly option: string; readonly value: string; readonly allowed: string };

/** Why a file, an output or a command line was refused. */
export type CliError =
  | AppError
  | ColumnsFileError
  /** `profiles` are the ids of those that the criteria set has. */
  | { readonly code: 'profile-unknown'; readonly profiles: readonly string[] }
  | { readonly code: 'file-not-found' }
  | { readonly code: 'file-unreadable'; readonly systemCode: string }
  /** A pipe, a device, a socket. */
  | { readonly code: 'not-a-file' }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'folder-without-workbooks' }
  | { readonly code: 'folder-not-allowed' }
  /** What was to be written in is of a form that is only read. */
  | { readonly code: 'conversion-needed'; readonly format: OtherFormat }
  | { readonly code: 'output-is-input' }
  | { readonly code: 'output-exists' }
  | { readonly code: 'output-extension'; readonly extension: string }
  | { readonly code: 'output-not-writable'; readonly systemCode: string }
  /** This build has no pages to serve. */
  | { readonly code: 'pages-missing' }
  | { readonly code: 'port-not-free'; readonly systemCode: string }
  | { readonly code: 'unexpected'; readonly detail: string };

/** An error with what it is about: a file, a folder, an option's value, as the user wrote it. */
export interface Refusal {
  readonly name: string;
  readonly error: CliError;
}

export function refusal(name: string, error: CliError): Failure<Refusal> {
  return failure({ name, error });
}

/** The operating system's own code for what went wrong ("EACCES"), or "" where it gave none. */
export function systemCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
