import { nameOf, type Finding, type SeverityName } from '../../assessing/finding';
import { unreachable } from '../../outcome';
import { gatherAlike, type AlikeFindings } from './alike-findings';
import { groupFindings } from './finding-groups';

/** By what the list is divided. */
export const groupings = ['severity', 'criterion', 'sheet'] as const;
export type Grouping = (typeof groupings)[number];

/** What the list's groups have in common. */
type ListGroup =
  | { readonly by: 'severity'; readonly severity: SeverityName }
  /** Null for what is about no criterion. */
  | { readonly by: 'criterion'; readonly criterion: string | null }
  | { readonly by: 'sheet'; readonly sheetName: string };

/** What a heading of the list names. */
export type GroupName =
  | ListGroup
  /** Under another heading. */
  | { readonly by: 'unit'; readonly unit: string };

/** A line of the list, from top to bottom. */
export type ListItem =
  | { readonly kind: 'heading'; readonly key: string; readonly name: GroupName; readonly count: number }
  | (AlikeFindings & {
      readonly kind: 'finding';
      readonly key: string;
      /** Counts the findings' lines from 0. */
      readonly index: number;
      /** One of the alike findings that are shown singly, below the line that counts them. */
      readonly isPart: boolean;
    });

export interface ListOptions {
  readonly grouping: Grouping;
  /** The names of the units where there are several: then each group goes unit by unit, in this order. */
  readonly units: readonly (string | null)[];
  /** The keys of the lines whose alike findings are shown one by one. */
  readonly opened: ReadonlySet<string>;
}

/** Lays findings out as the lines of a list. */
export function listItems(findings: readonly Finding[], { grouping, units, opened }: ListOptions): readonly ListItem[] {
  let index = 0;
  return groupsBy(grouping, findings, units).flatMap(({ name, findings: ofGroup }): readonly ListItem[] => {
    const key = keyOf(name);
    const lines = gatherAlike(ofGroup).flatMap(({ findings: alike }, place): readonly ListItem[] => {
      const own = `${key}/${place}`;
      const line = { kind: 'finding', key: own, findings: alike, index: index++, isPart: false } as const;
      if (!opened.has(own)) return [line];
      const parts = alike.map((finding, part): ListItem => ({
        ...line,
        key: `${own}/${part}`,
        findings: [finding],
        index: index++,
        isPart: true,
      }));
      return [line, ...parts];
    });
    // The chips name the severities, in this order, with the signs that the lines begin with.
    const headings: readonly ListItem[] =
      name.by === 'severity' ? [] : [{ kind: 'heading', key, name, count: ofGroup.length }];
    const isDivided = units.length > 1 && grouping !== 'sheet';
    return [...headings, ...(isDivided ? withUnits(lines, key) : lines)];
  });
}

function groupsBy(
  grouping: Grouping,
  findings: readonly Finding[],
  units: readonly (string | null)[],
): readonly { readonly name: ListGroup; readonly findings: readonly Finding[] }[] {
  const bySeverity = groupFindings(findings, units);
  if (grouping === 'severity') {
    return bySeverity.map(({ severity, findings: own }) => ({
      name: { by: 'severity', severity: nameOf(severity, own) },
      findings: own,
    }));
  }
  const inOrder = bySeverity.flatMap(({ findings: own }) => own);
  if (grouping === 'criterion') {
    return divided(inOrder, ({ criterion }) => criterion)
      .sort(([a], [b]) => byNumber(a, b))
      .map(([criterion, own]) => ({ name: { by: 'criterion', criterion }, findings: own }));
  }
  const sheets = [...new Set(findings.map(({ sheetName }) => sheetName))];
  return divided(inOrder, ({ sheetName }) => sheetName)
    .sort(([a], [b]) => sheets.indexOf(a) - sheets.indexOf(b))
    .map(([sheetName, own]) => ({ name: { by: 'sheet', sheetName }, findings: own }));
}

function divided<K>(findings: readonly Finding[], keyOfFinding: (finding: Finding) => K): [K, Finding[]][] {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOfFinding(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

/** "2" before "10", and what is about no criterion before all. */
function byNumber(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return a.localeCompare(b, 'vi', { numeric: true });
}

/** Puts a unit's name before its lines. */
function withUnits(lines: readonly ListItem[], key: string): readonly ListItem[] {
  let unit: string | null = null;
  const counts = new Map<string | null, number>();
  for (const line of lines) {
    if (line.kind !== 'finding' || line.isPart) continue;
    const own = line.findings[0].unit;
    counts.set(own, (counts.get(own) ?? 0) + line.findings.length);
  }
  return lines.flatMap((line): readonly ListItem[] => {
    const own = line.kind === 'finding' ? line.findings[0].unit : unit;
    if (own === unit || own === null) return [line];
    unit = own;
    const heading: ListItem = {
      kind: 'heading',
      key: `${key}/unit/${own}`,
      name: { by: 'unit', unit: own },
      count: counts.get(own) ?? 0,
    };
    return [heading, line];
  });
}

function keyOf(name: ListGroup): string {
  switch (name.by) {
    case 'severity':
      return name.severity;
    case 'criterion':
      return `criterion ${name.criterion ?? ''}`;
    case 'sheet':
      return `sheet ${name.sheetName}`;
    default:
      return unreachable(name);
  }
}
