import { metadataTakenBack } from '../../../../src/app/undo/undo-metadata';

const text = (fields: Readonly<Record<string, unknown>>) => JSON.stringify({ version: 1, ...fields });
const edit = (next: string | null, previous: string | null) => ({ kind: 'setMetadata', next, previous }) as const;

describe('taking back what was remembered', () => {
  it('leaves no trace where there was nothing before', () => {
    const left = text({ profile: 'a' });
    expect(metadataTakenBack(edit(null, left), left)).toMatchObject({ ok: true, value: [{ next: null }] });
  });

  it('keeps what others have remembered since in other fields', () => {
    const left = text({ profile: 'a' });
    const now = text({ profile: 'a', mappings: [{ sheet: 'B' }] });
    expect(metadataTakenBack(edit(null, left), now)).toMatchObject({
      value: [{ next: text({ mappings: [{ sheet: 'B' }] }) }],
    });
  });

  it('keeps what others have added to the same list', () => {
    const former = text({ mappings: [{ sheet: 'A' }] });
    const left = text({ mappings: [{ sheet: 'A2' }] });
    const now = text({ mappings: [{ sheet: 'A2' }, { sheet: 'C' }] });
    expect(metadataTakenBack(edit(former, left), now)).toMatchObject({
      value: [{ next: text({ mappings: [{ sheet: 'C' }, { sheet: 'A' }] }) }],
    });
  });

  it.each([
    ['an entry that we wrote was changed', text({ mappings: [{ sheet: 'A3' }] })],
    ['a newer version has written since', JSON.stringify({ version: 9 })],
  ])('is refused where %s', (_, now) => {
    const former = text({ mappings: [{ sheet: 'A' }] });
    const left = text({ mappings: [{ sheet: 'A2' }] });
    expect(metadataTakenBack(edit(former, left), now)).toEqual({
      ok: false,
      error: { code: 'undo-metadata-changed' },
    });
  });

  it('is refused where a single value was changed by somebody else', () => {
    expect(metadataTakenBack(edit(text({ profile: 'a' }), text({ profile: 'b' })), text({ profile: 'c' }))).toEqual({
      ok: false,
      error: { code: 'undo-metadata-changed' },
    });
  });
});
