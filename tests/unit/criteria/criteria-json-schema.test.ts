import { criteriaJsonSchema } from '../../../src/criteria/criteria-json-schema';
import { criteriaFieldTexts } from '../../../src/i18n/criteria-field-texts';

/** Every field of the schema, however deep, with what is said of it. */
function fieldsIn(node: unknown): readonly { readonly name: string; readonly description: unknown }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = new Map<string, unknown>(Object.entries(node));
  const properties = Object.entries(own.get('properties') ?? {}).map(([name, schema]) => ({
    name,
    description: descriptionOf(schema),
  }));
  return [...properties, ...[...own.values()].flatMap(fieldsIn)];
}

function descriptionOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'description' in schema ? schema.description : undefined;
}

describe('the JSON Schema of criteria files', () => {
  const fields = fieldsIn(criteriaJsonSchema(criteriaFieldTexts));

  it('says of every field, in Vietnamese, what it is for', () => {
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(({ description }) => !/^\p{Lu}.*\.$/u.test(String(description)))).toEqual([]);
  });

  it('says of a field what it is for where it stands', () => {
    const ofPoints = fields.filter(({ name }) => name === 'maximum').map(({ description }) => description);
    expect(new Set(ofPoints)).toEqual(new Set(['Điểm tối đa.']));
    const kinds = fields.filter(({ name }) => name === 'kind').map(({ description }) => description);
    expect(kinds).toContain('Cho điểm theo khoảng của số liệu.');
  });

  it('has no text for a field that there is not', () => {
    const used = new Set(fields.map(({ description }) => description));
    const unused = Object.entries(criteriaFieldTexts).filter(([, text]) => !used.has(text));
    expect(unused).toEqual([]);
  });
});
