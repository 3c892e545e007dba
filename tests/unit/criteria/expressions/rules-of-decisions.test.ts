import { compileExpression } from '../../../../src/criteria/expressions/compile-expression';
import { evaluateExpression } from '../../../../src/criteria/expressions/evaluate-expression';
import { parseExpression } from '../../../../src/criteria/expressions/parse-expression';

type Inputs = Readonly<Record<string, number | null>>;

interface DecidedRule {
  /** The document, and the leaf of its annex. */
  readonly source: string;
  readonly points: string;
  readonly examples: readonly (readonly [Inputs, number | null])[];
}

const lamDong = 'QĐ 1234/QĐ-UBND Lâm Đồng 2025';
const homeAffairs = 'QĐ 1187/QĐ-BNV 2025';

/** Computed by hand. `a` is what was to be done, `b` and `c` what was done. */
const rules: readonly DecidedRule[] = [
  {
    source: `${lamDong}, 1.1.1: 100 % → 2; từ 80 % đến dưới 100 % → 1; dưới 80 % → 0`,
    points: 'bands(b / a, from 100%: 2, from 80% to below 100%: 1, below 80%: 0)',
    examples: [
      [{ a: 25, b: 25 }, 2],
      [{ a: 25, b: 24 }, 1],
      [{ a: 25, b: 20 }, 1],
      [{ a: 10_000, b: 7_999 }, 0],
      [{ a: 25, b: 0 }, 0],
      [{ a: 0, b: 0 }, null],
      [{ a: 25, b: null }, null],
      [{ a: null, b: 25 }, null],
    ],
  },
  {
    source: `${lamDong}, 3.4.1: từ 98 % → 3; từ 95 % đến dưới 98 % → 1,5; dưới 95 % → 0`,
    points: 'bands(b / a, below 95%: 0, from 95% to below 98%: 1.5, from 98%: 3)',
    examples: [
      [{ a: 1000, b: 980 }, 3],
      [{ a: 1000, b: 979 }, 1.5],
      [{ a: 1000, b: 950 }, 1.5],
      [{ a: 1000, b: 949 }, 0],
    ],
  },
  {
    source: `${lamDong}, 3.5.1: 100 % → 1,5; từ 80 % đến dưới 100 % → 0,75; dưới 80 % → 0; không có → tối đa`,
    points: 'if(a = 0, max, bands(b / a, below 80%: 0, from 80% to below 100%: 0.75, from 100%: max))',
    examples: [
      [{ a: 0, b: null, max: 1.5 }, 1.5],
      [{ a: 5, b: 4, max: 1.5 }, 0.75],
      [{ a: 5, b: 5, max: 1.5 }, 1.5],
      [{ a: 5, b: null, max: 1.5 }, null],
      [{ a: null, b: null, max: 1.5 }, null],
    ],
  },
  {
    source: 'QĐ 766/QĐ-TTg: the rate against a target of 80 %, never more than the maximum',
    points: 'min(1, b / 80%) * max',
    examples: [
      [{ b: 0.8, max: 2 }, 2],
      [{ b: 0.79, max: 2 }, 1.975],
      [{ b: 1, max: 2 }, 2],
      [{ b: 0, max: 2 }, 0],
      [{ b: null, max: 2 }, null],
    ],
  },
  {
    source: 'NĐ 307/2025/NĐ-CP, provinces: 10 points to 2 million people, 0,5 for each further 60.000, 25 at most',
    points: 'min(25, 10 + 0.5 * roundDown(max(0, a - 2000000) / 60000, 0))',
    examples: [
      [{ a: 2_000_000 }, 10],
      [{ a: 1_000_000 }, 10],
      [{ a: 2_059_999 }, 10],
      [{ a: 2_060_000 }, 10.5],
      [{ a: 3_799_999 }, 24.5],
      [{ a: 3_800_000 }, 25],
      [{ a: 9_000_000 }, 25],
    ],
  },
  {
    source: 'an amount of at least so many teams × a norm × 12 months, the norm being the province’s',
    points: 'if(b >= a * c * 12, max, 0)',
    examples: [
      [{ a: 4, b: 7_200_000, c: 150_000, max: 1 }, 1],
      [{ a: 4, b: 7_199_999, c: 150_000, max: 1 }, 0],
      [{ a: 0, b: 0, c: 150_000, max: 1 }, 1],
    ],
  },
  {
    source: `${lamDong}, 1.5: từ 3 sáng kiến → 3; 2 → 2; 1 → 1; 0 → 0`,
    points: 'min(a, max)',
    examples: [
      [{ a: 5, max: 3 }, 3],
      [{ a: 2, max: 3 }, 2],
      [{ a: 0, max: 3 }, 0],
    ],
  },
  {
    source: `${lamDong}, 1.7: vượt dự toán → 3; đạt → 1,5; không đạt → 0`,
    points: 'if(thu > duToan, 3, if(thu = duToan, 1.5, 0))',
    examples: [
      [{ thu: 0.1 + 0.2, duToan: 0.3 }, 1.5],
      [{ thu: 25_898.01, duToan: 25_898 }, 3],
      [{ thu: 25_897.99, duToan: 25_898 }, 0],
    ],
  },
  {
    source: `${lamDong}, 3.1.4: cộng dồn 0,5 và 0,75`,
    points: 'if(phan1 = 1, 0.5, 0) + if(phan2 = 1, 0.75, 0)',
    examples: [
      [{ phan1: 1, phan2: 1 }, 1.25],
      [{ phan1: 1, phan2: 0 }, 0.5],
      [{ phan1: 0, phan2: 1 }, 0.75],
      [{ phan1: 0, phan2: 0 }, 0],
      [{ phan1: 1, phan2: null }, null],
    ],
  },
  {
    source: `${lamDong}, 5.4.1: có người bị kỷ luật → 0, trừ trường hợp tự phát hiện, khắc phục`,
    points: 'if(soVuViec - ifBlank(tuPhatHien, 0) > 0, 0, max)',
    examples: [
      [{ soVuViec: 0, tuPhatHien: null, max: 0.5 }, 0.5],
      [{ soVuViec: 1, tuPhatHien: null, max: 0.5 }, 0],
      [{ soVuViec: 1, tuPhatHien: 1, max: 0.5 }, 0.5],
      [{ soVuViec: 2, tuPhatHien: 1, max: 0.5 }, 0],
    ],
  },
  {
    source: `${lamDong}, 6.1.3: (b/a) × tối đa; không có kiến nghị → tối đa`,
    points: 'if(a = 0, max, b / a * max)',
    examples: [
      [{ a: 0, b: null, max: 1 }, 1],
      [{ a: 3, b: 1, max: 1 }, 0.333333333333333],
      [{ a: 3, b: 3, max: 1 }, 1],
    ],
  },
  {
    source: `${lamDong}, 6.2.2: báo cáo sai → trừ 50 % điểm đạt được`,
    points: 'diem * if(baoCaoSai = 1, 100% - 50%, 100%)',
    examples: [
      [{ diem: 0.25, baoCaoSai: 0 }, 0.25],
      [{ diem: 0.25, baoCaoSai: 1 }, 0.125],
    ],
  },
  {
    source: `${lamDong}, 7.3.6: (b/a) × tối đa; b/a < 0,7 → 0`,
    points: 'if(b / a < 0.7, 0, b / a * max)',
    examples: [
      [{ a: 100, b: 70, max: 3 }, 2.1],
      [{ a: 10_000, b: 6_999, max: 3 }, 0],
      [{ a: 0, b: 0, max: 3 }, null],
      [{ a: 100, b: 100, max: 3 }, 3],
    ],
  },
  {
    source: `${homeAffairs}: (b/a) × 1,00 + (c/a) × 0,50`,
    points: 'b / a * 1.00 + c / a * 0.50',
    examples: [
      [{ a: 20, b: 14, c: 4 }, 0.8],
      [{ a: 20, b: 20, c: 0 }, 1],
      [{ a: 20, b: 20, c: null }, null],
    ],
  },
  {
    source: `${homeAffairs}: (b1 × 100 % + b2 × 75 % + b3 × 25 %) / a × tối đa`,
    points: '(b1 * 100% + b2 * 75% + b3 * 25%) / a * max',
    examples: [[{ a: 10, b1: 6, b2: 2, b3: 2, max: 1.5 }, 1.2]],
  },
  {
    source: 'TT 01/2018/TT-VPCP: tổng điểm của các hồ sơ / số hồ sơ, làm tròn một chữ số',
    points: 'round(tongDiem / soHoSo, 1)',
    examples: [
      [{ tongDiem: 29, soHoSo: 20 }, 1.5],
      [{ tongDiem: 36, soHoSo: 25 }, 1.4],
      [{ tongDiem: 0, soHoSo: 0 }, null],
    ],
  },
];

describe.each(rules)('$source', ({ points, examples }) => {
  it.each(examples)('%j gives %p', (inputs, expected) => {
    const names = Object.keys(inputs);
    const rule = parseExpression(points, names);
    if (!rule.ok) throw new Error(rule.error.code);
    expect(evaluateExpression(rule.value, new Map(Object.entries(inputs)))).toBe(expected);
    expect(compileExpression(rule.value, (name) => `$${name.charAt(0).toUpperCase()}$5`)).not.toBeNull();
  });
});
