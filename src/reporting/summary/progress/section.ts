import type { Language } from '../../../i18n/language';
import type { ProgressTexts } from '../../../i18n/vi/progress';
import type { SummaryTexts } from '../../../i18n/vi/summary';
import type { SheetPlanBuilder } from '../sheet-plan-builder';
import type { SetPlaces } from '../set-places';
import type { SummarySet } from '../summary-unit';
import type { Progress } from './progress';

/** What the parts of one set's progress are written with. */
export interface ProgressSection {
  readonly builder: SheetPlanBuilder;
  readonly texts: SummaryTexts;
  readonly own: ProgressTexts;
  readonly language: Language;
  readonly set: SummarySet;
  readonly progress: Progress;
  /** Where the other tabs have the set's results. */
  readonly places: SetPlaces;
}

/** In characters; for printing in landscape. The last seven columns hold figures. */
export const columnWidths = [5, 42, 13, 13, 13, 13, 14, 14, 20] as const;
export const COLUMN_COUNT = columnWidths.length;

/** Where the last of the stages stand that lie side by side, so that a closing has the same column everywhere. */
export const NOW_COLUMN = COLUMN_COUNT - 3;
