import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import * as XLSX from '@e965/xlsx';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, type OpenXmlWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { openForEdit, sheetIdOf } from './open-for-edit';
import { summaryPlan } from './summary-plan';

/** A workbook with a summary tab, marks and typed cells, as it would go to the user. */
async function editedFile(workbook: OpenXmlWorkbook): Promise<Uint8Array> {
  const sheetId = workbook.activeSheetId;
  const applied = await new OpenXmlPort(workbook).apply([
    {
      kind: 'setCells',
      sheetId,
      changes: [{ row: 60, column: 0, next: '=Đây là chữ & <không> phải công thức', previous: null }],
    },
    {
      kind: 'setMarks',
      sheetId,
      marks: [
        {
          areas: [{ row: 16, column: 2, rowCount: 1, columnCount: 1 }],
          formula: '=AND(N("ChamChuan:gap")=0,$C17<>"Đạt")',
          style: { fillColor: '#FFEB9C' },
        },
      ],
      replaced: [],
    },
    { kind: 'putSheet', plan: summaryPlan, replaces: null },
  ]);
  expect(applied.ok).toBe(true);
  return workbook.save();
}

describe.each([
  ['a rich workbook', () => openForEdit('rich.xlsx')],
  ['a new workbook', () => blankWorkbook('Sùng Phài')],
])('%s that was edited', (_what, open) => {
  test('is read by exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    const file = await editedFile(open());
    await workbook.xlsx.load(new Uint8Array(file).buffer);
    expect(workbook.getWorksheet('Tổng hợp')?.getCell('A4').value).toBe('Sùng Phài');
    expect(workbook.getWorksheet('Tổng hợp')?.getCell('A3').font.bold).toBe(true);
    expect(workbook.getWorksheet('Sùng Phài')?.getCell('A61').value).toBe('=Đây là chữ & <không> phải công thức');
  });

  test('is read by SheetJS', async () => {
    const workbook = XLSX.read(await editedFile(open()), { type: 'array' });
    expect(workbook.Sheets['Tổng hợp']?.['B4']).toMatchObject({ v: 28, f: `COUNTIF('Sùng Phài'!C10:C45,"Đạt")` });
    expect(workbook.Sheets['Sùng Phài']?.['A61']).toMatchObject({ t: 's', v: '=Đây là chữ & <không> phải công thức' });
  });
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

// A machine without LibreOffice has nothing to say about it.
if (hasLibreOffice)
  describe('LibreOffice', () => {
    test('opens a rich workbook that was edited, and finds everything in it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'cham-chuan-'));
      try {
        const file = join(folder, 'edited.xlsx');
        writeFileSync(file, await editedFile(openForEdit('rich.xlsx')));
        const profile = pathToFileURL(join(folder, 'profile')).href;
        const out = join(folder, 'out');
        execFileSync(
          'soffice',
          [`-env:UserInstallation=${profile}`, '--headless', ...['--convert-to', 'xlsx', '--outdir', out, file]],
          { stdio: 'ignore' },
        );
        const converted = openForEdit(new Uint8Array(readFileSync(join(out, 'edited.xlsx'))));
        const form = converted.sheet(sheetIdOf(converted, 'Sùng Phài'));
        const summary = converted.sheet(sheetIdOf(converted, 'Tổng hợp'));
        expect(form.values[60]?.[0]).toBe('=Đây là chữ & <không> phải công thức');
        expect(form.marks).toHaveLength(1);
        expect(summary.values[3]).toEqual(['Sùng Phài', 28, 34, expect.closeTo(28 / 34, 10)]);
        expect(summary.tableNames).toEqual(['TongHop']);
        expect(summary.chartNames).toHaveLength(1);
        expect(converted.names().map(({ name }) => name)).toEqual(expect.arrayContaining(['CC_TongHop', 'KetQua']));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 60_000);
  });
