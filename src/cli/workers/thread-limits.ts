import { setFlagsFromString } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';
import { systemCode, type CliError } from '../errors';

/** So much processor time one file may take. A sheet of a hundred thousand rows takes a sixth of it. */
export const FILE_SECONDS = 9;

/** A sheet of a hundred thousand rows needs a quarter of it. */
const FILE_MEGABYTES = 400;

/** What a thread may take that works on files. */
export const THREAD_LIMITS: ResourceLimits = { maxOldGenerationSizeMb: FILE_MEGABYTES, maxYoungGenerationSizeMb: 16 };

/**
 * What a thread may fill before V8 first looks for what is not needed any more: with a limit to its memory, it looks ten
 * times at what is kept of a sheet of a hundred thousand rows. Several threads would fill it with what is of no use.
 */
const ROOM_MEGABYTES = 128;

/** Gives the next thread room; it is for one that works alone. */
export function giveRoom(): void {
  setFlagsFromString(`--initial-old-space-size=${ROOM_MEGABYTES}`);
}

/** What is said of a file that took too long. */
export function tookTooLong(seconds: number): CliError {
  return { code: 'too-large', what: 'time', limit: seconds };
}

/** What is said of a file that brought its thread down. */
export function whyItFell(error: Error): CliError {
  return systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'too-large', what: 'memory', limit: FILE_MEGABYTES }
    : { code: 'unexpected', detail: error.message };
}
