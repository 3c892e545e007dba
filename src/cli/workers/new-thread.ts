import path from 'node:path';
import { getAsset } from 'node:sea';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread of ours.
 * @param file the built thread; the one executable has its text within, and no file
 */
export function newThread(file: string, options: WorkerOptions): Worker {
  const text = assetOf(path.basename(file))?.toString('utf8');
  return text === undefined ? new Worker(file, options) : new Worker(text, { ...options, eval: true });
}

/** @returns a file that was put into the one executable; null where this is none, or it has none of that name */
export function assetOf(name: string): Buffer | null {
  try {
    return Buffer.from(getAsset(name));
  } catch {
    return null;
  }
}
