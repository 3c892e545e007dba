/**
 * The letters of TCVN3, the third set of TCVN 5712:1993 ("ABC", fonts .Vn…), in runs from a first code on. There are
 * no capitals with a tone mark: fonts whose name ends in H show the small letters as capitals.
 */
const runs: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters = new Map(
  runs.flatMap(([first, run]) =>
    Array.from(run, (letter, place) => [String.fromCharCode(first + place), letter] as const),
  ),
);

/** @returns the text with every letter of TCVN3 in Unicode; the soft hyphen (U+00AD) is one of them: ư */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (code) => letters.get(code) ?? code);
}
