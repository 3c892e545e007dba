import { readFileSync } from 'node:fs';
import { check } from '../../../src/app/check';
import { severityOf, type Finding } from '../../../src/assessing/finding';
import { maximumOfCriterion, sumOf } from '../../../src/criteria/leaves';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { cellToA1 } from '../../../src/workbook/address';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { openForEdit } from '../workbook/openxml/open-for-edit';

/** Fields with a comma stand in quotes. */
function figures(name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(`tests/fixtures/published/${name}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) =>
    [...`${line},`.matchAll(/(?:"([^"]*)"|([^,]*)),/g)].map(([, quoted, plain = '']) => quoted ?? plain),
  );
}

const numberOf = (text = '') => Number(text.replace(',', '.'));

async function errorsIn(name: string): Promise<readonly Finding[]> {
  const port = new OpenXmlPort(openForEdit(`published/${name}.xlsx`));
  const report = await check(port, { sheets: 'all', criteria: 'auto', sets: builtInSets() });
  if (!report.ok) throw new Error(report.error.code);
  expect(report.value.sheets.every(({ layout }) => layout !== 'none')).toBe(true);
  return report.value.sheets.flatMap(({ findings }) => findings.filter(({ code }) => severityOf[code] === 'error'));
}

const told = ({ code, cell, sheetName }: Finding) => `${code} ${sheetName} ${cell === null ? '' : cellToA1(cell)}`;

describe('the tables of indices as they were published', () => {
  it('are told no error in 139 final indices', async () => {
    expect(figures('ket-qua-chung-2025')).toHaveLength(139);
    expect(await errorsIn('ket-qua-chung-2025')).toEqual([]);
  });

  /**
   * These are the source's: the communes scored themselves on the form's 9 points of domain V, and what was printed beside
   * them is the 8 that applied after the council had taken out 5.2.1 and 5.2.2, half a point each.
   */
  it('are told, in 971 indices by domain, only the self-scores that are above what applied to the unit', async () => {
    const rows = figures('ket-qua-linh-vuc-2025');
    expect(rows).toHaveLength(971);
    const places = new Map<string, number>();
    const above = rows.flatMap(([domain = '', level = '', , , maximum, self]) => {
      const sheet = `${domain} ${level}`;
      const place = places.get(sheet) ?? 0;
      places.set(sheet, place + 1);
      return numberOf(self) > numberOf(maximum) ? [`score-above-maximum ${sheet} D${place + 5}`] : [];
    });
    expect(above).toHaveLength(101);
    const inDomain = rows.filter(([domain, level]) => domain === 'V' && level === 'xa');
    const [group] = builtInSets()
      .filter(({ id }) => id === 'qd-1234-2025-lam-dong')
      .flatMap(({ groups }) => groups.filter(({ number }) => number === '5'));
    const ofForm = sumOf(group?.criteria.map(maximumOfCriterion) ?? []);
    expect(ofForm).toBe(9);
    expect(new Set(inDomain.map(([, , , , maximum]) => numberOf(maximum)))).toEqual(new Set([8]));
    expect(Math.max(...inDomain.map(([, , , , , self]) => numberOf(self)))).toBe(ofForm);
    expect((await errorsIn('ket-qua-linh-vuc-2025')).map(told)).toEqual(above);
  });
});

describe('the table of satisfaction as it was published', () => {
  const rows = figures('muc-do-hai-long-2025');

  it('has the rate × 20 in the column whose printed maximum is 18, in all 13 units', () => {
    expect(rows).toHaveLength(13);
    for (const [, rate, score] of rows) expect(Math.abs(numberOf(rate) / 5 - numberOf(score))).toBeLessThan(0.0501);
  });

  it('gives each unit its printed score once: the parts beside it are no points of their own', async () => {
    const file = new Uint8Array(readFileSync('tests/fixtures/published/muc-do-hai-long-2025.xlsx'));
    const checked = await check(new OpenXmlPort(openForEdit(file)), {
      sheets: 'all',
      criteria: 'auto',
      sets: builtInSets(),
    });
    const sheets = checked.ok ? checked.value.sheets : [];
    const tables = sheets.flatMap((sheet) => (sheet.layout === 'none' ? [] : sheet.tables));
    expect(tables.map(({ assessment: { score, maxScore } }) => [score, maxScore])).toEqual(
      rows.map(([, , score]) => [numberOf(score), 18]),
    );
  });

  it('is told the eight units above the printed maximum, and no other error', async () => {
    const above = rows.flatMap(([, , score], place) => (numberOf(score) > 18 ? [`C${place + 6}`] : []));
    expect(above).toHaveLength(8);
    const errors = await errorsIn('muc-do-hai-long-2025');
    expect(errors.map(told)).toEqual(above.map((cell) => `score-above-maximum Mức độ hài lòng ${cell}`));
    expect(errors.map((finding) => (finding.code === 'score-above-maximum' ? finding.maximum : null))).toEqual(
      above.map(() => 18),
    );
  });
});
