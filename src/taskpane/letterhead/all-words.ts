import type { LetterheadWords, OwnWords } from '../../reporting/summary/letterhead-keys';

/** Every place has words, or "" where there are none of the user's. */
export function allWords(words: OwnWords): LetterheadWords {
  return eachWord((key) => words[key] ?? '');
}

/** Without the blanks around them. */
export function trimmedWords(words: LetterheadWords): LetterheadWords {
  return eachWord((key) => words[key].trim());
}

function eachWord(wordOf: (key: keyof LetterheadWords) => string): LetterheadWords {
  return {
    issuer: wordOf('issuer'),
    issuingUnit: wordOf('issuingUnit'),
    dateLine: wordOf('dateLine'),
    preparerTitle: wordOf('preparerTitle'),
    preparerName: wordOf('preparerName'),
    signerTitle: wordOf('signerTitle'),
    signerName: wordOf('signerName'),
  };
}
