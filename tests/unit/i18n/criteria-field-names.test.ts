import { criteriaJsonSchema } from '../../../src/criteria/criteria-json-schema';
import { textsIn } from '../../../src/i18n/texts';
import { criteriaFieldName } from '../../../src/i18n/criteria-field-names';
import { languages } from '../../../src/i18n/language';

interface Field {
  /** The field that it stands in, itself or in a list: '' for the file. */
  readonly parent: string;
  readonly field: string;
}

/** Every field that the JSON Schema allows, beneath every field that it may stand in. */
function fieldsOf(schema: unknown): readonly Field[] {
  const fields = new Map<string, Field>();
  const seen = new Map<string, Set<unknown>>();
  const walk = (node: unknown, parent: string) => {
    const known = seen.get(parent) ?? new Set();
    if (typeof node !== 'object' || node === null || known.has(node)) return;
    seen.set(parent, known.add(node));
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [field, inner] of Object.entries(Object(value) as object)) {
          fields.set(`${parent}.${field}`, { parent, field });
          walk(inner, field);
        }
      } else if (key === '$ref') walk(definitionAt(schema, String(value)), parent);
      else if (key !== '$defs') walk(value, parent);
    }
  };
  walk(schema, '');
  return [...fields.values()];
}

function definitionAt(schema: unknown, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, step) => new Map<string, unknown>(Object.entries(Object(node) as object)).get(step),
      schema,
    );
}

const fields = fieldsOf(criteriaJsonSchema({}));

describe('the fields of a criteria file', () => {
  it('are found however deep they stand, also in conditions within conditions', () => {
    expect(fields.length).toBeGreaterThan(90);
    expect(fields).toContainEqual({ parent: 'conditions', field: 'conditions' });
    expect(fields).toContainEqual({ parent: 'rounding', field: 'digits' });
  });

  it.each(languages)('have a name in words: %s', (language) => {
    const unnamed = fields.filter(({ parent, field }) => criteriaFieldName(parent, field, language) === null);
    expect(unnamed).toEqual([]);
  });

  it.each(languages)('are not called by their names in JSON where these are no words: %s', (language) => {
    const asInJson = Object.values(textsIn(language).criteriaFields).filter((name) => /\p{Ll}\p{Lu}/u.test(name));
    expect(asInJson).toEqual([]);
  });

  it('are all that is named', () => {
    const there = new Set(fields.flatMap(({ parent, field }) => [field, `${parent}.${field}`]));
    expect(Object.keys(textsIn('vi').criteriaFields).filter((name) => !there.has(name))).toEqual([]);
  });
});
