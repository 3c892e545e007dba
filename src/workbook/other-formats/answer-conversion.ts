import { failure, type Outcome } from '../../outcome';
import type { WorkbookError } from '../errors';
import { convertToOpenXml } from './convert';
import type { ConversionRequest } from './converter';

/** The thread's side of a conversion: every file gets an answer. */
export function answerConversion({ bytes, format }: ConversionRequest): Outcome<Uint8Array, WorkbookError> {
  try {
    return convertToOpenXml(bytes, format);
  } catch (error) {
    // What is too long or too large for the engine it says by a RangeError, whatever there is left of memory.
    if (error instanceof RangeError) return failure({ code: 'hostile-workbook', limit: 'memory' });
    throw error;
  }
}

/** The library writes what it wonders about to the console, which belongs to whoever uses us. */
export function muteLibrary(): void {
  for (const level of ['error', 'warn', 'log'] as const) console[level] = () => undefined;
}
