import { Ajv2020 } from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { criteriaSchema } from '../../../src/cli/criteria-command';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { numberedOf } from '../../../src/criteria/leaves';

const FOLDER = 'src/criteria/sets';
const SCHEMA = 'criteria-set.schema.json';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== SCHEMA);
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

describe('the files of the built-in sets', () => {
  it('are JSON, one for each set, called by its id', () => {
    expect(files.map((name) => name.replace(/\.json$/, '')).sort()).toEqual(
      builtInSets()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(files)('%s is read as a criteria file, and is what comes with the add-in', (name) => {
    const set = builtInSets().find(({ id }) => `${id}.json` === name);
    expect(parseCriteriaFile(textOf(name))).toEqual({ ok: true, value: set });
  });

  it('name the schema beside them, which is the one that the command line prints', () => {
    expect(files.filter((name) => !textOf(name).includes(`"$schema": "./${SCHEMA}"`))).toEqual([]);
    expect(jsonOf(SCHEMA)).toEqual(JSON.parse(criteriaSchema()));
  });

  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(Object(jsonOf(SCHEMA)));

  it.each(files)('%s is accepted by a validator that knows that schema only', (name) => {
    expect(isValid(jsonOf(name)) ? [] : isValid.errors).toEqual([]);
  });

  it('are refused by it with a field that there is not, or a word in place of a number', () => {
    const [name = ''] = files.filter((file) => file.startsWith('qd-1234'));
    const broken = (from: string, to: string) => isValid(JSON.parse(textOf(name).replace(from, to)));
    expect(broken('"evidence"', '"evidence"')).toBe(true);
    expect(broken('"evidence"', '"evidences"')).toBe(false);
    expect(broken('"maximum": 2', '"maximum": "hai"')).toBe(false);
  });
});

describe('where a criterion comes from', () => {
  const decided = builtInSets().filter(({ isExample }) => !isExample);
  const criteria = decided.flatMap((set) => numberedOf(set).map((criterion) => ({ id: set.id, ...criterion })));

  it('is said of every criterion and indicator: the document, the article, and whether its text was seen', () => {
    expect(criteria.length).toBeGreaterThan(190);
    const unsaid = criteria.filter(
      ({ document, source, seen }) => document === undefined || source === undefined || seen === undefined,
    );
    expect(unsaid.map(({ id, number }) => `${id} ${number}`)).toEqual([]);
  });

  it('leaves a criterion whose text was not seen without a title', () => {
    const unseen = criteria.filter(({ seen }) => seen === 'not');
    expect(unseen).toHaveLength(32);
    expect(unseen.filter(({ title }) => title !== undefined)).toEqual([]);
  });

  it('is a document of the law, never where it was read', () => {
    const documents = new Set(criteria.map(({ document = '' }) => document));
    expect([...documents].filter((name) => !/^(?:Quyết định|Thông tư|Nghị định|Công văn) [\d/]+/.test(name))).toEqual(
      [],
    );
    expect(files.filter((name) => /https?:|github/i.test(textOf(name)))).toEqual([]);
  });
});
