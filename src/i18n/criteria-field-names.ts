import type { Language } from './language';
import { textsIn } from './texts';

/**
 * @param parent the field that it stands in, whose name may make a difference: "bands.from" before "from"
 * @returns what a field of a criteria file is called among people; null for one that no criteria file has
 */
export function criteriaFieldName(parent: string, field: string, language: Language): string | null {
  const names: Readonly<Record<string, string>> = textsIn(language).criteriaFields;
  return names[`${parent}.${field}`] ?? names[field] ?? null;
}
