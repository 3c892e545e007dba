import { findBuiltInSet } from '../../src/criteria/built-in-sets';
import { servedSets, type GetSetFile } from '../../src/served-sets';

const builtIn = findBuiltInSet('qd-9745-2022');
const setFile = (change: object) => JSON.stringify({ ...builtIn, ...change });

/** A server whose folder has these files, and whose network fails at those that are null. */
function serverWith(files: Readonly<Record<string, string | null>>): {
  readonly get: GetSetFile;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    get: (name) => {
      asked.push(name);
      const text = files[name];
      return Promise.resolve(text === null ? { code: 'file-not-read' } : (text ?? null));
    },
  };
}

const idsOf = async (get: GetSetFile) => {
  const { known, refused } = await servedSets(get);
  return { office: [...known.officeIds], first: known.sets[0]?.id, refused };
};

describe('the criteria sets beside a page', () => {
  it('come before the built-in ones, and take the place of one with their id', async () => {
    const { get } = serverWith({
      'index.json': '{ "files": ["tinh.json", "thay.json"] }',
      'tinh.json': setFile({ id: 'bo-cua-tinh' }),
      'thay.json': setFile({ title: { vi: 'Bản của tỉnh' } }),
    });
    const { known, refused } = await servedSets(get);
    expect(refused).toEqual([]);
    expect(known.sets.slice(0, 2).map(({ id }) => id)).toEqual(['bo-cua-tinh', 'qd-9745-2022']);
    expect(known.sets.filter(({ id }) => id === 'qd-9745-2022').map(({ title }) => title.vi)).toEqual(['Bản của tỉnh']);
    expect([...known.officeIds]).toEqual(['bo-cua-tinh', 'qd-9745-2022']);
  });

  it('are none where there is no folder, or its index names no file', async () => {
    expect(await idsOf(serverWith({}).get)).toEqual({ office: [], first: 'qd-9745-2022', refused: [] });
    const { get, asked } = serverWith({ 'index.json': '{ "files": [] }' });
    expect(await idsOf(get)).toEqual({ office: [], first: 'qd-9745-2022', refused: [] });
    expect(asked).toEqual(['index.json']);
  });

  it('count without those that are broken, missing or do not come, which are named', async () => {
    const { get } = serverWith({
      'index.json': '{ "files": ["hong.json", "khong-co.json", "mang.json", "tinh.json", "tinh.json"] }',
      'hong.json': '{"id":',
      'mang.json': null,
      'tinh.json': setFile({ id: 'bo-cua-tinh' }),
    });
    expect(await idsOf(get)).toEqual({
      office: ['bo-cua-tinh'],
      first: 'bo-cua-tinh',
      refused: [
        { name: 'hong.json', error: { code: 'criteria-not-json' } },
        { name: 'khong-co.json', error: { code: 'file-not-read' } },
        { name: 'mang.json', error: { code: 'file-not-read' } },
      ],
    });
  });

  it.each([
    ['no JSON', '{ "files": [', { code: 'criteria-not-json' }],
    ['no list of files', '[]', { code: 'criteria-invalid', path: [], problem: 'wrong-type' }],
    [
      'a file of another folder',
      '{ "files": ["../a.json"] }',
      { code: 'criteria-invalid', path: ['files', 0], problem: 'wrong-value' },
    ],
  ])('are the built-in ones where the index is %s, which is told', async (_, index, error) => {
    const { get, asked } = serverWith({ 'index.json': index });
    expect(await idsOf(get)).toEqual({ office: [], first: 'qd-9745-2022', refused: [{ name: 'index.json', error }] });
    expect(asked).toEqual(['index.json']);
  });
});
