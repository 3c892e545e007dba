import type { WorkbookPort } from '../../../src/workbook/port';
import { apply, read, remember } from '../port-helpers';
import { type PortUnderTest } from './port-under-test';

/** What is remembered in the workbook itself. */
export function describeMetadata(port: PortUnderTest): void {
  const { open } = port;

  describe('what is remembered in the workbook', () => {
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
      expect(await rememberedBy(opened.again())).toBe(text);
    });

    it('is read whatever sheets are asked for', async () => {
      const opened = open();
      await apply(opened.port, [remember('{}')]);
      const { metadata } = await read(opened.port, { sheets: { names: [] }, include: [] });
      expect(metadata).toBe('{}');
    });

    it('goes when it is taken back, with all that came with it', async () => {
      const opened = open();
      const before = opened.state();
      const undo = await apply(opened.port, [remember('{}')]);
      await apply(opened.port, undo);
      expect(opened.state()).toEqual(before);
      expect(await rememberedBy(opened.port)).toBeNull();
    });

    it('is replaced, and comes back', async () => {
      const opened = open();
      await apply(opened.port, [remember('một')]);
      const undo = await apply(opened.port, [remember('hai', 'một')]);
      expect(await rememberedBy(opened.port)).toBe('hai');
      await apply(opened.port, undo);
      expect(await rememberedBy(opened.port)).toBe('một');
    });

    it('is replaced although another window has written since it was read', async () => {
      const opened = open();
      await rememberedBy(opened.port);
      await apply(opened.again(), [remember('cửa sổ khác')]);
      await apply(opened.port, [remember('cửa sổ này')]);
      expect(await rememberedBy(opened.port)).toBe('cửa sổ này');
    });

    it('can be forgotten', async () => {
      const opened = open();
      await apply(opened.port, [remember('một')]);
      const undo = await apply(opened.port, [remember(null, 'một')]);
      expect(await rememberedBy(opened.port)).toBeNull();
      await apply(opened.port, undo);
      expect(await rememberedBy(opened.port)).toBe('một');
    });

    it('can be written where the structure or a sheet is protected', async () => {
      const opened = open({ protectsStructure: true, protectsForm: true });
      await apply(opened.port, [remember('{}')]);
      expect(await rememberedBy(opened.port)).toBe('{}');
    });
  });
}
