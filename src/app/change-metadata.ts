import { success, type Outcome } from '../outcome';
import type { Applied, ReadRequest, WorkbookPort } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { metadataText, openMetadata, type MetadataJson } from './metadata/metadata-json';
import type { AppError } from './report';

/**
 * Changes what a workbook remembers, in one write; none where nothing changes. Refused where a newer version of ours
 * wrote it.
 * @param sheets those that `change` has to know
 */
export async function changeMetadata(
  port: WorkbookPort,
  sheets: ReadRequest['sheets'],
  change: (standing: MetadataJson, workbook: WorkbookSnapshot) => Outcome<MetadataJson, AppError>,
): Promise<Outcome<Applied, AppError>> {
  const read = await port.read({ sheets, include: [] });
  if (!read.ok) return read;
  const { metadata } = read.value;
  const standing = openMetadata(metadata);
  if (!standing.ok) return standing;
  const changed = change(standing.value, read.value);
  if (!changed.ok) return changed;
  const next = metadataText(changed.value);
  return next === metadata ? success({ undo: [] }) : port.apply([{ kind: 'setMetadata', next, previous: metadata }]);
}
