import type { ClassLimitStanding } from '../../assessing/class-limits';
import type { LocalText } from '../../criteria/criteria-set';
import type { FormNote } from '../forms/form-note';
import type { CalendarDay } from '../../reading/values/calendar-day';

/** Where a unit's results stand. */
export interface UnitPlace {
  readonly fileName: string;
  readonly sheetName: string;
  /** What the form is as of; null where it does not say. */
  readonly day: CalendarDay | null;
}

/** Why one of several forms of a unit counts. */
export type CountedBecause = 'chosen' | 'same-content' | 'more-complete' | 'first';

/** What a roll-up says of its files together; `fileName` is the file that it is said of. */
export type RollUpNote = { readonly fileName: string } & RollUpNoteData;

type RollUpNoteData =
  | FormNote
  | { readonly code: 'file-refused'; readonly message: string }
  /** The same unit twice: `counted` is in the tabs, the file that it is said of is not. */
  | {
      readonly code: 'unit-repeated';
      readonly unit: string;
      readonly leftOut: UnitPlace;
      readonly counted: UnitPlace;
      readonly because: CountedBecause;
    }
  /** The same unit on two days: the later one counts, the earlier one is a period of its progress. */
  | {
      readonly code: 'unit-in-phases';
      readonly unit: string;
      readonly earlier: UnitPlace & { readonly day: CalendarDay };
      readonly counted: UnitPlace & { readonly day: CalendarDay };
    }
  /** Two forms carry different criteria sets under one id; each gets a part of its own in the tabs. */
  | { readonly code: 'set-versions'; readonly title: LocalText; readonly firstFile: string; readonly version: number }
  /** More units of all files have a conclusion than may; said of the file of the first. */
  | ({ readonly code: 'class-over-limit' } & ClassLimitStanding)
  /** Units are held against different sets, which cannot be compared. */
  | { readonly code: 'several-sets'; readonly title: LocalText; readonly units: number };

/** Notes of forms that are left out or cannot be read are problems; the others are only to be known. */
export function noteSeverity({ code }: RollUpNote): 'error' | 'warning' | 'info' {
  switch (code) {
    case 'file-refused':
      return 'error';
    case 'unit-repeated':
    case 'class-over-limit':
    case 'set-versions':
    case 'criterion-missing':
    case 'criterion-unknown':
    case 'maximum-differs':
      return 'warning';
    case 'unit-in-phases':
    case 'several-sets':
    case 'other-form':
      return 'info';
  }
}
