/**
 * Reads a cell that prints every answer with a box before or after it: "☑ Đạt  ☐ Chưa đạt", "[x] Đạt [ ] Chưa đạt".
 * @returns the answers whose boxes are ticked, or null where the text has no two boxes
 */
export function tickedChoices(text: string): readonly string[] | null {
  if (!BOX.test(text)) return null;
  const parts = text.split(BOX_BESIDE_WORDS).map((part) => part.trim());
  const boxes = parts.filter((_, index) => index % 2 === 1);
  if (boxes.length < 2) return null;
  const isBoxFirst = parts[0] === '';
  const words = parts.filter((_, index) => index % 2 === 0);
  const answers = isBoxFirst ? words.slice(1) : words.slice(0, -1);
  return answers
    .filter((_, index) => !isEmptyBox(boxes[index] ?? ''))
    .map((answer) => answer.replace(/(?<![\s,;/|])[\s,;/|]+$/, ''));
}

function isEmptyBox(box: string): boolean {
  return box === '☐' || box === '□' || /^\[\s*\]$/.test(box);
}

const BOX = /[☐☑☒□■]|\[ ?[xv✓]? ?\]/iu;
const BOX_BESIDE_WORDS = /([☐☑☒□■]|\[ ?[xv✓]? ?\])/iu;
