import * as fc from 'fast-check';
import type { CriterionResult } from '../../../../../src/assessing/assessment';
import type { CellValue } from '../../../../../src/workbook/snapshot';
import type { ExtraColumn, MatrixContent, MatrixTraits, MatrixUnit, UnitTruth } from './compose-matrix';

export interface RandomMatrix {
  readonly traits: MatrixTraits;
  readonly truth: readonly UnitTruth[];
}

const from = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
const exactly = <T>(count: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

const communes = ['Sùng Phài', 'Nậm Loỏng', 'Bản Bo', 'Khun Há', 'Mường Than', 'Năm Căn', 'Kỳ Tân', 'Tự Do'];
const districts = ['Huyện Tam Đường', 'Huyện Than Uyên', 'Thị xã Ba Đồn'];
const titles = [
  'Có nghị quyết, kế hoạch về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'Tổng kết, khen thưởng phong trào hằng năm',
  'Kết quả giải quyết đơn thư đạt từ 90% trở lên',
  'Địa điểm tiếp công dân được niêm yết công khai',
  'Xã đạt chuẩn nông thôn mới',
  'Không để xảy ra điểm nóng',
];

/** The kind of unit stands in the name, or the heading says it; "Đơn vị" says none. */
const naming = from([
  { heading: 'Đơn vị', over: 'Kết quả của các đơn vị', written: 'Xã ', read: 'Xã ' },
  { heading: 'Tên đơn vị', over: 'Các đơn vị', written: 'PHƯỜNG ', read: 'Phường ' },
  { heading: 'Xã', over: 'Tên xã', written: '', read: 'Xã ' },
  { heading: 'Xã, phường', over: 'Kết quả tự đánh giá của các xã, phường', written: '', read: '' },
  { heading: 'Địa phương', over: 'Kết quả theo đơn vị', written: 'UBND xã ', read: 'Xã ' },
]);

interface Named {
  readonly units: readonly MatrixUnit[];
  readonly heading: string;
  readonly over: string;
  /** True where only a heading over them tells that these are units. */
  readonly isPlain: boolean;
}

const named: fc.Arbitrary<Named> = fc
  .record({ style: naming, names: fc.shuffledSubarray(communes, { minLength: 2 }), split: fc.nat(8) })
  .map(({ style, names, split }) => ({
    heading: style.heading,
    over: style.over,
    isPlain: style.written === '',
    units: names.map((name, index) => ({
      written: `${style.written}${style.written === 'PHƯỜNG ' ? name.toUpperCase() : name}`,
      name: `${style.read}${name}`,
      district: districts[index < split ? 0 : 1] ?? '',
    })),
  }));

const keyboards: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => ` ${text} `,
];

const linesAbove = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'BẢNG TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ CỦA CÁC XÃ',
  '(Kèm theo Báo cáo số 15/BC-UBND ngày 15/11/2026)',
  'Lai Châu, ngày 15 tháng 11 năm 2026',
];

/** Columns that are about units and no criteria. */
export const unitColumns: readonly ExtraColumn[] = [
  ['Dân số', 3200, 4100],
  ['Năm sáp nhập', 2024, 2025, null],
  ['Xếp loại', 'Khá', 'Đạt', null],
  ['Tổng số tiêu chí đạt', 30, 34],
  ['Tỷ lệ (%)', '97,5', 100],
  ['Ghi chú', null, 'Mới sáp nhập'],
];
/** Columns that are about criteria and no units. */
export const criterionColumns: readonly ExtraColumn[] = [
  ['Ghi chú', null, 'Xem phụ lục'],
  ['Bộ phận phụ trách', 'Công an', 'Văn phòng'],
  ['Thời hạn', 'Quý IV', '30/11/2026'],
  ['Lĩnh vực', 'An ninh', 'Phong trào'],
];

const frame = fc.record({
  named,
  headingStyle: from(['word', 'figure', 'text', 'lines', 'twoRows'] as const),
  numberHeading: from(['TT', 'STT', 'Số TT', null]),
  titleHeading: from(['Tiêu chí', 'Nội dung tiêu chí', 'Tên tiêu chí', 'Các tiêu chí']),
  isOver: fc.boolean(),
  isMerged: fc.boolean(),
  hasColumnNumbers: fc.boolean(),
  hasDistricts: fc.boolean(),
  hasTotals: fc.boolean(),
  hasSignatures: fc.boolean(),
  above: fc.subarray(linesAbove),
  rowsAbove: fc.nat(5),
  columnsLeft: fc.nat(4),
  typed: from(keyboards),
  unitColumns: fc.tuple(
    fc.subarray([...unitColumns], { maxLength: 2 }),
    fc.subarray([...unitColumns], { maxLength: 3 }),
  ),
  criterionColumns: fc.tuple(
    fc.subarray([...criterionColumns], { maxLength: 1 }),
    fc.subarray([...criterionColumns], { maxLength: 3 }),
  ),
  orientation: from(['byRow', 'byColumn'] as const),
});
type Frame = typeof frame extends fc.Arbitrary<infer Parts> ? Parts : never;

