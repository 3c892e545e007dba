import { unreachable } from '../outcome';
import type { ColumnReason, ColumnRole, RecognisedColumn } from './assessment-table';
import type { ColumnContent } from './column-content';

/** What a column's cells say to its heading. */
type Verdict = 'agrees' | 'contradicts' | 'unclear' | 'silent';

/** The most that is left of a confidence by cells that speak against the heading, or that hardly speak for it. */
const CONTRADICTED = 0.4;
const UNCLEAR = 0.6;
/** The part of the doubt about a heading that cells take away which hold what it says. */
const AGREEMENT = 0.5;
/** Fewer cells tell nothing. */
const FEWEST_CELLS = 3;
/** Characters that the texts of criteria have on average; signs and words have less than the second. */
const USUAL_TITLE = 12;
const SHORTEST_TITLE = 5;
/** The part of short texts that must be words, as "Điện" and "Chợ" are. */
const MOST_WORDS = 0.6;

/** Holds a column's heading against what stands below: a "Kết quả" full of sentences is hardly the result. */
export function weighed(column: RecognisedColumn, content: ColumnContent): RecognisedColumn {
  const verdict = content.filled < FEWEST_CELLS ? 'silent' : verdictOn(column.role, content);
  switch (verdict) {
    case 'agrees':
      if (column.reasons.includes('content')) return column;
      return { ...withReason(column, 'content-agrees'), confidence: 1 - (1 - column.confidence) * AGREEMENT };
    case 'contradicts':
      return limited(column, CONTRADICTED, 'content-contradicts');
    case 'unclear':
      return limited(column, UNCLEAR, 'content-unclear');
    case 'silent':
      return column;
    default:
      return unreachable(verdict);
  }
}

/** Another column may have the role as well: which one is meant is a guess. */
export function rivalled(column: RecognisedColumn): RecognisedColumn {
  return limited(column, UNCLEAR, 'rival-column');
}

function limited(column: RecognisedColumn, most: number, reason: ColumnReason): RecognisedColumn {
  return { ...withReason(column, reason), confidence: Math.min(column.confidence, most) };
}

function withReason(column: RecognisedColumn, reason: ColumnReason): RecognisedColumn {
  return { ...column, reasons: [...column.reasons, reason] };
}

function verdictOn(role: ColumnRole, content: ColumnContent): Verdict {
  switch (role) {
    case 'number':
      return judge(content.rowNumbers, { agrees: 0.6, contradicts: 0.35 });
    case 'title':
      return titleVerdict(content);
    case 'maximumScore':
    case 'selfScore':
    case 'verifiedScore':
      return judge(content.figures + content.resultWords, { agrees: 0.7, contradicts: 0.4 });
    case 'result':
      return resultVerdict(content);
    case 'met':
    case 'basicallyMet':
    case 'notMet':
    case 'notApplicable':
      return judge(content.tickCells, { agrees: 0.6, contradicts: 0.5 });
    case 'parentTitle':
    case 'requirement':
    case 'method':
    case 'minimumScore':
    case 'amount':
    case 'evidence':
    case 'note':
      return 'silent';
    default:
      return unreachable(role);
  }
}

function titleVerdict({ textLength, figures, results, words }: ColumnContent): Verdict {
  if (figures >= 0.5 || results >= 0.5) return 'contradicts';
  if (textLength >= USUAL_TITLE) return 'agrees';
  return textLength < SHORTEST_TITLE && words < MOST_WORDS ? 'unclear' : 'silent';
}

function resultVerdict(content: ColumnContent): Verdict {
  const { results, measures, sentences } = content;
  if (sentences >= 0.5) return 'contradicts';
  if (results >= 0.6 || content.levelWords >= 0.6) return 'agrees';
  return measures >= 0.6 ? 'silent' : 'unclear';
}

function judge(share: number, limits: { readonly agrees: number; readonly contradicts: number }): Verdict {
  if (share >= limits.agrees) return 'agrees';
  return share < limits.contradicts ? 'contradicts' : 'unclear';
}
