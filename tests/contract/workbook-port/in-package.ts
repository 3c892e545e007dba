import { strFromU8, unzipSync } from 'fflate';
import { METADATA_NAMESPACE, metadataXml } from '../../../src/workbook/metadata-xml';
import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { apply, putSheet, read, remember, setMarks } from '../port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from '../sample-plans';
import { readSheet, valuesIn, type OpenedPackage, type PortUnderTest } from './port-under-test';

/** What no port tells, and a file must hold all the same. */
export function describeInPackage({ name, open }: PortUnderTest<OpenedPackage>): void {
  describe(`${name} in the file`, () => {
    describe('marks', () => {
      it('stand beside the user’s own rules, which stay', async () => {
        const opened = open();
        const rules = () => opened.workbook.conditionalFormats(opened.idOf('Xã A'));
        const undo = await apply(opened.port, [setMarks(opened.idOf('Xã A'), [ERROR_MARK, GAP_MARK])]);
        expect(rules()).toHaveLength(3);
        await apply(opened.port, undo);
        expect(rules().map(({ formula }) => formula)).toEqual(['=D3>2']);
      });
    });

    describe('sheets of ours', () => {
      it('have the charts, rules and merged areas of their plan', async () => {
        const { workbook, port, idOf } = open();
        await apply(port, [putSheet(SUMMARY_PLAN)]);
        const sheetId = idOf('Tổng hợp');
        expect(workbook.charts(sheetId)).toEqual(SUMMARY_PLAN.charts);
        expect(workbook.conditionalFormats(sheetId)).toHaveLength(2);
        expect(workbook.sheet(sheetId).merges).toEqual(SUMMARY_PLAN.merges);
      });

      it('have rows no higher, columns no wider and texts no longer than Excel takes them', async () => {
        const opened = open();
        const plan: SheetPlan = {
          ...SUMMARY_PLAN,
          columnWidths: [5, 300, 12],
          rowHeights: [{ row: 0, height: 900 }],
          cells: [...SUMMARY_PLAN.cells, { row: 4, column: 1, content: 'Đ'.repeat(40_000) }],
        };
        await apply(opened.port, [putSheet(plan)]);
        const sheetId = opened.idOf('Tổng hợp');
        expect(opened.workbook.columnWidth(sheetId, 1)).toBeCloseTo(255, 0);
        expect(sheetPart(opened.workbook)).toMatch(/<row r="1" [^>]*ht="409"/);
        expect(valuesIn(await readSheet(opened.port, 'Tổng hợp'))['B5']).toBe(`${'Đ'.repeat(32_766)}…`);
      });

      it('keep the widths that the user gave them when they are written anew', async () => {
        const { workbook, port, idOf } = open();
        await apply(port, [putSheet(SUMMARY_PLAN)]);
        const sheetId = idOf('Tổng hợp');
        const [first = 0] = SUMMARY_PLAN.columnWidths;
        expect(workbook.columnWidth(sheetId, 0)).toBeCloseTo(first, 0);
        workbook.setColumnWidth(sheetId, 0, 33);
        const replaces = { sheetId, tableNames: ['BangTongHop'], chartNames: ['BieuDoTongHop'] };
        await apply(port, [{ kind: 'putSheet', plan: SUMMARY_PLAN, replaces }]);
        expect(workbook.columnWidth(sheetId, 0)).toBeCloseTo(33, 0);
      });
    });

    describe('what is remembered', () => {
      const FOREIGN = '<cham-diem xmlns="urn:khac">1</cham-diem>';
      const rememberedBy = async (port: WorkbookPort) => (await read(port, { sheets: 'active', include: [] })).metadata;

      it('goes when it is taken back, with all that came with it', async () => {
        const opened = open();
        opened.workbook.addCustomXml(FOREIGN);
        const before = opened.state();
        await apply(opened.port, await apply(opened.port, [remember('{}')]));
        expect(opened.state()).toEqual(before);
      });

      it('is one part, whoever wrote last', async () => {
        const opened = open();
        await rememberedBy(opened.port);
        await apply(opened.again(), [remember('cửa sổ khác')]);
        const undo = await apply(opened.port, [remember('cửa sổ này')]);
        expect(opened.workbook.customXml()).toHaveLength(1);
        await apply(opened.port, [remember('lần nữa', 'cửa sổ này')]);
        expect(opened.workbook.customXml()).toHaveLength(1);
        await apply(opened.port, undo);
        expect(opened.workbook.customXml()).toHaveLength(0);
      });

      it('comes back as one part', async () => {
        const opened = open();
        await apply(opened.port, [remember('một')]);
        await apply(opened.port, await apply(opened.port, [remember('hai', 'một')]));
        expect(opened.workbook.customXml()).toHaveLength(1);
      });

      it('leaves alone what other programs keep', async () => {
        const opened = open();
        opened.workbook.addCustomXml(FOREIGN);
        await apply(opened.port, [remember('một')]);
        await apply(opened.port, [remember('hai', 'một')]);
        expect(opened.workbook.customXml().map(({ xml }) => xml)).toContainEqual(expect.stringContaining(FOREIGN));
        expect(await rememberedBy(opened.port)).toBe('hai');
      });

      it('is the first of several copies, and writing leaves one', async () => {
        const opened = open();
        for (const text of ['một', 'hai', 'ba']) opened.workbook.addCustomXml(metadataXml(text));
        expect(await rememberedBy(opened.port)).toBe('một');
        await apply(opened.port, [remember('bốn', 'một')]);
        expect(await rememberedBy(opened.port)).toBe('bốn');
        expect(opened.workbook.customXml().map(({ namespace }) => namespace)).toEqual([METADATA_NAMESPACE]);
      });
    });
  });
}

/** The XML of the sheet that was added last. */
function sheetPart(workbook: OpenXmlWorkbook): string {
  const parts = Object.entries(unzipSync(workbook.save())).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const [, bytes] = parts.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1) ?? [];
  return strFromU8(bytes ?? new Uint8Array());
}
