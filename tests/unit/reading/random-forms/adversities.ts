import * as fc from 'fast-check';
import type { ColumnBlock, FormRole, FormTraits } from './compose-form';
import { exactly, from } from './form-parts';

/** A change that makes a form hard to read, though what it says stays the same. */
export type Adversity = (traits: FormTraits) => FormTraits;

/** Words that stand over columns of other kinds too. */
const unluckyHeadings: readonly string[] = [
  'Kết quả',
  'Kết quả năm trước',
  'Kết quả công tác năm 2025',
  'Nội dung',
  'Nội dung kết quả',
  'Tiêu chí',
  'Điểm',
  'Điểm năm trước',
  'Điểm tối đa',
  'Điểm tự chấm',
  'TT',
  'Mã số',
  'Đạt',
  'Chưa đạt',
  'Đánh giá',
  'Nhận xét',
  'Thẩm định',
  'Minh chứng',
  'Ghi chú',
  'Xếp loại',
  'Năm 2025',
  '',
];

/** What columns hold that have nothing to do with the assessment and look as if they had. */
const unluckyTexts: fc.Arbitrary<readonly string[]> = fc.oneof(
  exactly(7, from(['Đạt', 'Chưa đạt'])),
  exactly(7, from(['x', ''])),
  exactly(7, from(['10', '8', '7,5', '0'])),
  exactly(7, from(['Đã tổ chức 2 hội nghị cho toàn thể cán bộ', 'Đã ban hành và triển khai kế hoạch năm 2026'])),
  exactly(7, from(['15/3/2026', 'Quý I', 'Tháng 12'])),
  fc.constant(Array.from({ length: 34 }, (_, index) => String(index + 1))),
);

const rename =
  (place: number, heading: string): Adversity =>
  (traits) => ({ ...traits, blocks: atColumn(traits.blocks, place, (column) => ({ ...column, heading })) });

const insert =
  (place: number, heading: string, texts: readonly string[]): Adversity =>
  (traits) => {
    const at = place % (traits.blocks.length + 1);
    const block: ColumnBlock = { over: null, columns: [{ role: 'other', heading, texts }] };
    return { ...traits, blocks: [...traits.blocks.slice(0, at), block, ...traits.blocks.slice(at)] };
  };

/** Each column's heading over the other's cells; of what was concluded the cells say which is which, not the headings. */
const exchange =
  (one: number, other: number): Adversity =>
  (traits) => {
    const columns = traits.blocks.flatMap((block) => block.columns);
    const [a, b] = [columns[one % columns.length], columns[other % columns.length]];
    if (a === undefined || b === undefined || (isConclusion(a.role) && isConclusion(b.role))) return traits;
    const exchanged = atColumn(traits.blocks, one, (column) => ({ ...column, heading: b.heading }));
    return { ...traits, blocks: atColumn(exchanged, other, (column) => ({ ...column, heading: a.heading })) };
  };

function isConclusion(role: FormRole): boolean {
  return !['number', 'title', 'evidence', 'note', 'other'].includes(role);
}

type FormColumn = ColumnBlock['columns'][number];

function atColumn(
  blocks: readonly ColumnBlock[],
  place: number,
  change: (column: FormColumn) => FormColumn,
): readonly ColumnBlock[] {
  const count = blocks.flatMap(({ columns }) => columns).length;
  let index = 0;
  return blocks.map(({ over, columns }) => ({
    over,
    columns: columns.map((column) => (index++ === place % count ? change(column) : column)),
  }));
}

/** One unlucky choice, or two. */
export const adversity: fc.Arbitrary<Adversity> = fc
  .array(
    fc.oneof(
      fc
        .record({ place: fc.nat(50), heading: from(unluckyHeadings) })
        .map(({ place, heading }) => rename(place, heading)),
      fc
        .record({ place: fc.nat(50), heading: from(unluckyHeadings), texts: unluckyTexts })
        .map(({ place, heading, texts }) => insert(place, heading, texts)),
      fc.tuple(fc.nat(50), fc.nat(50)).map(([one, other]) => exchange(one, other)),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((changes) => (traits) => changes.reduce((changed, change) => change(changed), traits));

/** Words that no list has, over any column. */
export const unknownHeading: fc.Arbitrary<Adversity> = fc
  .record({
    place: fc.nat(50),
    words: fc.array(from(['bẩm', 'quýt', 'ruỗng', 'khuya', 'nghiêng', 'phễu', 'đoảng']), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ place, words }) => rename(place, words.join(' ')));
