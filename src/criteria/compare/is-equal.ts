/** Whether two pieces of plain data say the same, in whatever order their fields stand; an absent field is undefined. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [new Map(fieldsOf(one)), new Map(fieldsOf(other))];
  return fields.size === others.size && [...fields].every(([name, value]) => isEqual(value, others.get(name)));
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
