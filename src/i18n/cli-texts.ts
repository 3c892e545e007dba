import type { CliError } from '../cli/errors';
import type { AppError } from '../app/report';

/** Errors that only the command line knows; those of the use cases have their texts in error-texts. */
export type CommandError = Exclude<CliError, AppError>;
