import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/assessing/assess';
import type { Assessment } from '../../../src/assessing/assessment';
import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import { builtInSets, findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../src/workbook/address';
import { openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { noTable, tableOn } from '../reading/table-on';

const fixture = (name: string) => join(__dirname, '../../fixtures', name);

function sheetsOf(name: string): readonly SheetSnapshot[] {
  const opened = openWorkbook(readFileSync(fixture(name)));
  if (!opened.ok) throw new Error(`${name}: ${opened.error.code}`);
  return opened.value.sheetInfos().map(({ id }) => opened.value.sheet(id));
}

/** The first sheet, against the set that it says it is of; the example is no sheet's own. */
function assessed(name: string): Assessment {
  const [sheet] = sheetsOf(name);
  if (sheet === undefined) throw new Error(`${name} has no sheet`);
  const table = tableOn(sheet);
  const { chosen } = chooseCriteriaSet(table, builtInSets());
  const set = name.startsWith('cham-diem') ? findBuiltInSet('vi-du-cham-diem') : chosen;
  if (set === null) throw new Error(`${name} says no set`);
  return assess(table, set);
}

describe('a sample workbook, made by LibreOffice,', () => {
  it('of a commune with 28 of 34 criteria met is read as that', () => {
    const { unit, criteriaSetId, counts, recognition, findings } = assessed('xa-sung-phai-28-34.xlsx');
    expect({ unit: unit?.name, criteriaSetId, counts, recognition }).toEqual({
      unit: 'Xã Sùng Phài',
      criteriaSetId: 'qd-9745-2022',
      counts: { total: 34, met: 28, full: 0, notMet: 6, notFull: 0, notApplicable: 0, rated: 0, blank: 0 },
      recognition: null,
    });
    expect(findings.map(({ code, criterion, cell }) => [code, criterion, cell && cellToA1(cell)])).toEqual([
      ['criterion-not-met', '7', 'E21'],
      ['criterion-not-met', '12', 'E26'],
      ['criterion-not-met', '18', 'E32'],
      ['criterion-not-met', '23', 'E37'],
      ['criterion-not-met', '29', 'E43'],
      ['criterion-not-met', '33', 'E47'],
    ]);
  });

  it('has a guide and a blank sheet without a table', () => {
    const [, ...others] = sheetsOf('xa-sung-phai-28-34.xlsx');
    expect(others.map((sheet) => [sheet.name, recogniseTables(sheet)])).toEqual([
      ['Hướng dẫn', noTable],
      ['Bản nháp', noTable],
    ]);
  });

  it.each(['huong-dan.xlsx', 'empty.xlsx'])('%s has no table', (name) => {
    expect(sheetsOf(name).map((sheet) => recogniseTables(sheet))).toEqual([noTable]);
  });

  it.each(['xa-co-loi', 'xa-danh-dau-x', 'cham-diem-co-loi'])('%s has the findings that were put into it', (name) => {
    const expected: unknown = JSON.parse(readFileSync(fixture(`${name}.expected.json`), 'utf8'));
    const findings = assessed(`${name}.xlsx`).findings.map(({ code, cell }) => ({
      code,
      cell: cell && cellToA1(cell),
    }));
    expect(findings).toEqual(expected);
  });

  it('with points has their sum and the conclusion', () => {
    const { score, maxScore, recognition, findings } = assessed('cham-diem.xlsx');
    expect({ score, maxScore, conclusion: recognition?.title.vi }).toEqual({
      score: 85.75,
      maxScore: 100,
      conclusion: 'Khá',
    });
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['points-lost']));
  });
});
