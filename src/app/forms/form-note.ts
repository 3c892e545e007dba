import type { LocalText } from '../../criteria/criteria-set';

/** A criterion as a note names it. */
export interface NamedRow {
  readonly number: string;
  readonly title: string;
}

/** How many forms there are, and how many of them have it. */
interface Sharing {
  readonly having: number;
  readonly of: number;
}

/** A criterion that other forms have. */
export interface MissingRow extends NamedRow, Sharing {
  /** The one before it; null where it is the first. */
  readonly after: NamedRow | null;
}

/** A criterion whose most points are others here. */
export interface DifferingMaximum extends NamedRow {
  readonly found: number | null;
  readonly usual: number | null;
}

/** What is said of a form beside others of which no criteria set is known. */
export type FormNote =
  /** What others of the form have and it lacks: in the tabs it has no result there. */
  | { readonly code: 'criterion-missing'; readonly sheetName: string; readonly rows: readonly MissingRow[] }
  /** What it has and most others of the form lack: that is not in the tabs. */
  | { readonly code: 'criterion-unknown'; readonly sheetName: string; readonly rows: readonly (NamedRow & Sharing)[] }
  /** Criteria that give other points here than in most others of the form. */
  | {
      readonly code: 'maximum-differs';
      readonly sheetName: string;
      readonly rows: readonly DifferingMaximum[];
    }
  /** A form of its own, said once of each but the one that most have: few of their titles are alike. */
  | {
      readonly code: 'other-form';
      readonly title: LocalText;
      readonly units: number;
      readonly usual: LocalText;
    };
