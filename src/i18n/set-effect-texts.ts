import type { CriterionEffect, CriterionStanding, SetEffect } from '../assessing/set-effect';
import { formatNumber } from './format';
import type { Language, Texts } from './language';
import { recognitionText } from './recognition-text';
import { summaryTexts } from './summary-texts';
import { countText, pointsText } from './unit-figures';

/** "Xã Bản Bo: 28/34 tiêu chí đạt, Đạt chuẩn → 27/35 tiêu chí đạt, Chưa đủ điều kiện". */
export function setEffectText({ unit, sheetName, before, after }: SetEffect, language: Language): string {
  const [was, is] = [standingText(before, language), standingText(after, language)];
  const name = unit?.name ?? sheetName;
  return was === is ? `${name}: ${was} (${texts[language].same})` : `${name}: ${was} → ${is}`;
}

/** "Tiêu chí 12 (Tỷ lệ hộ đăng ký): Đạt → Chưa đạt". */
export function criterionEffectText({ title, before, after }: CriterionEffect, language: Language): string {
  const { criterion, isNew, isGone } = texts[language];
  const number = after?.number ?? before?.number ?? '';
  const name = `${criterion} ${number}${title === '' ? '' : ` (${title})`}`;
  const [was, is] = [before, after].map((standing) => (standing === null ? null : resultText(standing, language)));
  return `${name}: ${was ?? isNew} → ${is ?? isGone}`;
}

function standingText(standing: SetEffect['before'], language: Language): string {
  const { recognition } = standing;
  const points = pointsText(standing, language);
  return [
    ...(points === null ? [] : [points]),
    countText(standing, language),
    recognition === null ? texts[language].none : recognitionText(recognition, language),
  ].join(', ');
}

/** Points say more than whether all of them were given. */
function resultText({ result, score }: CriterionStanding, language: Language): string {
  const { results } = summaryTexts[language];
  return score === null ? results[result] : texts[language].ownPoints(formatNumber(score, language));
}

interface EffectTexts {
  readonly criterion: string;
  readonly isNew: string;
  readonly isGone: string;
  readonly same: string;
  readonly none: string;
  readonly ownPoints: (score: string) => string;
}

const texts: Texts<EffectTexts> = {
  vi: {
    criterion: 'Tiêu chí',
    isNew: '(mới)',
    isGone: '(bỏ)',
    same: 'không đổi',
    none: 'chưa được mức công nhận nào',
    ownPoints: (score) => `${score} điểm`,
  },
  en: {
    criterion: 'Criterion',
    isNew: '(new)',
    isGone: '(removed)',
    same: 'no change',
    none: 'no conclusion',
    ownPoints: (score) => `${score} points`,
  },
};
