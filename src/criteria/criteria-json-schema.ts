import { z } from 'zod';
import { criteriaSetSchema } from './criteria-set';

/**
 * The JSON Schema of criteria files, for editors; what has a default may be left out.
 * @param descriptions what fields are for, by name, or by kind and name where the kind makes a difference:
 *   "bands.maximum" before "maximum"
 */
export function criteriaJsonSchema(descriptions: Readonly<Record<string, string>>): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(criteriaSetSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const properties = jsonSchema.properties ?? {};
      const kind = kindOf(properties.kind);
      for (const [field, schema] of Object.entries(properties)) {
        const description = descriptions[`${kind}.${field}`] ?? descriptions[field];
        if (typeof schema !== 'boolean' && description !== undefined) properties[field] = { ...schema, description };
      }
    },
  });
}

function kindOf(schema: z.core.JSONSchema._JSONSchema | undefined): string {
  return typeof schema === 'object' && typeof schema.const === 'string' ? schema.const : '';
}
