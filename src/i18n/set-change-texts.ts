import type {
  CriterionBasis,
  NamedCriterion,
  RecognitionLevel,
  SetChange,
  TermChange,
} from '../criteria/compare/set-change';
import type { LocalText, Measure } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import { conditionText } from './condition-texts';
import type { Language } from './language';
import { localText } from './local-text';
import { measureText } from './measure-texts';
import { laterTextsIn } from './texts';

/** One difference between two versions of a criteria set, as a sentence. */
export function setChangeText(change: SetChange, language: Language): string {
  const texts = laterTextsIn(language).setChange;
  switch (change.kind) {
    case 'set-field-changed':
      return texts.fieldChanged(texts.fields[change.field]);
    case 'criteria-not-seen':
      return texts.notSeen(localText(change.title, language));
    case 'criterion-added':
      return texts.added(criterionText(change.criterion, language));
    case 'criterion-removed':
      return texts.removed(criterionText(change.criterion, language));
    case 'criterion-renumbered':
      return texts.renumbered(criterionText(change.criterion, language), change.before);
    case 'criterion-retitled': {
      const [before, after] = [change.before, change.after].map((title) =>
        title === null ? texts.untitled : `“${localText(title, language)}”`,
      );
      return texts.retitled(change.criterion.number, before ?? '', after ?? '');
    }
    case 'measure-changed':
      return texts.changed(
        `${criterionText(change.criterion, language)}${change.profile === null ? '' : texts.forProfile(localText(change.profile, language))}`,
        measured(change.before, language),
        measured(change.after, language),
      );
    case 'criterion-for-others':
      return texts.audienceChanged(
        criterionText(change.criterion, language),
        audienceText(change.before, language),
        audienceText(change.after, language),
      );
    case 'term-changed':
      return texts.termChanged(criterionText(change.criterion, language), termText(change.change, language));
    case 'conclusion-added':
      return texts.conclusionAdded(levelText(change.level, language));
    case 'conclusion-removed':
      return texts.conclusionRemoved(localText(change.level.title, language));
    case 'conclusion-changed':
      return texts.conclusionChanged(
        localText(change.after.title, language),
        levelText(change.before, language),
        levelText(change.after, language),
      );
    default:
      return unreachable(change);
  }
}

/** "tiêu chí 12 (Tỷ lệ hộ đăng ký)". */
function criterionText({ number, title }: NamedCriterion, language: Language): string {
  return `${laterTextsIn(language).setChange.criterion} ${number}${title === null ? '' : ` (${localText(title, language)})`}`;
}

function measured(measure: Measure | null, language: Language): string {
  return measure === null ? laterTextsIn(language).setChange.byIndicators : measureText(measure, language);
}

function audienceText(profiles: readonly LocalText[] | null, language: Language): string {
  if (profiles === null) return laterTextsIn(language).setChange.everybody;
  return profiles.map((title) => localText(title, language)).join(', ');
}

/** "Đạt chuẩn: mọi tiêu chí đạt; Đăng ký từ 2 năm". */
function levelText({ title, conditions, recognised }: RecognitionLevel, language: Language): string {
  const all = conditions.map((condition) => conditionText(condition, language)).join('; ');
  return `${localText(title, language)}: ${all} ${laterTextsIn(language).setChange.recognised[recognised ? 'yes' : 'no']}`;
}

function termText(change: TermChange, language: Language): readonly [name: string, before: string, after: string] {
  const { terms } = laterTextsIn(language).setChange;
  switch (change.term) {
    case 'evidence':
      return [terms.evidence.name, terms.evidence[change.before], terms.evidence[change.after]];
    case 'notApplicable':
      return [terms.notApplicable.name, terms.notApplicable[change.before], terms.notApplicable[change.after]];
    case 'basis':
      return [terms.basis.name, basisText(change.before, language), basisText(change.after, language)];
    case 'isVeto':
      return [terms.isVeto.name, terms.isVeto[yesNo(change.before)], terms.isVeto[yesNo(change.after)]];
    case 'scoredBy':
      return [terms.scoredBy.name, terms.scoredBy[change.before], terms.scoredBy[change.after]];
    case 'effect':
      return [terms.effect.name, terms.effect[change.before ?? 'none'], terms.effect[change.after ?? 'none']];
    case 'metWhen': {
      const when = (rule: typeof change.before) =>
        rule === 'all' ? terms.metWhen.all : terms.metWhen.some(rule.atLeast);
      return [terms.metWhen.name, when(change.before), when(change.after)];
    }
    default:
      return unreachable(change);
  }
}

function basisText({ document, source, seen }: CriterionBasis, language: Language): string {
  const { terms, untitled } = laterTextsIn(language).setChange;
  const parts = [document, source, seen === undefined ? undefined : terms.basis[seen]];
  return parts.filter((part) => part !== undefined).join(', ') || untitled;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
