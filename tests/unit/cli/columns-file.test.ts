import { columnsFileJson, parseColumnsFile } from '../../../src/cli/columns-file';

const mapping = {
  sheet: 'Biểu 1',
  headerRows: { first: 5, last: 6 },
  columns: { number: { column: 'A', header: 'TT' }, result: { column: 'e' } },
};

const text = (...mappings: readonly unknown[]) => JSON.stringify({ version: 1, mappings });

describe('parseColumnsFile', () => {
  it('reads rows as Excel numbers them and columns by their letters', () => {
    expect(parseColumnsFile(`\uFEFF${text(mapping)}`)).toEqual({
      ok: true,
      value: [
        {
          sheet: 'Biểu 1',
          mapping: {
            headerTop: 4,
            headerBottom: 5,
            columns: [
              { role: 'number', column: 0, header: 'TT' },
              { role: 'result', column: 4, header: null },
            ],
          },
        },
      ],
    });
  });

  it('takes an entry without a sheet for every sheet, and keeps the order', () => {
    const { headerRows, columns } = mapping;
    const parsed = parseColumnsFile(text(mapping, { headerRows, columns }));
    expect(parsed.ok && parsed.value.map(({ sheet }) => sheet)).toEqual(['Biểu 1', null]);
  });

  it('reads back what it writes', () => {
    const parsed = parseColumnsFile(text(mapping));
    const mappings = parsed.ok ? parsed.value : [];
    expect(parseColumnsFile(JSON.stringify(columnsFileJson(mappings)))).toEqual({ ok: true, value: mappings });
  });

  it('refuses what is not JSON', () => {
    expect(parseColumnsFile('version: 1')).toEqual({ ok: false, error: { code: 'columns-not-json' } });
  });

  it('refuses a newer version by its number, whatever else the file holds', () => {
    expect(parseColumnsFile('{"version":2,"sheets":{}}')).toEqual({
      ok: false,
      error: { code: 'columns-newer-version', version: 2 },
    });
  });

  it.each([
    [['mappings', 0, 'headerRows'], 'missing', { ...mapping, headerRows: undefined }],
    [['mappings', 0, 'headerRows'], 'wrong-value', { ...mapping, headerRows: { first: 6, last: 5 } }],
    [['mappings', 0, 'columns', 'rsult'], 'unknown-field', { ...mapping, columns: { rsult: { column: 'E' } } }],
    [
      ['mappings', 0, 'columns', 'result', 'column'],
      'wrong-value',
      { ...mapping, columns: { result: { column: '5' } } },
    ],
    [['mappings', 0, 'columns', 'result', 'column'], 'missing', { ...mapping, columns: { result: {} } }],
    [['mappings', 0, 'columns'], 'wrong-value', { ...mapping, columns: {} }],
    [['mappings', 0, 'note'], 'unknown-field', { ...mapping, note: '' }],
  ])('refuses a file that is wrong at %j (%s)', (path, problem, wrong) => {
    expect(parseColumnsFile(text(wrong))).toEqual({ ok: false, error: { code: 'columns-invalid', path, problem } });
  });

  it('refuses a file without any entry', () => {
    expect(parseColumnsFile(text())).toMatchObject({ error: { path: ['mappings'], problem: 'wrong-value' } });
  });
});
