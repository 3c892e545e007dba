import * as fc from 'fast-check';
import { metadataText } from '../../../../src/app/metadata/metadata-json';
import { sheetMappingJson, type SheetMapping } from '../../../../src/app/metadata/sheet-mapping';
import { readMetadata } from '../../../../src/app/metadata/workbook-metadata';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { columnRoles } from '../../../../src/reading/assessment-table';
import { MAX_COLUMNS } from '../../../../src/workbook/address';

const nothing = {
  mappings: [],
  criteriaSets: [],
  unreadableSets: [],
  chosenCriteria: [],
  refusedCriteria: [],
  profile: null,
  unitProfiles: [],
  conditions: [],
  closings: [],
  targets: [],
  dismissals: [],
  letterhead: {},
  newerVersion: null,
  isUnreadable: false,
};

const remembered = (metadata: string | null) =>
  readMetadata({
    fileName: null,
    activeSheetId: 's1',
    isReadOnly: false,
    isStructureProtected: false,
    sheetInfos: [],
    sheets: [],
    names: [],
    metadata,
  });

const fromJson = (json: object) => remembered(JSON.stringify({ version: 1, ...json }));

const mapping: SheetMapping = {
  sheet: 'Sùng Phài',
  mapping: {
    headerTop: 4,
    headerBottom: 5,
    columns: [
      { role: 'number', column: 0, header: 'TT' },
      { role: 'met', column: 3, header: 'Kết quả › Đạt' },
    ],
  },
};

/** The mapping as a person reads it: rows and columns as Excel names them. */
const mappingJson = {
  sheet: 'Sùng Phài',
  headerRows: { first: 5, last: 6 },
  columns: { number: { column: 'A', header: 'TT' }, met: { column: 'D', header: 'Kết quả › Đạt' } },
};

const [set] = builtInSets();

describe('what a workbook remembers', () => {
  it.each([null, '{"version":1}'])('is nothing in %s', async (text) => {
    expect(await remembered(text)).toEqual(nothing);
  });

  it('is nothing that is known where it cannot be read', async () => {
    expect(await remembered('hỏng')).toEqual({ ...nothing, isUnreadable: true });
  });

  it('is the columns, criteria sets, choices and group of units that were written', async () => {
    const chosenCriteria = [{ sheet: 'Sùng Phài', criteria: 'qd-9745-2022' }];
    expect(await fromJson({ mappings: [mappingJson], criteriaSets: [set], chosenCriteria, profile: 'vung-1' })).toEqual(
      { ...nothing, mappings: [mapping], criteriaSets: [set], chosenCriteria, profile: 'vung-1' },
    );
  });

  it('tells rows and columns as Excel names them', () => {
    expect(sheetMappingJson(mapping)).toEqual(mappingJson);
  });

  const anyMapping = fc
    .record({
      headerTop: fc.nat(1000),
      height: fc.nat(9),
      columns: fc.uniqueArray(
        fc.record({
          role: fc.constantFrom(...columnRoles),
          column: fc.nat(MAX_COLUMNS - 1),
          header: fc.option(fc.string()),
        }),
        { selector: ({ role }) => role, minLength: 1 },
      ),
    })
    .map(({ headerTop, height, columns }) => ({
      headerTop,
      headerBottom: headerTop + height,
      columns: [...columns].sort((a, b) => columnRoles.indexOf(a.role) - columnRoles.indexOf(b.role)),
    }));

  it('brings columns back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ sheet: fc.option(fc.string({ minLength: 1 })), mapping: anyMapping }), { minLength: 1 }),
        async (mappings) => {
          const text = metadataText({ mappings: mappings.map(sheetMappingJson) });
          expect(await remembered(text)).toEqual({ ...nothing, mappings });
        },
      ),
    );
  });

  it.each([
    { headerRows: { first: 5, last: 4 }, columns: { number: { column: 'A' } } },
    { headerRows: { first: 5, last: 5 }, columns: {} },
    { headerRows: { first: 5, last: 5 }, columns: { number: { column: 'XFE' } } },
    { headerRows: { first: 5, last: 5 }, columns: { colour: { column: 'A' } } },
    'no mapping',
  ])('passes over damaged columns, and over nothing else: %j', async (damaged) => {
    expect(await fromJson({ mappings: [damaged, mappingJson] })).toEqual({ ...nothing, mappings: [mapping] });
  });

  it('names the criteria sets that cannot be read, and keeps the others', async () => {
    const damaged = { ...set, id: 'bo-hong', groups: [] };
    const newer = { version: 2, id: 'bo-moi' };
    expect(await fromJson({ criteriaSets: [damaged, newer, 'no set', set] })).toEqual({
      ...nothing,
      criteriaSets: [set],
      unreadableSets: ['bo-hong', 'bo-moi', null],
    });
  });

  it('takes the first of several sets with one id', async () => {
    const again = { ...set, title: { vi: 'Bản khác' } };
    expect(await fromJson({ criteriaSets: [set, again] })).toMatchObject({ criteriaSets: [set] });
  });

  it('holds a set once, however many workbooks carry it', async () => {
    const [first, second] = [await fromJson({ criteriaSets: [set] }), await fromJson({ criteriaSets: [set] })];
    expect(first.criteriaSets[0]).toBe(second.criteriaSets[0]);
  });

  it('is what was said of conditions, without what is damaged', async () => {
    const said = { sheet: 'A', unit: null, criteria: 'b', condition: 'c', holds: true };
    const damaged = [{ ...said, holds: 'true' }, { ...said, unit: 3 }, { ...said, sheet: undefined }, null, 'x'];
    expect(await fromJson({ conditions: [...damaged, said] })).toEqual({ ...nothing, conditions: [said] });
  });

  it('passes over damaged choices', async () => {
    const chosenCriteria = [{ sheet: 'A' }, { criteria: 'b' }, 7, { sheet: 'C', criteria: 'd' }];
    expect(await fromJson({ chosenCriteria, profile: 3 })).toEqual({
      ...nothing,
      chosenCriteria: [{ sheet: 'C', criteria: 'd' }],
    });
  });

  it('is not known where a newer version wrote it, but by its number', async () => {
    expect(await remembered('{"version":7,"profile":"vung-1"}')).toEqual({ ...nothing, newerVersion: 7 });
  });
});
