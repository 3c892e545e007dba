import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { clearMarks } from '../../../src/app/clear-marks';
import { mark } from '../../../src/app/mark';
import { summarise } from '../../../src/app/summarise';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import type { Outcome } from '../../../src/outcome';
import { OpenXmlPort } from '../../../src/workbook/openxml/open-xml-port';
import { packageProblems } from '../workbook/openxml/check-package';
import { changedParts, fixtureBytes, openForEdit, sheetIdOf } from '../workbook/openxml/open-for-edit';
import { everySheet } from './forms';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET_PARTS = /^xl\/(?:worksheets\/sheet\d+|workbook|styles|sharedStrings)\.xml$/;
const SHEETS = /^xl\/worksheets\/sheet\d+\.xml$/;

const libreOffice = () => fixtureBytes('xa-sung-phai-28-34.xlsx');
const sheetJs = (more: XLSX.WritingOptions) => (): Uint8Array =>
  new Uint8Array(
    XLSX.write(XLSX.read(libreOffice(), { type: 'array' }), {
      type: 'array',
      bookType: 'xlsx',
      ...more,
    }) as ArrayBuffer,
  );

async function excelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(libreOffice()).buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The LibreOffice file with the text of some parts changed; null takes the part away. */
const changed = (wanted: RegExp, change: (xml: string, name: string) => string | null) => (): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(libreOffice())).flatMap(([name, bytes]) => {
        if (!wanted.test(name)) return [[name, bytes]];
        const xml = change(strFromU8(bytes), name);
        return xml === null ? [] : [[name, strToU8(xml)]];
      }),
    ),
  );

const withPrefix = (xml: string): string =>
  xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1x:$2').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);

const withoutStyles = (xml: string, name: string): string | null => {
  if (name.endsWith('styles.xml')) return null;
  return xml
    .replace(/<(?:Relationship|Override) [^>]*styles\.xml[^>]*>/, '')
    .replace(/ (?:s|style|customFormat)="\w+"(?=[^<]*>)/g, '');
};

const withExtensions = (xml: string): string =>
  xml
    .replace('<worksheet ', '<worksheet xmlns:x14e="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ')
    .replace(
      '</worksheet>',
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14e"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>',
    );

const writers: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['LibreOffice', libreOffice],
  ['exceljs', excelJs],
  ['SheetJS', sheetJs({})],
  ['SheetJS with shared strings', sheetJs({ bookSST: true, compression: true })],
  ['a program that prefixes every element', changed(SPREADSHEET_PARTS, withPrefix)],
  ['a program that writes byte order marks', changed(/\.(?:xml|rels)$/, (xml) => `\ufeff${xml}`)],
  ['a program that writes no styles', changed(/styles\.xml$|sheet\d+\.xml$|workbook\.xml\.rels$|Types/, withoutStyles)],
  [
    'a program that writes an empty list of looks',
    changed(/styles\.xml$/, (xml) =>
      xml.replace(/<dxfs[\s\S]*<\/dxfs>/, '').replace('</cellStyles>', '</cellStyles><dxfs count="0"/>'),
    ),
  ],
  ['a program that quotes with apostrophes', changed(SHEETS, (xml) => xml.replace(/="([^"']*)"/g, "='$1'"))],
  ['a program that leaves addresses out', changed(SHEETS, (xml) => xml.replace(/ r="[A-Z]*\d+"/g, ''))],
  ['a program with alternate content and extensions', changed(SHEETS, withExtensions)],
  ['a program that breaks lines', changed(SHEETS, (xml) => xml.replace(/(<\/(?:row|c)>)/g, '$1\r\n'))],
];

function valueOf<T>(outcome: Outcome<T, { readonly code: string }>): T {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

describe.each(writers)('a file by %s', (_, write) => {
  let original: Uint8Array;
  let problems: string[];
  const newProblems = (file: Uint8Array) => packageProblems(file).filter((problem) => !problems.includes(problem));
  beforeAll(async () => {
    original = await write();
    problems = packageProblems(original);
  });

  it('is marked soundly, and comes back byte for byte when the marks are cleared or undone', async () => {
    const workbook = openForEdit(original);
    const port = new OpenXmlPort(workbook);
    const marking = valueOf(await mark(port, everySheet));
    const marked = workbook.save();
    expect([marking.marked, newProblems(marked)]).toEqual([6, []]);
    valueOf(await undo(port, undoStep(marking.undo, [])));
    expect(changedParts(original, workbook.save())).toEqual([]);

    const again = openForEdit(marked);
    valueOf(await mark(new OpenXmlPort(again), everySheet));
    expect(changedParts(marked, again.save())).toEqual([]);
    valueOf(await clearMarks(new OpenXmlPort(again), 'all'));
    expect(changedParts(original, again.save())).toEqual([]);
  });

  it('is summarised twice, with what was typed in between under a tab that was renamed', async () => {
    const first = openForEdit(original);
    valueOf(await summarise(new OpenXmlPort(first), everySheet));
    const once = first.save();
    expect(newProblems(once)).toEqual([]);

    const second = openForEdit(once);
    const gaps = sheetIdOf(second, 'Chưa đạt');
    const header = second.sheet(gaps).values.findIndex((row) => row?.includes('Người phụ trách'));
    const column = second.sheet(gaps).values[header]?.indexOf('Người phụ trách') ?? -1;
    const note = { row: header + 1, column, input: '=Nguyễn & <Văn> A' };
    second.setCells(gaps, [note]);
    second.renameSheet(gaps, "Việc 'cần' làm & <sửa>");
    const { sheetNames } = valueOf(await summarise(new OpenXmlPort(second), everySheet));
    expect(sheetNames).toEqual(['Tổng hợp', "Việc 'cần' làm & <sửa>"]);
    const twice = second.save();
    expect(newProblems(twice)).toEqual([]);
    const read = openForEdit(twice);
    expect(read.sheet(gaps).values[note.row]?.[column]).toBe(note.input);
    expect(read.sheetInfos()).toHaveLength(first.sheetInfos().length);
    expect(XLSX.read(twice, { type: 'array' }).SheetNames).toEqual(read.sheetInfos().map(({ name }) => name));
  });
});
