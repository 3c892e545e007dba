import type { ResourceLimits } from 'node:worker_threads';
import { systemCode, type CliError } from '../errors';

/** So much processor time one file may take. A sheet of a hundred thousand rows takes a sixth of it. */
export const FILE_SECONDS = 9;

/** A sheet of a hundred thousand rows needs a quarter of it. */
const FILE_MEGABYTES = 400;

/** A small nursery keeps short-lived values from adding up: a fifth less memory at the same speed. */
const NURSERY_MEGABYTES = 6;

/** What a thread may take that works on files. */
export const THREAD_LIMITS: ResourceLimits = {
  maxOldGenerationSizeMb: FILE_MEGABYTES,
  maxYoungGenerationSizeMb: NURSERY_MEGABYTES,
};

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
