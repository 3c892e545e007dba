import { laterTextsIn } from '../i18n/texts';
import { compareCriteria } from '../app/compare-criteria';
import type { SetEffect } from '../assessing/set-effect';
import { builtInSets } from '../criteria/built-in-sets';
import { compareSets } from '../criteria/compare/compare-sets';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { Language } from '../i18n/language';
import { setChangeText } from '../i18n/set-change-texts';
import { criterionEffectText, setEffectText } from '../i18n/set-effect-texts';
import { success, type Outcome } from '../outcome';
import { knownProfile } from './check-options';
import { readColumnsFile } from './columns-file';
import type { CommandNamed } from './command-line';
import { readNamedCriteria } from './criteria-choice';
import type { Refusal } from './errors';
import { findFile } from './find-workbooks';
import type { CommandIo } from './io';
import { indented } from './text-layout';
import { withWorkbook } from './with-workbook';

/** What changed from one version of a set to another and, with a workbook, what that does to its results. */
export async function compareCommand(
  command: CommandNamed<'criteria compare'>,
  io: CommandIo,
): Promise<Outcome<string, Refusal>> {
  const { file, lang } = command;
  const earlier = await readNamedCriteria(command.earlier, io);
  if (!earlier.ok) return earlier;
  const later = await readNamedCriteria(command.later, io);
  if (!later.ok) return later;
  const changes = compareSets(earlier.value, later.value).map((change) => setChangeText(change, lang));
  const effects = file === undefined ? success([]) : await effectsIn(file, earlier.value, later.value, command, io);
  if (!effects.ok) return effects;
  const lines = [
    ...(changes.length === 0 ? [laterTextsIn(lang).cli.sameCriteria] : changes),
    ...effects.value.flatMap((effect) => effectLines(effect, lang)),
  ];
  return success(`${lines.join('\n')}\n`);
}

async function effectsIn(
  name: string,
  earlier: CriteriaSet,
  later: CriteriaSet,
  { sheet, columns, profile }: CommandNamed<'criteria compare'>,
  io: CommandIo,
): Promise<Outcome<readonly SetEffect[], Refusal>> {
  const known = knownProfile(profile, later);
  if (!known.ok) return known;
  const mappings = columns === undefined ? success([]) : await readColumnsFile(columns, io);
  if (!mappings.ok) return mappings;
  const input = await findFile(name, io);
  if (!input.ok) return input;
  const options = {
    sheets: sheet.length === 0 ? ('all' as const) : { names: sheet },
    sets: builtInSets(),
    mappings: mappings.value,
    profile: known.value,
  };
  const done = await withWorkbook(input.value, (port) => compareCriteria(port, earlier, later, options), io);
  return done.ok ? success(done.value.value) : done;
}

function effectLines(effect: SetEffect, language: Language): readonly string[] {
  const criteria = effect.criteria.map((one) => criterionEffectText(one, language));
  return ['', setEffectText(effect, language), ...indented(criteria)];
}
