import type { WorkbookEdit } from '../edit';
import { METADATA_NAMESPACE, metadataXml, textOfMetadata } from '../metadata-xml';
import type { WriteBatch } from './write-batch';

/** The ids of the custom XML parts that hold what we remember: the first one counts. */
export interface MetadataState {
  readonly metadataParts: readonly string[];
}

export type SetMetadata = Extract<WorkbookEdit, { kind: 'setMetadata' }>;

/** The custom XML parts of ours, whatever they are called; several where two copies of a workbook were merged. */
export function queueMetadataParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(METADATA_NAMESPACE).load({ id: true });
}

/** The reading of what we remember, which goes with the sync that reads the sheets. */
export class MetadataReading {
  private readonly part: string | undefined;
  private xml: OfficeExtension.ClientResult<string | null> | null = null;

  constructor({ metadataParts }: MetadataState) {
    [this.part] = metadataParts;
  }

  get isNeeded(): boolean {
    return this.part !== undefined;
  }

  /** Where several syncs are needed the last one counts. */
  queue({ workbook }: Excel.RequestContext): void {
    if (this.part !== undefined) this.xml = workbook.customXmlParts.getItemOrNullObject(this.part).getXml();
  }

  /** To be called after the sync; null also where the part has gone meanwhile. */
  text(): string | null {
    const xml = this.xml?.value ?? null;
    return xml === null ? null : textOfMetadata(xml);
  }
}

/**
 * Queues what we remember. The part that is there goes, known to us or not, and a new one comes: another window of the
 * add-in may have written meanwhile.
 */
export async function writeMetadata(
  batch: WriteBatch,
  text: string | null,
  { metadataParts }: MetadataState,
): Promise<void> {
  const xml = text === null ? null : metadataXml(text);
  await batch.add({ actions: 6 + 2 * metadataParts.length, carries: xml }, ({ workbook: { customXmlParts } }) => {
    for (const copy of metadataParts.slice(1)) customXmlParts.getItemOrNullObject(copy).delete();
    customXmlParts.getByNamespace(METADATA_NAMESPACE).getOnlyItemOrNullObject().delete();
    if (xml !== null) customXmlParts.add(xml);
  });
}
