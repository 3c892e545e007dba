import { METADATA_NAMESPACE, metadataXml } from '../../../src/workbook/metadata-xml';
import type { WorkbookPort } from '../../../src/workbook/port';
import { apply, everything, read, remember } from '../port-helpers';
import { openedBy, type PortUnderTest } from './port-under-test';

/** What is remembered in the workbook itself. */
export function describeMetadata(port: PortUnderTest): void {
  const open = openedBy(port);

  describe('what is remembered in the workbook', () => {
    const FOREIGN = '<cham-diem xmlns="urn:khac">1</cham-diem>';
    const rememberedBy = async (port: WorkbookPort) => (await read(port, { sheets: 'active', include: [] })).metadata;

    it('is nothing at first', async () => {
      expect(await rememberedBy(open().port)).toBeNull();
    });

    it.each([
      ['{"columns":{"result":4},"sheet":"Xã A"}'],
      ['<a href="x">&amp; ]]></a>'],
      ['một\r\nhai\tba'],
      ['\u0001 _x0041_ \ud800 \udc00\ud800 \uffff 𝔸'],
      [''],
      ['  giữa hai khoảng trắng  '],
    ])('keeps %j', async (text) => {
      const opened = open();
      await apply(opened.port, [remember(text)]);
      expect(await rememberedBy(opened.port)).toBe(text);
      expect(await rememberedBy(port.open(opened.workbook))).toBe(text);
    });

    it('is read whatever sheets are asked for', async () => {
      const opened = open();
      await apply(opened.port, [remember('{}')]);
      const { metadata } = await read(opened.port, { sheets: { names: [] }, include: [] });
      expect(metadata).toBe('{}');
    });

    it('goes when it is taken back, with all that came with it', async () => {
      const opened = open();
      opened.workbook.addCustomXml(FOREIGN);
      const before = everything(opened.workbook);
      const undo = await apply(opened.port, [remember('{}')]);
      await apply(opened.port, undo);
      expect(everything(opened.workbook)).toEqual(before);
      expect(await rememberedBy(opened.port)).toBeNull();
    });

    it('is replaced, and comes back', async () => {
      const opened = open();
      await apply(opened.port, [remember('một')]);
      const undo = await apply(opened.port, [remember('hai', 'một')]);
      expect(await rememberedBy(opened.port)).toBe('hai');
      await apply(opened.port, undo);
      expect(await rememberedBy(opened.port)).toBe('một');
      expect(opened.workbook.customXml()).toHaveLength(1);
    });

    it('is replaced although another window has written since it was read', async () => {
      const opened = open();
      await rememberedBy(opened.port);
      await apply(port.open(opened.workbook), [remember('cửa sổ khác')]);
      await apply(opened.port, [remember('cửa sổ này')]);
      expect(await rememberedBy(opened.port)).toBe('cửa sổ này');
      expect(opened.workbook.customXml()).toHaveLength(1);
    });

    it('can be forgotten', async () => {
      const opened = open();
      await apply(opened.port, [remember('một')]);
      const undo = await apply(opened.port, [remember(null, 'một')]);
      expect(await rememberedBy(opened.port)).toBeNull();
      await apply(opened.port, undo);
      expect(await rememberedBy(opened.port)).toBe('một');
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

    it('can be written where the structure or a sheet is protected', async () => {
      const opened = open({ protectsStructure: true, protectsForm: true });
      await apply(opened.port, [remember('{}')]);
      expect(await rememberedBy(opened.port)).toBe('{}');
    });
  });
}
