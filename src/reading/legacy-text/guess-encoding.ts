import type { LegacyEncoding } from './legacy-fonts';
import { hasUnicodeVietnamese, weighText, type Evidence } from './weigh-text';

export interface EncodingGuess {
  readonly encoding: LegacyEncoding;
  /** Above 0.5 and below 1: how far the words agree, and how many different ones there are. */
  readonly confidence: number;
}

/** What the texts of a sheet show of how they are encoded. */
export interface TextSurvey {
  readonly guess: EncodingGuess | null;
  /** Whether any word would be Vietnamese if it were decoded: too little to go by, enough to look at the fonts. */
  readonly isSuspected: boolean;
  /** How many texts have Vietnamese letters that only Unicode has. */
  readonly unicodeTexts: number;
  /** How many have characters that Vietnamese is not written with, unless in a legacy encoding. */
  readonly oddTexts: number;
}

/**
 * Recognises a legacy encoding by what the texts say, without their fonts: words that are spelt as Vietnamese only once
 * decoded. Unicode, other languages, and too few words to be sure give null.
 */
export function guessEncoding(texts: Iterable<string>): EncodingGuess | null {
  return surveyTexts((take) => {
    for (const text of texts) take(text);
  }).guess;
}

/**
 * One test for each text; only odd ones are looked at closely, and of these the first few hundred.
 * @param forEachText hands over one text after the other
 */
export function surveyTexts(forEachText: (take: (text: string) => void) => void): TextSurvey {
  let unicodeTexts = 0;
  let oddTexts = 0;
  const sample: string[] = [];
  forEachText((text) => {
    const at = text.search(TELLING);
    if (at === -1) return;
    if (text.charCodeAt(at) > 0xff || hasUnicodeVietnamese(text)) unicodeTexts++;
    else if (++oddTexts <= SAMPLE_SIZE) sample.push(text.slice(0, SAMPLE_LENGTH));
  });
  if (oddTexts === 0) return { guess: null, isSuspected: false, unicodeTexts, oddTexts };
  const tcvn3 = weighText(sample.join('\n'), 'tcvn3');
  const vni = weighText(sample.join('\n'), 'vni');
  return {
    guess: guessOf(tcvn3, vni, unicodeTexts),
    isSuspected: tcvn3.speakFor.size + vni.speakFor.size > 0,
    unicodeTexts,
    oddTexts,
  };
}

/** @returns the encoding that a single text is plainly in, judged by itself, or null */
export function plainEncodingOf(text: string): LegacyEncoding | null {
  return guessEncoding([text])?.encoding ?? null;
}

function guessOf(tcvn3: Evidence, vni: Evidence, unicodeTexts: number): EncodingGuess | null {
  return surplusOf(tcvn3) >= surplusOf(vni)
    ? accepted('tcvn3', tcvn3, vni, unicodeTexts)
    : accepted('vni', vni, tcvn3, unicodeTexts);
}

function accepted(
  encoding: LegacyEncoding,
  evidence: Evidence,
  other: Evidence,
  unicodeTexts: number,
): EncodingGuess | null {
  const count = evidence.speakFor.size;
  const agreement = count / (count + evidence.speakAgainst.size);
  const isEnough = count >= FEWEST_WORDS + unicodeTexts / UNICODE_TEXTS_PER_WORD;
  return isEnough && agreement >= LEAST_AGREEMENT && surplusOf(evidence) >= 2 * surplusOf(other)
    ? { encoding, confidence: agreement * (count / (count + 1)) }
    : null;
}

/** Words of one encoding are now and then spelt rightly when read in the other, but more often wrongly. */
function surplusOf({ speakFor, speakAgainst }: Evidence): number {
  return speakFor.size - speakAgainst.size;
}

/**
 * What tells: characters that only Unicode has; those of Windows-1252 that Vietnamese in Unicode has no use for, or only
 * as signs; and a or e before an accented letter, which is how VNI writes most accents.
 */
const TELLING = /[\u0300-\u036FĂăĐđĨĩŨũƠơƯưẠ-ỹ¡-¯´-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]|[AEae][À-ÿ]/;

/** Enough to know a sheet by, few enough to cost nothing. */
const SAMPLE_SIZE = 400;
const SAMPLE_LENGTH = 400;
/** Fewer different words may be chance: a French name, "5 µm". */
const FEWEST_WORDS = 3;
/** A sheet that is mostly Unicode needs more words to be believed: one for so many texts. */
const UNICODE_TEXTS_PER_WORD = 50;
/** The rest is for slips of the pen, foreign words and names. */
const LEAST_AGREEMENT = 0.75;
