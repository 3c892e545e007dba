import type { CriteriaError, CriteriaProblem } from '../criteria/errors';
import type { NumberRange } from '../criteria/number-range';
import { criteriaFieldName } from './criteria-field-names';
import { expressionErrorText } from './expression-error-texts';
import { exactNumber } from './format';
import type { Language, Texts } from './language';

type InvalidCriteria = Extract<CriteriaError, { code: 'criteria-invalid' }>;

/** Says where a criteria file is wrong and which rule it breaks there: "Nhóm 1, tiêu chí 12, minh chứng: …". */
export function invalidCriteriaText({ path, problem, expression, range }: InvalidCriteria, language: Language): string {
  const place = placeInWords(path, language);
  const rule =
    expression !== undefined
      ? expressionErrorText(expression, language)
      : range !== undefined
        ? rangeTexts[language](range)
        : problems[language][problem];
  return capitalised(place === '' ? rule : `${place}: ${rule}`);
}

/** A list's name and the place in it are one step: places count from 0 in a file, from 1 among people. */
function placeInWords(path: InvalidCriteria['path'], language: Language): string {
  const steps: string[] = [];
  let parent = '';
  for (const step of path) {
    if (typeof step === 'number') {
      steps.push(`${steps.pop() ?? ''} ${step + 1}`.trim());
    } else {
      steps.push(criteriaFieldName(parent, step, language) ?? `“${step}”`);
      parent = step;
    }
  }
  return steps.join(', ');
}

const rangeTexts: Texts<(range: NumberRange) => string> = {
  vi: ({ minimum, isAboveMinimum, maximum, isWhole }) => {
    const number = isWhole ? 'phải là số nguyên' : 'phải là số';
    const text = (limit: number) => exactNumber(limit, 'vi');
    if (minimum !== null && maximum !== null) return `${number} từ ${text(minimum)} đến ${text(maximum)}.`;
    if (maximum !== null) return `${number} không lớn hơn ${text(maximum)}.`;
    if (minimum === null) return `${number}.`;
    return `${number} ${isAboveMinimum ? 'lớn hơn' : 'không nhỏ hơn'} ${text(minimum)}.`;
  },
  en: ({ minimum, isAboveMinimum, maximum, isWhole }) => {
    const number = isWhole ? 'must be a whole number' : 'must be a number';
    const text = (limit: number) => exactNumber(limit, 'en');
    if (minimum !== null && maximum !== null) return `${number} from ${text(minimum)} to ${text(maximum)}.`;
    if (maximum !== null) return `${number}, at most ${text(maximum)}.`;
    if (minimum === null) return `${number}.`;
    return `${number}, ${isAboveMinimum ? 'above' : 'at least'} ${text(minimum)}.`;
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const problems: Texts<Readonly<Record<CriteriaProblem, string>>> = {
  vi: {
    missing: 'còn thiếu.',
    'wrong-type': 'sai kiểu (chữ, số hay danh sách).',
    'wrong-value': 'giá trị không nằm trong các giá trị được dùng.',
    'unknown-field': 'có mục không dùng trong tệp bộ tiêu chí.',
    duplicate: 'đã dùng ở chỗ khác trong bộ tiêu chí.',
    'step-does-not-divide-maximum': 'bước điểm không chia hết điểm tối đa.',
    'more-than-there-are': 'lớn hơn số có trong bộ tiêu chí.',
    'ends-before-it-begins': 'kết thúc trước khi bắt đầu.',
    'phases-overlap': 'trùng với giai đoạn trước.',
    'needs-points': 'chỉ dùng được với tiêu chí chấm điểm.',
    'needs-veto': 'cần có ít nhất một tiêu chí loại trừ (isVeto) trong bộ tiêu chí.',
    'not-in-set': 'không có trong bộ tiêu chí.',
    'without-bounds': 'cần có mức tối thiểu (atLeast) hoặc mức tối đa (atMost).',
    'at-least-above-at-most': 'nhỏ hơn mức tối thiểu.',
    'points-above-maximum': 'cao hơn điểm tối đa.',
    'band-empty': 'khoảng không chứa số nào. Giới hạn trên phải lớn hơn giới hạn dưới.',
    'bands-gap': 'có số không thuộc khoảng nào. Xếp từ thấp đến cao, mỗi khoảng bắt đầu từ chỗ khoảng trước kết thúc.',
    'points-or-met': 'phải nói đúng một điều: được bao nhiêu điểm (points), hoặc khi nào thì đạt (met, atLeast).',
    'worse-level-gives-more': 'mức thấp hơn không được nhiều điểm hơn mức trên. Xếp mức tốt nhất trước.',
    'input-unused': 'số liệu này không được dùng trong công thức.',
    'expression-refused': 'công thức không dùng được.',
    'bands-overlap': 'có số thuộc hai khoảng. Xếp từ thấp đến cao, mỗi khoảng bắt đầu từ chỗ khoảng trước kết thúc.',
  },
  en: {
    missing: 'is missing.',
    'wrong-type': 'has the wrong type (text, number or list).',
    'wrong-value': 'has a value that is not allowed.',
    'unknown-field': 'has a field that criteria files do not know.',
    duplicate: 'is used elsewhere in the set.',
    'step-does-not-divide-maximum': 'does not divide the maximum score.',
    'more-than-there-are': 'is more than the set has.',
    'ends-before-it-begins': 'ends before it begins.',
    'phases-overlap': 'begins before the phase before it has ended.',
    'needs-points': 'can only be used with criteria that give points.',
    'needs-veto': 'needs at least one vetoing criterion (isVeto) in the set.',
    'not-in-set': 'is not in the set.',
    'without-bounds': 'needs a lower bound (atLeast) or an upper bound (atMost).',
    'at-least-above-at-most': 'is below the lower bound.',
    'points-above-maximum': 'is more than the maximum score.',
    'band-empty': 'holds no number: the upper limit must be above the lower one.',
    'bands-gap': 'leaves numbers in no band. From the lowest to the highest, a band begins where the one before ends.',
    'points-or-met': 'must say one thing: what points it gives (points), or when it is met (met, atLeast).',
    'worse-level-gives-more': 'gives more points than the better level before it. Put the best level first.',
    'input-unused': 'is not used in the rule.',
    'expression-refused': 'cannot be used as a rule.',
    'bands-overlap':
      'leaves numbers in two bands. From the lowest to the highest, a band begins where the one before ends.',
  },
};
