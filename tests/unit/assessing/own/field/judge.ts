import { assessedTables, type SheetReport } from '../../../../../src/app/report';
import { severityOf, type Finding } from '../../../../../src/assessing/finding';
import type { AssessedTable } from '../../../../../src/reporting/assessed-table';
import { cellToA1 } from '../../../../../src/workbook/address';

/**
 * What a person reads on a sheet that nobody prepared the program for. Figures of several units stand in one text, parted
 * by commas; "|" parts what is as right; "any" leaves it open.
 */
export interface Expectation {
  /** "none-ok" where saying that there is no table is as right as reading one. */
  readonly layout?: 'form' | 'matrix' | 'any' | 'none-ok';
  readonly unit?: string;
  readonly n?: Figure;
  readonly met?: Figure;
  readonly na?: Figure;
  readonly score?: Figure;
  readonly max?: Figure;
  /** What must be told: a kind of finding and the cells that it may be told at. */
  readonly findings?: readonly ExpectedFinding[];
  /** What must not be told beside those. */
  readonly mustNot?: readonly ExpectedFinding[];
}

type Figure = string | number | null;

export interface ExpectedFinding {
  /** A kind or a finding's own code, or several. */
  readonly k: string;
  /** "D7", any row of "D*", any column of "*7", any cell at all "*". */
  readonly c: string;
}

export interface Verdict {
  /** Asked: no figure is given, and that is said. */
  readonly is: 'right' | 'asked' | 'wrong';
  readonly why: readonly string[];
}

/** What an expectation calls a finding, and the codes that say it. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  blank: ['score-missing', 'result-missing', 'level-missing', 'value-missing', 'inputs-missing'],
  above: ['score-above-maximum', 'value-out-of-range'],
  total: ['total-mismatch', 'score-mismatch', 'count-mismatch'],
  textnum: ['number-as-text'],
  unread: ['result-unrecognised', 'score-not-number', 'level-unrecognised', 'value-not-number'],
  twoTicks: ['result-conflict'],
  dup: ['criterion-duplicate'],
  missingRow: ['criterion-missing'],
  gap: ['criterion-not-met'],
  step: ['score-step', 'score-not-a-level', 'score-mismatch'],
  negative: ['score-negative'],
  percent: ['share-mismatch', 'result-conflict', 'score-mismatch'],
  formulaErr: ['formula-error'],
  notCalculated: ['formula-not-calculated'],
  anyError: Object.entries(severityOf).flatMap(([code, severity]) => (severity === 'error' ? [code] : [])),
};

/** Holds what was read of a workbook's sheets against what a person reads there. */
export function judge(expected: Expectation, reports: readonly SheetReport[]): Verdict {
  const tables = assessedTables(reports);
  if (tables.length === 0) return { is: expected.layout === 'none-ok' ? 'right' : 'asked', why: ['no table'] };
  const read = reports.filter(({ layout }) => layout !== 'none');
  const findings = read.flatMap((report) => report.findings);
  const why = [...wrongFigures(expected, read, tables), ...wrongFindings(expected, findings)];
  return { is: why.length === 0 ? 'right' : 'wrong', why };
}

function wrongFigures(
  { layout, unit, n, met, score, max, na }: Expectation,
  reports: readonly SheetReport[],
  tables: readonly AssessedTable[],
): readonly string[] {
  const units = tables.map(({ assessment }) => assessment);
  const figures = {
    met: units.map(({ counts }) => counts.met + counts.full).join(','),
    score: units.map((one) => one.score).join(','),
    maxima: units.map(({ maxScore }) => maxScore).join(','),
    notApplicable: units.map(({ counts }) => counts.notApplicable).join(','),
  };
  const names = unit === undefined || unit === 'any' ? [] : unit.split('|');
  const isOfLayout = (layout !== 'form' && layout !== 'matrix') || reports.some((report) => report.layout === layout);
  const held: readonly (readonly [boolean, string])[] = [
    [isOfLayout, `layout ${reports[0]?.layout}, not ${layout}`],
    ...names.map((name) => {
      const isNamed = units.some((one) => one.unit?.name.includes(name) === true);
      return [isNamed, `unit ${units.map((one) => one.unit?.name).join(',')}, not ${name}`] as const;
    }),
    [units.every(({ counts }) => allows(n, counts.total)), `${units[0]?.counts.total} criteria, not ${n}`],
    [allows(met, figures.met), `met ${figures.met}, not ${met}`],
    [allows(score, figures.score), `score ${figures.score}, not ${score}`],
    // The units of a matrix share one maximum.
    [allows(max, figures.maxima) || allows(max, units[0]?.maxScore ?? null), `of ${figures.maxima}, not ${max}`],
    [allows(na, figures.notApplicable), `not applicable ${figures.notApplicable}, not ${na}`],
  ];
  return held.flatMap(([isHeld, text]) => (isHeld ? [] : [text]));
}

function allows(expected: Figure | undefined, got: Figure): boolean {
  if (expected === undefined || expected === null || expected === 'any') return true;
  return expected
    .toString()
    .split('|')
    .includes(String(got ?? ''));
}

function wrongFindings(
  { findings: expected = [], mustNot = [] }: Expectation,
  findings: readonly Finding[],
): readonly string[] {
  const told = new Set<Finding>();
  const untold = expected.filter((one) => {
    const said = findings.filter((finding) => isSaidBy(one, finding));
    const hit = said.find((finding) => !told.has(finding)) ?? said[0];
    if (hit !== undefined) told.add(hit);
    return hit === undefined;
  });
  const others = findings.filter((finding) => !told.has(finding));
  const falselyTold = others.filter((finding) => mustNot.some((one) => isSaidBy(one, finding)));
  return [
    ...untold.map(({ k, c }) => `not told: ${k} at ${c}`),
    ...falselyTold.map(({ code, cell }) => `falsely told: ${code} at ${cell === null ? 'no cell' : cellToA1(cell)}`),
  ];
}

function isSaidBy({ k, c }: ExpectedFinding, { code, cell }: Finding): boolean {
  const codes = k.split('|').flatMap((kind) => kinds[kind] ?? [kind]);
  const places = c.split('|');
  const isPlace = (place: string) => {
    const pattern = place.replace(/^\*(\d+)$/, '[A-Z]+$1').replace(/^([A-Z]+)\*$/, '$1\\d+');
    return cell !== null && new RegExp(`^${pattern}$`).test(cellToA1(cell));
  };
  return codes.includes(code) && (places.includes('*') || places.some(isPlace));
}
