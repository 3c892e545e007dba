import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/app/check';
import type { SheetReport } from '../../../src/app/report';
import type { ResultCounts } from '../../../src/assessing/assessment';
import { severityOf } from '../../../src/assessing/finding';
import type { SetReason } from '../../../src/assessing/set-choice';
import { builtInSets, findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { cellToA1 } from '../../../src/workbook/address';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

/** What a person reads on the workbook's sheets, written by hand. */
interface ExpectedWorkbook {
  /** What its sheets are read by: a built-in set's id, or a file of the corpus. */
  readonly criteria: string;
  /** How the sheets themselves say that the set is theirs; of the others, no set must be guessed. */
  readonly knownBy?: readonly SetReason['code'][];
  readonly sheets: readonly ExpectedSheet[];
}

interface ExpectedUnit extends Omit<ResultCounts, 'full' | 'notFull' | 'rated'> {
  readonly unit: string | null;
  /** Where any was given neither as met nor as not met. */
  readonly rated?: number;
  /** Both where there are points. */
  readonly full?: number;
  readonly score?: number;
}

/** One unit stands on its sheet's own line; several stand below each other, as on the sheet. */
type ExpectedSheet = {
  readonly sheet: string;
  /** By code, the cells from top to bottom; null for a finding without one. */
  readonly findings: Readonly<Record<string, readonly (string | null)[]>>;
} & (
  | { readonly table: false }
  | ({ readonly layout?: 'matrix' } & (ExpectedUnit | { readonly units: readonly ExpectedUnit[] }))
);

const folder = join(__dirname, '../../fixtures/sheets');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace(/\.xlsx$/, ''));

const errorCodes = Object.entries(severityOf).flatMap(([code, severity]) => (severity === 'error' ? [code] : []));
const cleanNames = names.filter((name) => {
  const codes = expectedOf(name).sheets.flatMap(({ findings }) => Object.keys(findings));
  return !codes.some((code) => errorCodes.includes(code));
});

function expectedOf(name: string): ExpectedWorkbook {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as ExpectedWorkbook;
}

function setOf(id: string): CriteriaSet {
  const builtIn = findBuiltInSet(id);
  if (builtIn !== null) return builtIn;
  const parsed = parseCriteriaFile(readFileSync(join(folder, 'criteria', `${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.code}`);
  return parsed.value;
}

async function checkWorkbook(
  name: string,
  criteria: 'auto' | CriteriaSet = setFor(name),
): Promise<readonly SheetReport[]> {
  const file = `${name}.xlsx`;
  const opened = openWorkbook(readFileSync(join(folder, file)), file);
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  const checked = await check(new OpenXmlPort(opened.value), { sheets: 'all', criteria, sets: builtInSets() });
  if (!checked.ok) throw new Error(`${name}: ${checked.error.code}`);
  return checked.value.sheets;
}

/** A set that the sheets say themselves must be found without being named. */
function setFor(name: string): 'auto' | CriteriaSet {
  const { criteria, knownBy } = expectedOf(name);
  return knownBy === undefined ? setOf(criteria) : 'auto';
}

function tablesOf(report: SheetReport): readonly AssessedTable[] {
  return report.layout === 'none' ? [] : report.tables;
}

function readSheet(report: SheetReport): ExpectedSheet {
  const findings: Record<string, (string | null)[]> = {};
  for (const { code, cell } of report.findings) (findings[code] ??= []).push(cell && cellToA1(cell));
  const base = { sheet: report.sheet.name, findings };
  const [unit, ...others] = tablesOf(report).map(readUnit);
  if (unit === undefined) return { ...base, table: false };
  const layout = report.layout === 'matrix' ? { layout: report.layout } : {};
  return { ...base, ...layout, ...(others.length === 0 ? unit : { units: [unit, ...others] }) };
}

function readUnit({ assessment: { unit, counts, score } }: AssessedTable): ExpectedUnit {
  const { full, notFull, rated, ...told } = counts;
  const others = { ...told, ...(rated > 0 ? { rated } : {}) };
  if (score === null) return { unit: unit?.name ?? null, ...others, ...(full + notFull > 0 ? { full } : {}) };
  return { unit: unit?.name ?? null, ...others, full, score };
}

describe('the corpus', () => {
  it('has an expectation for every workbook', () => {
    const expectations = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
    expect(expectations.map((file) => file.replace('.expected.json', ''))).toEqual(names);
  });

  it.each(names)('%s says which set it is of, or none is taken for it', async (name) => {
    const { criteria, knownBy } = expectedOf(name);
    const tables = (await checkWorkbook(name, 'auto')).flatMap(tablesOf);
    const reasons = new Set(tables.flatMap(({ criteriaReasons = [] }) => criteriaReasons.map(({ code }) => code)));
    const known = tables.filter(({ criteriaFrom }) => criteriaFrom !== 'sheet');
    const ids = new Set(known.map(({ criteriaSet }) => criteriaSet.id));
    expect({ ids: [...ids], reasons: [...reasons] }).toEqual(
      knownBy === undefined ? { ids: [], reasons: [] } : { ids: [criteria], reasons: knownBy },
    );
  });

  it.each(names)('%s', async (name) => {
    const { criteria, sheets } = expectedOf(name);
    const reports = await checkWorkbook(name);
    const sets = reports.flatMap(tablesOf).map(({ criteriaSet }) => criteriaSet.id);
    expect(sets.filter((id) => id !== criteria)).toEqual([]);
    expect(reports.map(readSheet)).toEqual(sheets);
  });
});

describe('the clean sheets of the corpus, on which a person finds no error', () => {
  it('are most of it', () => {
    expect(cleanNames.length).toBeGreaterThan(names.length / 2);
  });

  it.each(cleanNames)('%s is told none', async (name) => {
    const findings = (await checkWorkbook(name)).flatMap((report) => report.findings);
    expect(findings.filter(({ code }) => severityOf[code] === 'error')).toEqual([]);
  });
});
