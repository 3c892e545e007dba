import { sheetMappingSchema, type SheetMapping } from './sheet-mapping';

/** @returns those that can be read, each by itself: a question about a damaged one is asked again, no more */
export function readMappings(entries: readonly unknown[]): readonly SheetMapping[] {
  return entries.flatMap((entry) => {
    const mapping = sheetMappingSchema.safeParse(entry);
    return mapping.success ? [mapping.data] : [];
  });
}
