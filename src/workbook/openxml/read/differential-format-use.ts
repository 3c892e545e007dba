import type { Package } from '../zip/package';

const PARTS_WITH_FORMATS = /^xl\/(?:.*\/)?[^/]+\.xml$/i;
const PARTS_WITHOUT = /^xl\/(?:sharedStrings\.xml$|media\/|drawings\/|charts\/|theme\/)/i;

/** The indexes into dxfs that anything in the package needs: rules, tables, pivot tables, table styles. */
export function usedDifferentialFormats(source: Package): ReadonlySet<number> {
  const used = new Set<number>();
  for (const part of source.names()) {
    if (!PARTS_WITH_FORMATS.test(part) || PARTS_WITHOUT.test(part)) continue;
    // dxfId, and in tables headerRowDxfId, dataDxfId and their like.
    for (const [, index] of source.text(part).matchAll(/\b\w*dxfId\s*=\s*["'](\d+)["']/gi)) used.add(Number(index));
  }
  return used;
}
