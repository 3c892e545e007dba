import * as fc from 'fast-check';
import { metadataText, parseMetadata, type WorkbookMetadata } from '../../../../src/app/metadata/workbook-metadata';
import { columnRoles } from '../../../../src/reading/assessment-table';
import { MAX_COLUMNS } from '../../../../src/workbook/address';

const remembered: WorkbookMetadata = {
  mappings: [
    {
      sheet: 'Sùng Phài',
      mapping: {
        headerTop: 4,
        headerBottom: 5,
        columns: [
          { role: 'number', column: 0, header: 'TT' },
          { role: 'met', column: 3, header: 'Kết quả › Đạt' },
        ],
      },
    },
  ],
};

const nothing = { ok: true, value: { mappings: [] } };

describe('the metadata of a workbook', () => {
  it('is JSON that a person can read: rows and columns as Excel names them', () => {
    expect(JSON.parse(metadataText(remembered) ?? '')).toEqual({
      version: 1,
      mappings: [
        {
          sheet: 'Sùng Phài',
          headerRows: { first: 5, last: 6 },
          columns: { number: { column: 'A', header: 'TT' }, met: { column: 'D', header: 'Kết quả › Đạt' } },
        },
      ],
    });
  });

  it('is nothing where nothing is to be remembered', () => {
    expect(metadataText({ mappings: [] })).toBeNull();
    expect(parseMetadata(null)).toEqual(nothing);
  });

  const mapping = fc
    .record({
      headerTop: fc.nat(1000),
      height: fc.nat(9),
      columns: fc.uniqueArray(
        fc.record({ role: fc.constantFrom(...columnRoles), column: fc.nat(MAX_COLUMNS - 1), header: fc.string() }),
        { selector: ({ role }) => role, minLength: 1 },
      ),
    })
    .map(({ headerTop, height, columns }) => ({
      headerTop,
      headerBottom: headerTop + height,
      columns: [...columns].sort((a, b) => columnRoles.indexOf(a.role) - columnRoles.indexOf(b.role)),
    }));

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ sheet: fc.option(fc.string({ minLength: 1 })), mapping }), { minLength: 1 }),
        (mappings) => {
          expect(parseMetadata(metadataText({ mappings }))).toEqual({ ok: true, value: { mappings } });
        },
      ),
    );
  });

  it.each([
    'no JSON',
    '[]',
    '{"version":0,"mappings":[]}',
    '{"version":1,"mappings":[{"headerRows":{"first":5,"last":4},"columns":{"number":{"column":"A"}}}]}',
    '{"version":1,"mappings":[{"headerRows":{"first":5,"last":5},"columns":{}}]}',
    '{"version":1,"mappings":[{"headerRows":{"first":5,"last":5},"columns":{"number":{"column":"XFE"}}}]}',
    '{"version":1,"mappings":[{"headerRows":{"first":5,"last":5},"columns":{"colour":{"column":"A"}}}]}',
  ])('counts as nothing where it is damaged: %s', (text) => {
    expect(parseMetadata(text)).toEqual(nothing);
  });

  it('is refused where a newer version wrote it', () => {
    expect(parseMetadata('{"version":2,"mappings":"of another kind"}')).toEqual({
      ok: false,
      error: { code: 'metadata-newer-version', version: 2 },
    });
  });
});
