import type { ColumnRole } from './assessment-table';
import { foldAccents } from './vietnamese-text';

/**
 * What a header's words can mean: a column's role, or a part of one that the rest of the header decides. "Tự đánh giá"
 * is a score beside maximum scores and a result elsewhere; so is "thẩm định"; "Điểm" may be anybody's.
 */
export type HeaderMeaning = ColumnRole | 'self' | 'verification' | 'score';

export interface HeaderMatch {
  readonly meaning: HeaderMeaning;
  /** 1 where the words are exactly known ones, less where known words are only a part of them. */
  readonly strength: number;
}

interface HeaderWords {
  readonly meaning: HeaderMeaning;
  /** The whole header says this. */
  readonly exact: readonly string[];
  /** The header says this among other words. */
  readonly within: readonly string[];
}

/** Headings seen on offices' forms. */
const headerWords: readonly HeaderWords[] = [
  {
    meaning: 'number',
    exact: [
      'TT',
      'STT',
      'Số TT',
      'Thứ tự',
      'Mục',
      'Số tiêu chí',
      'Tiêu chí số',
      'Mã tiêu chí',
      'Mã số',
      'T/T',
      'S/TT',
      'No.',
    ],
    within: ['Số thứ tự'],
  },
  {
    meaning: 'title',
    exact: ['Tên tiêu chí', 'Tiêu chí, tiêu chí thành phần', 'Tiêu chí đánh giá'],
    within: ['Nội dung tiêu chí', 'Nội dung', 'Tiêu chí', 'Chỉ tiêu', 'Criterion'],
  },
  {
    meaning: 'maximumScore',
    exact: ['Điểm quy định'],
    within: ['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Khung điểm'],
  },
  { meaning: 'selfScore', exact: ['Điểm chấm'], within: ['Điểm tự chấm', 'Điểm tự đánh giá', 'Điểm xã chấm'] },
  {
    meaning: 'verifiedScore',
    exact: [],
    within: ['Điểm thẩm định', 'Điểm phúc tra', 'Điểm hội đồng chấm', 'Điểm cấp trên chấm'],
  },
  { meaning: 'self', exact: [], within: ['Tự đánh giá', 'Tự chấm'] },
  { meaning: 'verification', exact: [], within: ['Thẩm định', 'Phúc tra', 'Hội đồng đánh giá'] },
  { meaning: 'score', exact: ['Điểm', 'Số điểm', 'Điểm đạt'], within: ['Điểm đạt được'] },
  {
    meaning: 'result',
    exact: [
      'Đánh giá',
      'Kết luận',
      'Kết quả tự đánh giá',
      'Đạt/Chưa đạt',
      'Đạt/Không đạt',
      'Đạt hay chưa đạt',
      'Đạt hoặc chưa đạt',
    ],
    within: ['Kết quả', 'Mức độ đạt', 'Mức đạt', 'Đánh giá của xã', 'Đánh giá của đơn vị', 'Result'],
  },
  { meaning: 'met', exact: ['Đạt', 'Có', 'Đạt yêu cầu'], within: [] },
  { meaning: 'notMet', exact: ['Không', 'Chưa', 'Chưa đạt', 'Không đạt', 'Chưa đạt yêu cầu'], within: [] },
  {
    meaning: 'evidence',
    exact: [
      'Tài liệu kiểm chứng',
      'Tài liệu minh chứng',
      'Hồ sơ minh chứng',
      'Giải trình',
      'Hồ sơ',
      'Hồ sơ lưu',
      'Dẫn chứng',
      'Căn cứ',
      'Văn bản',
    ],
    within: ['Minh chứng', 'Kiểm chứng', 'Tài liệu chứng minh', 'Hồ sơ chứng minh', 'Tài liệu kèm theo', 'Evidence'],
  },
  { meaning: 'note', exact: [], within: ['Ghi chú'] },
];

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 80;
/** Known words that are a smaller part of a text than this are there by chance. */
const SMALLEST_PART = 0.35;

const exactMeanings = new Map(
  headerWords.flatMap(({ meaning, exact, within }) =>
    [...exact, ...within].map((words) => [foldAccents(words), meaning] as const),
  ),
);
/** Longest first: "điểm tự đánh giá" says more than "tự đánh giá". */
const partMeanings = headerWords
  .flatMap(({ meaning, within }) => within.map((words) => ({ meaning, words: foldAccents(words) })))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * @param text a header cell's text, clean
 * @returns what it means as a column's header, or null
 */
export function matchHeader(text: string): HeaderMatch | null {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const words = headerCore(text);
  const exact = exactMeanings.get(words);
  if (exact !== undefined) return { meaning: exact, strength: 1 };
  const part = partMeanings.find(
    (candidate) => candidate.words.length >= SMALLEST_PART * words.length && hasWords(words, candidate.words),
  );
  return part === undefined
    ? null
    : { meaning: part.meaning, strength: 0.6 + 0.3 * (part.words.length / words.length) };
}

/** Without what stands in brackets ("Kết quả (Đạt/Chưa đạt)"), final signs, and spaces around a stroke. */
function headerCore(text: string): string {
  return foldAccents(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[\s:.*]+$/, '')
    .trim();
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
