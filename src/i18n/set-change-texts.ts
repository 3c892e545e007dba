import type { NamedCriterion, RecognitionLevel, SetChange, SetField, TermChange } from '../criteria/compare/set-change';
import type { LocalText, Measure } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import { conditionText } from './condition-texts';
import type { Language, Texts } from './language';
import { localText } from './local-text';
import { measureText } from './measure-texts';

/** One difference between two versions of a criteria set, as a sentence. */
export function setChangeText(change: SetChange, language: Language): string {
  const texts = sentences[language];
  switch (change.kind) {
    case 'set-field-changed':
      return texts.fieldChanged(texts.fields[change.field]);
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
  return `${sentences[language].criterion} ${number}${title === null ? '' : ` (${localText(title, language)})`}`;
}

function measured(measure: Measure | null, language: Language): string {
  return measure === null ? sentences[language].byIndicators : measureText(measure, language);
}

function audienceText(profiles: readonly LocalText[] | null, language: Language): string {
  if (profiles === null) return sentences[language].everybody;
  return profiles.map((title) => localText(title, language)).join(', ');
}

/** "Đạt chuẩn: mọi tiêu chí đạt; Đăng ký từ 2 năm". */
function levelText({ title, conditions, recognised }: RecognitionLevel, language: Language): string {
  const all = conditions.map((condition) => conditionText(condition, language)).join('; ');
  return `${localText(title, language)}: ${all} ${sentences[language].recognised[recognised ? 'yes' : 'no']}`;
}

function termText(change: TermChange, language: Language): readonly [name: string, before: string, after: string] {
  const { terms } = sentences[language];
  switch (change.term) {
    case 'evidence':
      return [terms.evidence.name, terms.evidence[change.before], terms.evidence[change.after]];
    case 'notApplicable':
      return [terms.notApplicable.name, terms.notApplicable[change.before], terms.notApplicable[change.after]];
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}

type Named<Value extends string> = Readonly<Record<Value | 'name', string>>;

interface Sentences {
  readonly criterion: string;
  readonly untitled: string;
  readonly byIndicators: string;
  readonly everybody: string;
  readonly forProfile: (profile: string) => string;
  readonly recognised: Readonly<Record<'yes' | 'no', string>>;
  readonly fields: Readonly<Record<SetField, string>>;
  readonly terms: {
    readonly evidence: Named<'required' | 'optional' | 'none'>;
    readonly notApplicable: Named<'excluded' | 'fullPoints' | 'zero'>;
    readonly isVeto: Named<'yes' | 'no'>;
    readonly scoredBy: Named<'self' | 'appraiser' | 'survey'>;
    readonly effect: Named<'bonus' | 'deduction' | 'none'>;
    readonly metWhen: Named<'all'> & { readonly some: (count: number) => string };
  };
  readonly fieldChanged: (field: string) => string;
  readonly added: (criterion: string) => string;
  readonly removed: (criterion: string) => string;
  readonly renumbered: (criterion: string, before: string) => string;
  readonly retitled: (number: string, before: string, after: string) => string;
  readonly changed: (criterion: string, before: string, after: string) => string;
  readonly termChanged: (criterion: string, term: readonly [string, string, string]) => string;
  readonly audienceChanged: (criterion: string, before: string, after: string) => string;
  readonly conclusionAdded: (level: string) => string;
  readonly conclusionRemoved: (title: string) => string;
  readonly conclusionChanged: (title: string, before: string, after: string) => string;
}

const sentences: Texts<Sentences> = {
  vi: {
    criterion: 'tiêu chí',
    untitled: 'chưa có tên',
    byIndicators: 'theo các chỉ tiêu',
    everybody: 'mọi loại đơn vị',
    forProfile: (profile) => ` đối với ${profile}`,
    recognised: { yes: '(được công nhận)', no: '(không được công nhận)' },
    fields: {
      title: 'tên bộ tiêu chí',
      legalBasis: 'căn cứ pháp lý',
      validity: 'thời gian hiệu lực',
      period: 'kỳ đánh giá',
      phases: 'các giai đoạn và mục tiêu',
      profiles: 'các loại đơn vị',
      rounding: 'cách làm tròn',
    },
    terms: {
      evidence: { name: 'minh chứng', required: 'bắt buộc', optional: 'không bắt buộc', none: 'không cần' },
      notApplicable: {
        name: 'cách tính khi không áp dụng',
        excluded: 'không tính',
        fullPoints: 'coi là đạt',
        zero: 'coi là chưa đạt',
      },
      isVeto: { name: 'tiêu chí loại trừ', yes: 'có', no: 'không' },
      scoredBy: {
        name: 'ai chấm',
        self: 'đơn vị tự chấm',
        appraiser: 'cơ quan thẩm định',
        survey: 'điều tra xã hội học',
      },
      effect: { name: 'điểm cộng, điểm trừ', bonus: 'điểm cộng', deduction: 'điểm trừ', none: 'không' },
      metWhen: { name: 'số chỉ tiêu phải đạt', all: 'tất cả', some: (count) => `ít nhất ${count}` },
    },
    fieldChanged: (field) => `Đổi ${field}.`,
    added: (criterion) => `Thêm ${criterion}.`,
    removed: (criterion) => `Bỏ ${criterion}.`,
    renumbered: (criterion, before) => `Đổi số: tiêu chí ${before} cũ nay là ${criterion}.`,
    retitled: (number, before, after) => `Đổi tên tiêu chí ${number}: từ ${before} thành ${after}.`,
    changed: (criterion, before, after) => `Đổi cách đánh giá ${criterion}: từ “${before}” thành “${after}”.`,
    termChanged: (criterion, [term, before, after]) =>
      `${capitalised(criterion)}: ${term} đổi từ “${before}” thành “${after}”.`,
    audienceChanged: (criterion, before, after) =>
      `${capitalised(criterion)}: đơn vị áp dụng đổi từ “${before}” thành “${after}”.`,
    conclusionAdded: (level) => `Thêm mức công nhận ${level}.`,
    conclusionRemoved: (title) => `Bỏ mức công nhận ${title}.`,
    conclusionChanged: (title, before, after) => `Đổi mức công nhận ${title}: từ “${before}” thành “${after}”.`,
  },
  en: {
    criterion: 'criterion',
    untitled: 'no title',
    byIndicators: 'by its indicators',
    everybody: 'all units',
    forProfile: (profile) => ` for ${profile}`,
    recognised: { yes: '(recognised)', no: '(not recognised)' },
    fields: {
      title: "the set's title",
      legalBasis: 'the legal basis',
      validity: 'the time in which the set is valid',
      period: 'the assessed period',
      phases: 'the phases and their targets',
      profiles: 'the kinds of units',
      rounding: 'the rounding',
    },
    terms: {
      evidence: { name: 'evidence', required: 'required', optional: 'optional', none: 'none' },
      notApplicable: {
        name: 'what it counts as where it does not apply',
        excluded: 'left out',
        fullPoints: 'met',
        zero: 'not met',
      },
      isVeto: { name: 'veto', yes: 'yes', no: 'no' },
      scoredBy: { name: 'who scores it', self: 'the unit', appraiser: 'the appraiser', survey: 'a survey' },
      effect: { name: 'bonus or deduction', bonus: 'bonus', deduction: 'deduction', none: 'neither' },
      metWhen: { name: 'indicators that must be met', all: 'all', some: (count) => `at least ${count}` },
    },
    fieldChanged: (field) => `Changed: ${field}.`,
    added: (criterion) => `Added: ${criterion}.`,
    removed: (criterion) => `Removed: ${criterion}.`,
    renumbered: (criterion, before) => `Renumbered: what was criterion ${before} is now ${criterion}.`,
    retitled: (number, before, after) => `New title of criterion ${number}: from ${before} to ${after}.`,
    changed: (criterion, before, after) => `New measure of ${criterion}: from “${before}” to “${after}”.`,
    termChanged: (criterion, [term, before, after]) =>
      `${capitalised(criterion)}: ${term} changed from “${before}” to “${after}”.`,
    audienceChanged: (criterion, before, after) =>
      `${capitalised(criterion)}: the units that it is for changed from “${before}” to “${after}”.`,
    conclusionAdded: (level) => `Conclusion added: ${level}.`,
    conclusionRemoved: (title) => `Conclusion removed: ${title}.`,
    conclusionChanged: (title, before, after) => `Conclusion ${title} changed: from “${before}” to “${after}”.`,
  },
};
