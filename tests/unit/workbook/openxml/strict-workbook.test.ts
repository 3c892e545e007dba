import { unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { packageProblems } from './check-package';
import { changedParts, fixtureBytes, openForEdit, partsOf } from './open-for-edit';
import { summaryPlan } from './summary-plan';

const DIALECT: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/'],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
];
const TRANSITIONAL = /http:\/\/schemas\.openxmlformats\.org\/(?!package\/|markup-compatibility\/)/;

/** A workbook of the fixtures as Excel's "Strict Open XML" has it. */
function strict(name: string): Uint8Array {
  const entries = Object.entries(unzipSync(fixtureBytes(name))).map(([part, bytes]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(part)) return [part, bytes];
    const text = DIALECT.reduce((xml, [from, to]) => xml.replaceAll(from, to), new TextDecoder().decode(bytes));
    return [part, new TextEncoder().encode(text)];
  });
  return zipSync(Object.fromEntries(entries));
}

describe.each(['xa-sung-phai-28-34.xlsx', 'rich.xlsx'])('%s, saved as Strict Open XML', (name) => {
  it('is read as the transitional one', () => {
    const [plain, same] = [openForEdit(name), openForEdit(strict(name))];
    expect(same.sheetInfos().map(({ id }) => same.sheet(id))).toEqual(
      plain.sheetInfos().map(({ id }) => plain.sheet(id)),
    );
  });

  it('is written back strict, sound, with nothing touched that was not edited', async () => {
    const file = strict(name);
    const workbook = openForEdit(file);
    const sheetId = workbook.activeSheetId;
    const area = { row: 16, column: 2, rowCount: 1, columnCount: 1 };
    const applied = await new OpenXmlPort(workbook).apply([
      {
        kind: 'setMarks',
        sheetId,
        marks: [{ areas: [area], formula: '=N("ChamChuan:gap")=0', style: { fillColor: '#FFEB9C' } }],
        replaced: [],
      },
      { kind: 'putSheet', plan: summaryPlan, replaces: null },
      { kind: 'setMetadata', next: '{"version":1,"profile":"a"}', previous: null },
    ]);
    expect(applied).toMatchObject({ ok: true });
    const saved = workbook.save();
    const before = packageProblems(file);
    expect(packageProblems(saved).filter((problem) => !before.includes(problem))).toEqual([]);
    const parts = partsOf(saved);
    for (const part of changedParts(file, saved)) {
      if (/\.(xml|rels)$/.test(part)) expect([part, TRANSITIONAL.test(parts.get(part) ?? '')]).toEqual([part, false]);
    }
    const again = openForEdit(saved);
    expect(again.sheet(sheetId).marks).toHaveLength(1);
    const tab = again.sheetInfos().find((sheet) => sheet.name === summaryPlan.name);
    expect(again.charts(tab?.id ?? '')).toHaveLength(summaryPlan.charts.length);
    expect(XLSX.read(saved, { type: 'array' }).SheetNames).toContain(summaryPlan.name);
  });
});
