import { recogniseCompoundFile } from '../openxml/zip/compound-file';
import { Package } from '../openxml/zip/package';
import { looksLikeZip } from '../openxml/zip/zip-directory';
import { WorkbookException } from '../errors';
import type { OtherFormat } from '../other-format';

/** What a spreadsheet's OpenDocument package, or a template of one, calls itself. */
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Which of the other forms a file has; by what stands in it, as files are renamed. Only a list of values parted by commas
 * has no sign of its own: it is known by its name.
 * @param fileName with its extension
 * @returns null for everything else: an Open XML file, and what is no workbook
 */
export function otherFormatOf(bytes: Uint8Array, fileName: string | null): OtherFormat | null {
  const compound = recogniseCompoundFile(bytes);
  if (compound !== null) return compound === 'legacy-xls' ? 'xls' : null;
  if (looksLikeZip(bytes)) return formatOfZip(bytes);
  return /\.csv$/i.test(fileName ?? '') ? 'csv' : null;
}

function formatOfZip(bytes: Uint8Array): OtherFormat | null {
  try {
    const parts = Package.fromZip(bytes);
    if (parts.has('xl/workbook.bin')) return 'xlsb';
    if (!parts.has('content.xml')) return null;
    const name = parts.has('mimetype') ? 'mimetype' : 'META-INF/manifest.xml';
    return parts.has(name) && parts.text(name).includes(SPREADSHEET) ? 'ods' : null;
  } catch (error) {
    // Whoever opens it as an Open XML file is told what is wrong with it.
    if (error instanceof WorkbookException) return null;
    throw error;
  }
}
