/** A letter, the marks that VNI writes behind it, and what each of them makes of it. */
const marked: readonly (readonly [letter: string, marks: string, results: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
];

/** Letters of one character; í and ì are themselves. */
const alone: readonly (readonly [code: string, letter: string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const letters = new Map([
  ...marked.flatMap(([letter, marks, results]) =>
    Array.from(marks, (mark, place) => [letter + mark, results.charAt(place)] as const),
  ),
  ...alone,
]);

const CODES = new RegExp(
  [...marked.map(([letter, marks]) => `${letter}[${marks}]`), `[${alone.map(([code]) => code).join('')}]`].join('|'),
  'gi',
);

/** @returns a text of VNI for Windows (fonts VNI-…) in Unicode; whether a letter is a capital its first character says */
export function decodeVni(text: string): string {
  return text.replace(CODES, (code) => {
    const letter = letters.get(code.toLowerCase()) ?? code;
    const first = code.charAt(0);
    return first === first.toLowerCase() ? letter : letter.toUpperCase();
  });
}
