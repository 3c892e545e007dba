// What no printed page of ours may show; pages come from `pdftotext -bbox-layout` and `pdftoppm -gray`.

/**
 * A word on a page, in points from the upper left corner.
 * @typedef {{ text: string, left: number, top: number, right: number, bottom: number }} Word
 * @typedef {{ width: number, height: number, words: readonly Word[] }} Page
 */

const ERROR_VALUE = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|#+)|^Err:\d|^#{2,}$/;
/** "94.1%", "42.5": a full stop where Vietnamese writes a comma; "28." and "28,": a format that leaves its sign behind. */
const ENGLISH_NUMBER = /^\d+\.\d{1,2}%?$|^\d+\.\d{4,}%?$/;
const LOOSE_SIGN = /^[+-]?\d+[.,]$/;
/** In points: what stands lower is the page's number. */
const FOOT = 62;
/** Fewer words than this, the page's number aside, are hardly a page. */
const FEWEST_WORDS = 12;
/** In points: a heading may be of two lines, a section's title above it. */
const HEAD = 44;
const SIGN_HERE = /Ký,ghirõhọtên|Signature,fullname/;

/**
 * @param {string} html what `pdftotext -bbox-layout` writes
 * @returns {Page[]}
 */
export function pagesIn(html) {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
      ];
      return {
        width: Number(width),
        height: Number(height),
        words: words.map(([, left, top, right, bottom, text]) => ({
          text: plainText(text).normalize('NFC'),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });
}

function plainText(text) {
  const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);
}

/**
 * @param {Page} page
 * @param {{ language: 'vi' | 'en', heads: readonly string[] | null, labels: RegExp }} expected one of `heads` stands at the
 *   top of a page that goes on, each of its parts without blanks; null for a page that begins a tab. `labels` are no numbers.
 * @returns {string[]} what is wrong with it
 */
export function problemsOfPage({ words, height }, { language, heads, labels }) {
  const body = words.filter(({ bottom }) => bottom < height - FOOT);
  const text = textOf({ words: body });
  const problems = [];
  for (const word of body) {
    if (ERROR_VALUE.test(word.text)) problems.push(`error value “${word.text}”`);
    if (language === 'vi' && ENGLISH_NUMBER.test(word.text) && !labels.test(word.text))
      problems.push(`English number “${word.text}”`);
    if (LOOSE_SIGN.test(word.text) && !isInSentence(word, body)) problems.push(`loose sign “${word.text}”`);
  }
  if (body.length === 0) problems.push('empty page');
  else if (body.length < FEWEST_WORDS) problems.push(`hardly a page: “${text}”`);
  const top = firstLines(body);
  const isHeaded = heads === null || heads.some((head) => head.split(' ').every((part) => top.includes(part)));
  if (!isHeaded)
    problems.push(`${SIGN_HERE.test(text) ? 'places to sign, and ' : ''}no heading: “${top.slice(0, 80)}”`);
  return problems;
}

/** Whether a word stands in a sentence: with another one beside it. */
function isInSentence({ left, right, top, bottom }, words) {
  const near = bottom - top;
  return words.some(
    (other) =>
      Math.abs(other.top - top) < 2 &&
      ((other.left > left && other.left < right + near) || (other.right < right && other.right > left - near)),
  );
}

/** The words in the upper lines of a page: a heading may be wrapped. */
function firstLines(words) {
  const top = Math.min(...words.map((word) => word.top));
  return words
    .filter((word) => word.top < top + HEAD)
    .map(({ text }) => text)
    .join('');
}

/** Letters that their font lacks come from another one, which tears words apart. */
export function textOf({ words }) {
  return words.map(({ text }) => text).join('');
}

/**
 * Words that are not whole on the picture of their page: a cell too small cuts them, while the page's text still has them.
 * @param {Page} page
 * @param {{ width: number, height: number, gray: Uint8Array }} picture of the page
 * @returns {string[]}
 */
export function clippedWords({ words, width, height }, picture) {
  const [x, y] = [picture.width / width, picture.height / height];
  return words
    .filter(({ text }) => /\p{L}{2}|\d{2}/u.test(text))
    .filter((word) => {
      const box = {
        left: Math.max(0, Math.floor(word.left * x)),
        right: Math.min(picture.width, Math.ceil(word.right * x)),
        top: Math.max(0, Math.floor(word.top * y)),
        bottom: Math.min(picture.height, Math.ceil(word.bottom * y)),
      };
      const third = (box.right - box.left) / 3;
      const middle = (box.top + box.bottom) / 2;
      return (
        !hasInk(picture, { ...box, right: Math.ceil(box.left + third) }) ||
        !hasInk(picture, { ...box, left: Math.floor(box.right - third) }) ||
        !hasInk(picture, { ...box, bottom: Math.ceil(middle) }) ||
        !hasInk(picture, { ...box, top: Math.floor(middle) })
      );
    })
    .map(({ text, left, top }) => `“${text}” at ${Math.round(left)},${Math.round(top)} is not whole`);
}

/** Whether the strokes of letters are there: far from the tint that most of the box has. */
function hasInk({ gray, width }, { left, right, top, bottom }) {
  let [least, most] = [255, 0];
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const tint = gray[row * width + column];
      least = Math.min(least, tint);
      most = Math.max(most, tint);
    }
  }
  return most - least > 60;
}

/**
 * @param {Uint8Array} bytes a binary PGM
 * @returns {{ width: number, height: number, gray: Uint8Array }}
 */
export function pictureIn(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 40));
  const [whole, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head) ?? [];
  if (whole === undefined) throw new Error('Not a binary PGM');
  return { width: Number(width), height: Number(height), gray: bytes.subarray(whole.length) };
}
