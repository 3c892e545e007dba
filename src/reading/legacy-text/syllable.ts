/** a c (not before e, ê, i, y), k, gh and ngh (only before them), q (only before u): how Vietnamese is spelt. */
const INITIAL =
  '(?:[bdđhlmnprstvx]|[cknpt]h|tr|gi|qu|q(?=uy)|kr|c(?![eêiy])|g(?![eê])|ng(?![eêiy])|(?:k|gh|ngh)(?=[eêiy]))?';

/** Vowels with their shape but without tone, and the finals that may follow; finals in k are in names ("Đắk Lắk"). */
const RHYME = `(?:${[
  'o?a(?:[cikmnoptuy]|ch|ng|nh)?',
  'o?ă(?:[ckmnpt]|ng)',
  'u?â(?:[ckmnptuy]|ng)',
  'o?e(?:[ckmnopt]|ng)?',
  'u?ê(?:[mnptu]|ch|nh)?',
  'u?y(?:a|[mnptu]|ch|nh|ê(?:[mntu]|ng))?',
  'i(?:[amnptu]|ch|nh|ê(?:[ckmnptu]|ng))?',
  'o(?:[cikmnpt]|ng|oc|ong)?',
  'ô(?:[cikmnpt]|ng|ông)?',
  'ơ(?:[imnpt])?',
  'u(?:[acikmnpt]|ng|ô(?:[cikmnt]|ng)|ơ[nt]?)?',
  'ư(?:[acikmntu]|ng|ơ(?:[cikmnptu]|ng)?)?',
].join('|')})`;

const SYLLABLE = new RegExp(`^${INITIAL}${RHYME}$`);

/**
 * Whether a word is spelt as a Vietnamese syllable is: an initial, a rhyme, at most one tone, and before the finals
 * c, ch, k, p, t only the tones that these can have. Where in the rhyme the tone mark stands is not looked at.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const tone = tones[0] ?? '';
  const toneless = decomposed.replace(tone, '').normalize('NFC');
  return SYLLABLE.test(toneless) && (!/(?:[ckpt]|ch)$/.test(toneless) || tone === ACUTE || tone === DOT_BELOW);
}

const ACUTE = '\u0301';
const DOT_BELOW = '\u0323';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
