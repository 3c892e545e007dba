import { severityOf, type Finding } from '../assessing/finding';
import { markedSeverities } from '../reporting/mark-style';
import { isUnclear } from '../app/report';
import { fixableCells } from './fixable-findings';
import type { PaneState } from './pane-state';

/** What the pane's one primary button does. */
export type NextStep =
  | { readonly kind: 'check' }
  | { readonly kind: 'checkWorkbook' }
  /** The sheet's columns could not be told apart. */
  | { readonly kind: 'askColumns' }
  | { readonly kind: 'fix'; readonly findings: readonly Finding[] }
  | { readonly kind: 'mark' }
  | { readonly kind: 'summarise' };

/**
 * What is likely to be wanted next, in the order of the work: check, mend what can be mended at once, mark the rest, make
 * the summary, and check again.
 */
export function nextStep({ report, stale, isMarked, isSummarised }: PaneState): NextStep {
  if (report === null) return { kind: 'check' };
  const { sheets, workbook } = report;
  const again = sheets.length > 1 ? ({ kind: 'checkWorkbook' } as const) : ({ kind: 'check' } as const);
  if (stale !== null) return again;
  if (sheets.every(({ layout }) => layout === 'none')) {
    if (sheets.length === 1 && sheets.some(isUnclear)) return { kind: 'askColumns' };
    // The table may be on another sheet.
    return workbook.sheetInfos.length > 1 ? { kind: 'checkWorkbook' } : again;
  }
  if (workbook.isReadOnly) return again;
  const writable = sheets.filter(({ sheet }) => !sheet.isProtected);
  const fixable = fixableCells(writable.flatMap(({ findings }) => findings).filter(isSafeTogether));
  if (fixable.length > 0) return { kind: 'fix', findings: fixable };
  if (!isMarked && writable.some(({ findings }) => findings.some(isMarkable))) return { kind: 'mark' };
  return isSummarised || workbook.isStructureProtected ? again : { kind: 'summarise' };
}

/** A total may be a formula, and adds up what is mended beside it: it is mended by itself. */
function isSafeTogether({ code }: Finding): boolean {
  return code !== 'total-mismatch';
}

function isMarkable({ cell, code }: Finding): boolean {
  return cell !== null && markedSeverities.some((severity) => severity === severityOf[code]);
}
