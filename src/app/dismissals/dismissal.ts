import type { Finding } from '../../assessing/finding';
import type { CalendarDay } from '../../reading/values/calendar-day';

/**
 * By what a finding is known again, wherever its cell has moved: what it is about and what it says. When what it says
 * changes, it is another finding.
 */
export interface FindingIdentity {
  readonly code: string;
  readonly criterion: string | null;
  /** Null where it is nobody's own; then the sheet's name tells it from those of other sheets. */
  readonly unit: string | null;
  readonly sheet: string | null;
  /** What was found and what is expected, as JSON. */
  readonly says: string;
  /** The text by which its row is known, where no criterion tells; and its column's heading. */
  readonly row: string | null;
  readonly column: string | null;
}

/** That somebody looked at a finding and decided that nothing is to be done, and why. */
export interface Dismissal extends FindingIdentity {
  readonly reason: string;
  /** Who; nothing tells the user's name to an add-in without a network, so that they say it themselves. */
  readonly by: string;
  readonly on: CalendarDay;
}

/** A finding that is there, and does not count. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}