/** What one cell says, and how. */
type Spelling = Readonly<Partial<Record<CriterionResult, readonly CellValue[]>>>;
const spellings: readonly Spelling[] = [
  { met: ['Đạt'], notMet: ['Chưa đạt', 'Không đạt'], basicallyMet: ['CBĐ'], notApplicable: ['KAD'], blank: [null] },
  {
    met: ['Đ', 'đ'],
    notMet: ['KĐ', 'CĐ'],
    basicallyMet: ['Cơ bản đạt'],
    notApplicable: ['Không áp dụng'],
    blank: [''],
  },
  { met: ['x', 'X'], notMet: [0, '0'], blank: [null] },
  { met: ['✓'], notMet: ['Chưa đạt'], blank: [null] },
  { met: [1], notMet: [0], blank: [null] },
  { met: ['ĐẠT (có hồ sơ)', 'Đạt.'], notMet: ['CHƯA ĐẠT - 2 vụ'], blank: [null] },
];

const figures = Array.from({ length: 34 }, (_, index) => String(index + 1));
const numberStyles = [Number, String, (number: string) => number.padStart(2, '0')];

/** Results of the 34 criteria, mostly met. */
export const judgedMatrix: fc.Arbitrary<RandomMatrix> = fc
  .record({ frame, spelling: from(spellings), groups: from([[], [0, 2], [0, 10, 20]]), number: from(numberStyles) })
  .chain(({ frame: parts, spelling, groups, number }) => {
    const said = from<CriterionResult>(['met', 'met', 'notMet', 'basicallyMet', 'notApplicable', 'met', 'blank']).map(
      (result): CriterionResult => (spelling[result] === undefined ? 'met' : result),
    );
    return exactly(parts.named.units.length, exactly(34, said)).map((results): RandomMatrix => {
      const spelled = (result: CriterionResult, place: number): CellValue => {
        const words = spelling[result] ?? [];
        return words[place % words.length] ?? null;
      };
      const content: MatrixContent = {
        units: parts.named.units,
        criteria: figures.map((figure, place) => ({ number: figure, title: titleAt(place), maximum: null })),
        groups,
        cells: results.map((ofUnit) => ofUnit.map((result, place) => [spelled(result, place)])),
        parts: [''],
      };
      const truth = parts.named.units.map(({ name }, place) => ({
        unit: name,
        results: results[place] ?? [],
        score: null,
      }));
      return { traits: traitsOf(parts, content, number, 'Kết quả thực hiện các tiêu chí'), truth };
    });
  });

const maxima = [10, 8, 7, 5, 15, 10, 10, 10, 10, 5, 5, 5];
const numbersOfMaxima = maxima.map((_, place) => `${Math.floor(place / 4) + 1}.${(place % 4) + 1}`);
const decimalStyles = [Number, String, (number: string) => number.replace('.', ',')];
const pointStyles = [(points: number) => points, (points: number) => String(points).replace('.', ',')];

/** Points of the example set. */
export const scoredMatrix: fc.Arbitrary<RandomMatrix> = fc
  .record({
    frame,
    number: from(decimalStyles),
    groups: from([[], [0, 4, 8]]),
    isTwice: fc.boolean(),
    spell: from(pointStyles),
  })
  .chain(({ frame: parts, number, groups, isTwice, spell }) =>
    exactly(parts.named.units.length, exactly(maxima.length, from([0, 0, 0.25, 1, 2.5]))).map((lost): RandomMatrix => {
      const points = lost.map((ofUnit) => ofUnit.map((less, place) => (maxima[place] ?? 0) - less));
      const content: MatrixContent = {
        units: parts.named.units,
        criteria: maxima.map((maximum, place) => ({
          number: numbersOfMaxima[place] ?? '',
          title: titleAt(place),
          maximum,
        })),
        groups,
        cells: points.map((ofUnit) => ofUnit.map((own) => (isTwice ? [spell(own), 1] : [spell(own)]))),
        parts: isTwice ? ['Tự chấm', 'Thẩm định'] : [''],
      };
      const truth = parts.named.units.map(({ name }, unit) => ({
        unit: name,
        results: (lost[unit] ?? []).map((less): CriterionResult => (less === 0 ? 'met' : 'notMet')),
        score: (points[unit] ?? []).reduce((sum, own) => sum + own, 0),
      }));
      return { traits: traitsOf({ ...parts, hasTotals: false }, content, number, 'Điểm của các tiêu chí'), truth };
    }),
  );

function titleAt(place: number): string {
  return titles[place % titles.length] ?? '';
}

/** Either way it is laid out, the same content with the headings that it needs to be understood. */
function traitsOf(
  parts: Frame,
  content: MatrixContent,
  number: MatrixTraits['number'],
  overCriteria: string,
): MatrixTraits {
  const { named: names, isOver, unitColumns: ofUnits, criterionColumns: ofCriteria, orientation } = parts;
  const isByRow = orientation === 'byRow';
  const [columnsBefore, columnsAfter] = isByRow ? ofUnits : ofCriteria;
  const overUnits = isOver || names.isPlain ? names.over : null;
  return {
    ...parts,
    content,
    number,
    unitHeading: names.heading,
    overHeading: isByRow ? (isOver ? overCriteria : null) : overUnits,
    columnsBefore,
    columnsAfter: columnsAfter.filter(([heading]) => columnsBefore.every(([other]) => other !== heading)),
  };
}

/** The same content, laid out the other way round. */
export function transposed(traits: MatrixTraits, { over }: { readonly over: string }): MatrixTraits {
  const orientation = traits.orientation === 'byRow' ? 'byColumn' : 'byRow';
  const overHeading = orientation === 'byRow' ? null : over;
  return { ...traits, orientation, overHeading, columnsBefore: [], columnsAfter: [] };
}
