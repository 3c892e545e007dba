import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetMapping } from './sheet-mapping';

/**
 * What a workbook remembers of its sheets' columns. The reader brings the schema library with it, so it is loaded only
 * for a workbook that remembers something, as few do.
 */
export async function rememberedMappings({ metadata }: WorkbookSnapshot): Promise<readonly SheetMapping[]> {
  if (metadata === null) return [];
  const { parseMetadata } = await import(/* webpackChunkName: "metadata" */ './workbook-metadata');
  const parsed = parseMetadata(metadata);
  return parsed.ok ? parsed.value.mappings : [];
}
