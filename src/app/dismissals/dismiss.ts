import type { Finding } from '../../assessing/finding';
import { success, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../../workbook/edit';
import type { WorkbookPort } from '../../workbook/port';
import { check, readAndCheck, type CheckOptions } from '../check';
import { entriesOf, metadataText, openMetadata, type MetadataJson } from '../metadata/metadata-json';
import { refuse, type EditRefusal } from '../refusal';
import type { CheckReport, SheetReport } from '../report';
import type { Dismissal, FindingIdentity } from './dismissal';
import { findingIdentity, isSameFinding } from './finding-identity';

export interface Dismissed {
  /** What is found now; null where the sheets could not be read again. */
  readonly report: CheckReport | null;
  readonly undo: readonly WorkbookEdit[];
}

/**
 * Dismisses findings: keeps in the workbook that nothing is to be done about them, with the reason, who says so and when.
 * One comes back when what it says changes.
 * @param findings of an earlier check; all are refused where one does not stand there just so any more
 */
export async function dismiss(
  port: WorkbookPort,
  findings: readonly Finding[],
  said: Pick<Dismissal, 'reason' | 'by' | 'on'>,
  options: CheckOptions,
): Promise<Outcome<Dismissed, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const identities = findings.map((finding) => identityOf(finding, report));
  const known = identities.filter((identity) => identity !== null);
  if (known.length < identities.length) return refuse({ code: 'finding-gone' }, report);
  const added = known.map((identity) => ({ ...identity, ...said }));
  return changeDismissals(port, report, options, (others) => [...others, ...added], known);
}

/** Lets a finding count again that somebody had dismissed. */
export async function takeBackDismissal(
  port: WorkbookPort,
  identity: FindingIdentity,
  options: CheckOptions,
): Promise<Outcome<Dismissed, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  return changeDismissals(port, read.value, options, (others) => others, [identity]);
}

/** @returns null where the finding is not there any more, or says something else */
function identityOf(finding: Finding, { sheets }: CheckReport): FindingIdentity | null {
  const report = sheets.find(({ sheet }) => sheet.id === finding.sheetId);
  if (report === undefined) return null;
  const standing = report.findings.find((found) => isAtSameCell(found, finding) && saysTheSame(found, finding, report));
  return standing === undefined ? null : findingIdentity(standing, report.sheet);
}

function isAtSameCell(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;
}

function saysTheSame(a: Finding, b: Finding, { sheet }: SheetReport): boolean {
  return isSameFinding(findingIdentity(a, sheet), findingIdentity(b, sheet));
}

async function changeDismissals(
  port: WorkbookPort,
  report: CheckReport,
  options: CheckOptions,
  change: (others: readonly unknown[]) => readonly unknown[],
  about: readonly FindingIdentity[],
): Promise<Outcome<Dismissed, EditRefusal>> {
  const { metadata } = report.workbook;
  const standing = openMetadata(metadata);
  if (!standing.ok) return refuse(standing.error, report);
  const dismissals = change(await entriesAboutOthers(standing.value, about));
  const next = metadataText({ ...standing.value, dismissals });
  if (next === metadata) return success({ report, undo: [] });
  const applied = await port.apply([{ kind: 'setMetadata', next, previous: metadata }]);
  if (!applied.ok) return refuse(applied.error, report);
  const after = await check(port, options);
  return success({ report: after.ok ? after.value : null, undo: applied.value.undo });
}

/** What cannot be read, as only a later release understands it, stays. */
async function entriesAboutOthers(json: MetadataJson, about: readonly FindingIdentity[]): Promise<readonly unknown[]> {
  const { dismissalsWithout } = await import(/* webpackChunkName: "metadata" */ '../metadata/read-notes');
  return about.reduce<readonly unknown[]>(
    (dismissals, one) => dismissalsWithout({ ...json, dismissals }, one),
    entriesOf(json, 'dismissals'),
  );
}
