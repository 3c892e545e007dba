import { z } from 'zod';
import { builtInSets } from '../criteria/built-in-sets';
import { criteriaSetSchema, type CriteriaSet } from '../criteria/criteria-set';
import { cliTexts } from '../i18n/cli-texts';
import type { Language } from '../i18n/language';
import { localText } from '../i18n/local-text';
import { success, type Outcome } from '../outcome';
import { builtInCriteria, readCriteriaFile } from './criteria-choice';
import type { Refusal } from './errors';
import type { CommandIo } from './io';

/** A line for each built-in set: its id, its title, how many criteria it has. */
export function listCriteria(language: Language): string {
  const texts = cliTexts[language];
  return builtInSets()
    .map((set) => {
      const remarks = [texts.criteriaCount(criteriaIn(set)), ...(set.isExample ? [texts.example] : [])];
      return `${set.id}  ${localText(set.title, language)} (${remarks.join(', ')})\n`;
    })
    .join('');
}

/** A built-in set as a criteria file. */
export function showCriteria(id: string): Outcome<string, Refusal> {
  const set = builtInCriteria(id);
  return set.ok ? success(json(set.value)) : set;
}

/** Refused where the file is not a criteria set. */
export async function validateCriteria(
  name: string,
  language: Language,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const set = await readCriteriaFile(name, io);
  return set.ok
    ? success(
        `${name}: ${cliTexts[language].validCriteria(localText(set.value.title, language), criteriaIn(set.value))}\n`,
      )
    : set;
}

/** The JSON Schema of criteria files, for editors; what has a default may be left out. */
export function criteriaSchema(): string {
  return json(z.toJSONSchema(criteriaSetSchema, { io: 'input' }));
}

function criteriaIn({ groups }: CriteriaSet): number {
  return groups.reduce((count, { criteria }) => count + criteria.length, 0);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
