import { METADATA_NAMESPACE, metadataXml, textOfMetadata } from '../metadata-xml';
import type { EditableWorkbook } from './editable-workbook';

/** What we remember in the workbook: of several parts of ours, as a merge of two files leaves them, the first one's. */
export function readMetadata(workbook: EditableWorkbook): string | null {
  const [first] = ourParts(workbook);
  return first === undefined ? null : textOfMetadata(first.xml);
}

/** Afterwards there is one part of ours, or none where `text` is null. */
export function writeMetadata(workbook: EditableWorkbook, text: string | null): void {
  const [first, ...copies] = ourParts(workbook);
  for (const { id } of copies) workbook.removeCustomXml(id);
  if (first === undefined) {
    if (text !== null) workbook.addCustomXml(metadataXml(text));
  } else if (text === null) {
    workbook.removeCustomXml(first.id);
  } else {
    workbook.setCustomXml(first.id, metadataXml(text));
  }
}

function ourParts(workbook: EditableWorkbook) {
  return workbook.customXml().filter(({ namespace }) => namespace === METADATA_NAMESPACE);
}
