import * as fc from 'fast-check';
import type { ColumnBlock, FormRole } from './compose-form';

export const from = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
export const exactly = <T>(count: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

export const column = (role: FormRole, heading: string, texts: readonly string[] = []) => ({ role, heading, texts });
export const alone = (role: FormRole, heading: string): ColumnBlock => ({
  over: null,
  columns: [column(role, heading)],
});
