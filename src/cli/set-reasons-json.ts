import type { SetReason } from '../assessing/set-choice';
import type { Language } from '../i18n/language';
import { setReasonText } from '../i18n/set-reason-texts';
import { unreachable } from '../outcome';
import { cellToA1 } from '../workbook/address';

/** Why a table is held to be of a set, as `check --format json` prints it; `message`s alone depend on the language. */
export function setReasonsJson(reasons: readonly SetReason[], language: Language) {
  return reasons.map((reason) => ({ ...factsOf(reason), message: setReasonText(reason, language) }));
}

function factsOf(reason: SetReason) {
  switch (reason.code) {
    case 'remembered':
      return { code: reason.code };
    case 'cited-document':
    case 'subject-words': {
      const { code, words, cell } = reason;
      return { code, words, cell: cell === null ? null : cellToA1(cell) };
    }
    case 'titles-alike':
      return { code: reason.code, ofSet: reason.ofSet, ofTable: reason.ofTable };
    default:
      return unreachable(reason);
  }
}
