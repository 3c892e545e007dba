import type { CriterionEffect, CriterionStanding, SetEffect } from '../assessing/set-effect';
import { formatNumber } from './format';
import type { Language } from './language';
import { recognitionText } from './recognition-text';
import { countText, pointsText } from './unit-figures';
import { laterTextsIn } from './texts';
import { tabTexts } from './tab-texts';

/** "Xã Bản Bo: 28/34 tiêu chí đạt, Đạt chuẩn → 27/35 tiêu chí đạt, Chưa đủ điều kiện". */
export function setEffectText({ unit, sheetName, before, after }: SetEffect, language: Language): string {
  const [was, is] = [standingText(before, language), standingText(after, language)];
  const name = unit?.name ?? sheetName;
  return was === is ? `${name}: ${was} (${laterTextsIn(language).setEffect.same})` : `${name}: ${was} → ${is}`;
}

/** "Tiêu chí 12 (Tỷ lệ hộ đăng ký): Đạt → Chưa đạt". */
export function criterionEffectText({ title, before, after }: CriterionEffect, language: Language): string {
  const { criterion, isNew, isGone } = laterTextsIn(language).setEffect;
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
    recognition === null ? laterTextsIn(language).setEffect.none : recognitionText(recognition, language),
  ].join(', ');
}

/** Points say more than whether all of them were given. */
function resultText({ result, score }: CriterionStanding, language: Language): string {
  const { results } = tabTexts[language].summary;
  return score === null ? results[result] : laterTextsIn(language).setEffect.ownPoints(formatNumber(score, language));
}
