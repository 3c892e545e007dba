import type { LegacyEncoding } from '../../../../src/reading/legacy-text/legacy-fonts';

/** How a text was kept before Unicode; in TCVN3 capitals with a tone mark become small letters, for a font of capitals. */
export function encode(text: string, encoding: LegacyEncoding): string {
  return Array.from(text.normalize('NFC'), encoding === 'tcvn3' ? tcvn3Letter : vniLetter).join('');
}

/** Every code of TCVN 5712:1993, set 3, as its table gives them. */
const tcvn3Codes = new Map(
  `Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7 ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE
   à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB
   è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
   ò DF ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE
   ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE`
    .trim()
    .split(/\s+(?=\S \S\S)/)
    .map((entry) => {
      const [letter = '', code = ''] = entry.split(' ');
      return [letter, String.fromCharCode(parseInt(code, 16))] as const;
    }),
);

/** Every Vietnamese letter that is not in ASCII, small. */
export const accentedLetters: readonly string[] = [...tcvn3Codes.keys()].filter(
  (letter) => letter === letter.toLowerCase(),
);

function tcvn3Letter(letter: string): string {
  return tcvn3Codes.get(letter) ?? tcvn3Codes.get(letter.toLowerCase()) ?? letter;
}

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

/** None, acute, grave, hook, tilde, dot: the order in which the marks of VNI are listed below. */
const tones = [undefined, '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

function vniLetter(letter: string): string {
  const isCapital = letter !== letter.toLowerCase();
  const code = smallVniLetter(letter.toLowerCase());
  return isCapital ? code.toUpperCase() : code;
}

function smallVniLetter(letter: string): string {
  if (letter === 'đ') return 'ñ';
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = tones.indexOf(marks.find((mark) => tones.includes(mark)));
  if (base === 'i') return 'iíìæóò'.charAt(tone);
  if (letter === 'ỵ') return 'î';
  if (marks.includes(CIRCUMFLEX)) return base + 'âáàåãä'.charAt(tone);
  if (marks.includes(BREVE)) return base + 'êéèúüë'.charAt(tone);
  const shaped = marks.includes(HORN) ? (base === 'o' ? 'ô' : 'ö') : base;
  return tone === 0 ? shaped : shaped + ' ùøûõï'.charAt(tone);
}
