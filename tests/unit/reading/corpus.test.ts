import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/app/check';
import type { SheetReport } from '../../../src/app/report';
import { builtInSets, findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { cellToA1 } from '../../../src/workbook/address';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

/** What a person reads on the workbook's sheets, written by hand. */
interface ExpectedWorkbook {
  /** A built-in set's id, which must be found without being named; or a file of the corpus. */
  readonly criteria: string;
  readonly sheets: readonly ExpectedSheet[];
}

type ExpectedSheet = {
  readonly sheet: string;
  /** By code, the cells from top to bottom; null for a finding without one. */
  readonly findings: Readonly<Record<string, readonly (string | null)[]>>;
} & (
  | { readonly table: false }
  | {
      readonly unit: string | null;
      readonly total: number;
      readonly met: number;
      readonly notMet: number;
      readonly notApplicable: number;
      readonly blank: number;
      readonly score?: number;
    }
);

const folder = join(__dirname, '../../fixtures/sheets');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.xlsx'))
  .map((file) => file.replace(/\.xlsx$/, ''));

function expectedOf(name: string): ExpectedWorkbook {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as ExpectedWorkbook;
}

function setIn(id: string): CriteriaSet {
  const parsed = parseCriteriaFile(readFileSync(join(folder, 'criteria', `${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.code}`);
  return parsed.value;
}

async function readSheets(name: string, criteria: string): Promise<readonly ExpectedSheet[]> {
  const opened = openWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  const isBuiltIn = findBuiltInSet(criteria) !== null;
  const checked = await check(new OpenXmlPort(opened.value), {
    sheets: 'all',
    criteria: isBuiltIn ? 'auto' : setIn(criteria),
    sets: builtInSets(),
  });
  if (!checked.ok) throw new Error(`${name}: ${checked.error.code}`);
  const sets = checked.value.sheets.flatMap((sheet) => (sheet.layout === 'form' ? [sheet.criteriaSet.id] : []));
  expect(sets.filter((id) => id !== criteria)).toEqual([]);
  return checked.value.sheets.map(readSheet);
}

function readSheet(report: SheetReport): ExpectedSheet {
  const findings: Record<string, (string | null)[]> = {};
  for (const { code, cell } of report.findings) (findings[code] ??= []).push(cell && cellToA1(cell));
  if (report.layout === 'none') return { sheet: report.sheet.name, table: false, findings };
  const { unit, counts, score } = report.assessment;
  return {
    sheet: report.sheet.name,
    unit: unit?.name ?? null,
    ...counts,
    ...(score === null ? {} : { score }),
    findings,
  };
}

describe('the corpus', () => {
  it('has an expectation for every workbook', () => {
    const expectations = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
    expect(expectations.map((file) => file.replace('.expected.json', ''))).toEqual(names);
  });

  it.each(names)('%s', async (name) => {
    const { criteria, sheets } = expectedOf(name);
    expect(await readSheets(name, criteria)).toEqual(sheets);
  });
});
