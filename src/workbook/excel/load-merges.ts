import { areaToA1, type Area } from '../address';
import { inHalves, type Patience } from './in-halves';
import { cellCount, halves } from './large-areas';
import { areasFromAddress } from './load-sheet';

/** Excel tells no more than 512 merged areas at once (typings), and no fewer cells than this have more. */
const SMALLEST_AREA = 1_024;

export interface AreaToAsk {
  readonly sheetId: string;
  readonly area: Area;
}

export interface MergesOnSheet {
  readonly sheetId: string;
  readonly merges: readonly Area[];
}

/** Whether this Excel tells merged areas at all. */
export function tellsMerges(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13');
}

/** Queues the reading of merged areas; Excel tells those whose first cell is in the area (OfficeDev/office-js #3611). */
export function queueMerges(context: Excel.RequestContext, { sheetId, area }: AreaToAsk): () => MergesOnSheet {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area));
  const merged = range.getMergedAreasOrNullObject().load('address');
  return () => ({ sheetId, merges: merged.isNullObject ? [] : areasFromAddress(merged.address) });
}

/** The merged areas where Excel fails to tell all of them at once: by halves of the area, none where that does not help. */
export async function loadMergesPatiently(areas: readonly AreaToAsk[], patience: Patience): Promise<MergesOnSheet[]> {
  const found: MergesOnSheet[] = [];
  const failed: AreaToAsk[] = [];
  await inHalves(areas, queueMerges, patience, {
    onDone: (merges) => found.push(merges),
    onFailed: (one) => failed.push(one),
  });
  const smaller = failed
    .filter(({ area }) => cellCount(area) > SMALLEST_AREA)
    .flatMap(({ sheetId, area }) => halves(area).map((half) => ({ sheetId, area: half })));
  if (smaller.length > 0 && patience.failuresLeft > 0) found.push(...(await loadMergesPatiently(smaller, patience)));
  return found;
}
