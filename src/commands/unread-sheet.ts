import { isUnclear, type SheetReport } from '../app/report';
import { findingText } from '../i18n/finding-texts';
import type { Language } from '../i18n/language';
import { textsIn } from '../i18n/texts';
import type { Notice } from './notice';

/** Why a sheet has no result: it has no table, or one of which it is not clear which column is which. */
export function unreadSheetNotice(report: SheetReport, language: Language): Notice {
  const texts = textsIn(language).commands;
  const { name } = report.sheet;
  if (!isUnclear(report)) return { tone: 'failed', message: texts.noTable(name), details: [texts.noTableAdvice] };
  const unclear = report.findings.filter(({ code }) => code !== 'table-not-found');
  const details = unclear.map((finding) => findingText(finding, language));
  const isAsked = unclear.some(({ code }) => code === 'header-ambiguous');
  return {
    tone: 'failed',
    message: texts.tableUnclear(name),
    details: [...details, isAsked ? texts.sayColumns : texts.openPane],
  };
}
