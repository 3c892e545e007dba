import { portChecks, type PortCheckName } from '../../src/workbook/port-checks';
import { apply, read } from './port-helpers';
import type { WorkbookEdit } from '../../src/workbook/edit';
import type { ReadRequest } from '../../src/workbook/port';
import { describeCellsAndFonts } from './workbook-port/cells-and-fonts';
import { describeInPackage } from './workbook-port/in-package';
import { describeMarksAndSheets } from './workbook-port/marks-and-sheets';
import { describeMetadata } from './workbook-port/metadata';
import type { OpenedPackage, PortUnderTest } from './workbook-port/port-under-test';
import { describeReading } from './workbook-port/reading';

/** Every operation of an adapter to a workbook that is a file, in the end. */
export function describePackagePort(port: PortUnderTest<OpenedPackage>): void {
  describeWorkbookPort(port);
  describeInPackage(port);
}

/** Every operation of a workbook port, whatever is behind it. */
export function describeWorkbookPort(port: PortUnderTest): void {
  describe(`${port.name} as a workbook port`, () => {
    const { open } = port;

    describeReading(port);
    describeCellsAndFonts(port);
    describeMetadata(port);
    describeMarksAndSheets(port);

    const checkNames = Object.keys(portChecks) as PortCheckName[];
    it.each(checkNames)('passes the check of %s that the self-test makes in a real Excel', async (name) => {
      const opened = open();
      const empty = opened.idOf('Ẩn');
      const checked = {
        read: (request: ReadRequest) => read(opened.port, request),
        apply: (edits: readonly WorkbookEdit[]) => apply(opened.port, edits),
      };
      const { expected, observed } = await portChecks[name](checked, empty);
      expect(observed).toEqual(expected);
    });

    it('does nothing for no edits', async () => {
      expect(await open().port.apply([])).toEqual({ ok: true, value: { undo: [] } });
    });

    it('brings a sheet to the front', async () => {
      const opened = open();
      const outcome = await opened.port.select(opened.idOf('Khoá'), { row: 3, column: 1 });
      expect(outcome.ok).toBe(true);
      expect((await read(opened.port, { sheets: 'active', include: [] })).activeSheetId).toBe(opened.idOf('Khoá'));
    });

    it('cannot bring a sheet to the front that is not there', async () => {
      const outcome = await open().port.select('99', { row: 0, column: 0 });
      expect(outcome).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '99' } });
    });

    it('watches the selection until it is told to stop', async () => {
      const watching = await open().port.watchSelection(() => undefined);
      expect(watching.ok).toBe(true);
      if (watching.ok) await expect(watching.value()).resolves.toBeUndefined();
    });

    it('watches until it is told to stop', async () => {
      const watching = await open().port.watch(() => undefined);
      expect(watching.ok).toBe(true);
      if (watching.ok) await expect(watching.value()).resolves.toBeUndefined();
    });
  });
}
