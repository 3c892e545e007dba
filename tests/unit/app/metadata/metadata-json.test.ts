import * as fc from 'fast-check';
import { entriesOf, metadataText, openMetadata, textIn } from '../../../../src/app/metadata/metadata-json';

const nothing = { ok: true, value: {} };

describe('the text of what a workbook remembers', () => {
  it('is nothing where there is nothing to remember', () => {
    expect(openMetadata(null)).toEqual(nothing);
    expect(metadataText({})).toBeNull();
    expect(metadataText({ version: 1, mappings: [], profile: null })).toBeNull();
  });

  it.each([
    '{"version":1,"mappings":[',
    'ghi chú của ai đó',
    '[]',
    'null',
    '{"profile":"a"}',
    '{"version":"1","profile":"a"}',
    '{"version":0}',
    '{"version":1,"targets":{"met":3}}',
    `{"version":1,"closings":${'['.repeat(5000)}${']'.repeat(5000)}}`,
  ])('is not opened, and so not written over, where it cannot be read: %.40s', (text) => {
    expect(openMetadata(text)).toEqual({ ok: false, error: { code: 'metadata-unreadable' } });
  });

  it('is empty where there is nothing in it', () => {
    for (const text of [null, '', ' \n', '{}']) expect(openMetadata(text)).toEqual({ ok: true, value: {} });
  });

  it('is not opened where a newer version wrote it', () => {
    expect(openMetadata('{"version":2,"mappings":"of another kind"}')).toEqual({
      ok: false,
      error: { code: 'metadata-newer-version', version: 2 },
    });
  });

  it('keeps what only a later release of this version understands', () => {
    const value = fc.jsonValue().filter((json) => json !== null && !(Array.isArray(json) && json.length === 0));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().filter((name) => name !== 'version'),
          value,
        ),
        (later) => {
          const text = JSON.stringify({ ...later, version: 1 });
          const opened = openMetadata(text);
          const written = metadataText({ ...(opened.ok ? opened.value : {}), profile: 'vung-1' });
          expect(JSON.parse(written ?? '')).toEqual(
            JSON.parse(JSON.stringify({ ...later, profile: 'vung-1', version: 1 })),
          );
        },
      ),
    );
  });
});

describe('entriesOf and textIn', () => {
  it('find nothing in what is not of the expected kind', () => {
    expect(entriesOf({ mappings: [1] }, 'mappings')).toEqual([1]);
    expect(entriesOf({ mappings: 'one' }, 'mappings')).toEqual([]);
    expect(entriesOf({}, 'mappings')).toEqual([]);
    expect([textIn({ id: 'a' }, 'id'), textIn({ id: 1 }, 'id'), textIn(null, 'id'), textIn('id', 'id')]).toEqual([
      'a',
      null,
      null,
      null,
    ]);
  });
});
