import { PlainPort } from '../unit/app/plain-port';
import { fixtureWorkbook, type FixtureOptions } from './fixture-workbook';
import { describeWorkbookPort } from './workbook-port.contract';
import { marksOf, type Opened } from './workbook-port/port-under-test';

describeWorkbookPort({
  name: 'PlainPort',
  open: openPlain,
  tellsMerges: true,
  tellsMarkAreas: true,
  keepsComputedValues: true,
});

/** The fixture as plain data, which is what a reading of it gives. */
function openPlain(options?: FixtureOptions): Opened {
  const workbook = fixtureWorkbook(options);
  const sheets = workbook.sheetInfos().map(({ id }) => workbook.sheet(id));
  const port = new PlainPort(
    sheets.map((sheet) => {
      const fonts = workbook.fonts(sheet.id).cells;
      const ofTexts = sheet.values.map((cells, row) =>
        cells?.map((value, column) => (typeof value === 'string' ? fonts[row]?.[column] : undefined)),
      );
      return { ...sheet, fonts: ofTexts };
    }),
  );
  port.names = [...workbook.names()];
  port.fileName = options?.fileName ?? null;
  port.isStructureProtected = options?.protectsStructure ?? false;
  return {
    port,
    idOf: (name) => port.sheetNamed(name).id,
    again: () => port,
    state: () => ({ sheets: port.sheets, names: port.names, metadata: port.metadata }),
    marks: () => marksOf(port.sheetNamed('Xã A')),
    setFont: (sheetId, area, next) => port.setFont(sheetId, { area, next }),
    rename: (sheetId, name) => {
      port.sheets = port.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, name } : sheet));
    },
  };
}
