import { assess } from '../../../src/assessing/assess';
import type { Leaf, Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const share: Measure = { kind: 'amount', of: 'percentage', atLeast: 70 };
const ratio: Measure = { kind: 'amount', of: 'ratio', atLeast: 70 };
const atMost: Measure = { kind: 'amount', of: 'percentage', atMost: 5 };
const count: Measure = { kind: 'amount', of: 'count', atLeast: 2 };
const between: Measure = { kind: 'amount', of: 'number', atLeast: 2.5, atMost: 5 };
const deadline: Measure = { kind: 'amount', of: 'date', notAfter: '03-31' };
const none: Measure = { kind: 'noneOf', events: [{ title: { vi: 'Tội phạm nghiêm trọng' } }] };
const graded: Measure = {
  kind: 'levels',
  levels: [{ title: { vi: 'Tốt' } }, { title: { vi: 'Khá' } }, { title: { vi: 'Yếu' } }],
  atLeast: 1,
};
const rule: Measure = {
  kind: 'rule',
  inputs: [
    { name: 'a', title: { vi: 'Tổng số' }, of: 'count' },
    { name: 'b', title: { vi: 'Đúng hạn' }, of: 'count' },
  ],
  met: 'b / a >= 70%',
};
const reference: Measure = { kind: 'reference', set: 'bo-khac' };

type Case = readonly [stated: CellValue, result: string, ...findings: string[]];

/** What a form states at a bound, just beside it, nothing at all, and that it does not apply. */
const judgedCases: readonly (readonly [string, Measure, readonly Case[]])[] = [
  [
    'judged',
    { kind: 'judged' },
    [
      ['Đạt', 'met'],
      ['Chưa đạt', 'notMet', 'criterion-not-met'],
      ['Cơ bản đạt', 'basicallyMet', 'criterion-basically-met'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'result-missing'],
    ],
  ],
  [
    'a share of at least 70 %',
    share,
    [
      [0.7, 'met'],
      ['70%', 'met'],
      ['70,00 %', 'met'],
      [0.6999, 'notMet', 'criterion-not-met'],
      ['69,99%', 'notMet', 'criterion-not-met'],
      ['14/20', 'met'],
      ['0/0', 'blank', 'value-out-of-range'],
      [1.5, 'notMet', 'criterion-not-met'],
      [100.01, 'blank', 'value-out-of-range'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'value-missing'],
    ],
  ],
  [
    'a ratio of at least 70 %',
    ratio,
    [
      ['7/10', 'met'],
      ['6999/10000', 'notMet', 'criterion-not-met'],
      ['0/10', 'notMet', 'criterion-not-met'],
      ['0/0', 'blank', 'value-out-of-range'],
      ['11/10', 'blank', 'value-out-of-range'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'value-missing'],
    ],
  ],
  [
    'a share of at most 5 %',
    atMost,
    [
      [0.05, 'met'],
      [0.0501, 'notMet', 'criterion-not-met'],
      [0, 'met'],
      ['0%', 'met'],
    ],
  ],
  [
    'a count of at least 2',
    count,
    [
      [2, 'met'],
      [1, 'notMet', 'criterion-not-met'],
      [0, 'notMet', 'criterion-not-met'],
      [1.5, 'blank', 'value-out-of-range'],
      [-1, 'blank', 'value-out-of-range'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'value-missing'],
    ],
  ],
  [
    'a number between 2,5 and 5',
    between,
    [
      [2.5, 'met'],
      [2.49, 'notMet', 'criterion-not-met'],
      [5, 'met'],
      [5.01, 'notMet', 'criterion-not-met'],
      [null, 'blank', 'value-missing'],
    ],
  ],
  [
    'a date not after 31 March',
    deadline,
    [
      ['31/3/2026', 'met'],
      ['1/4/2026', 'notMet', 'criterion-not-met'],
      ['Quý I', 'met'],
      ['Quý II', 'notMet', 'criterion-not-met'],
      ['31/2/2026', 'blank', 'date-invalid'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'value-missing'],
    ],
  ],
  [
    'none of some events',
    none,
    [
      [0, 'met'],
      [1, 'notMet', 'criterion-not-met'],
      ['Không xảy ra', 'met'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'result-missing'],
    ],
  ],
  [
    'a grade of at least Khá',
    graded,
    [
      ['Tốt', 'met'],
      ['Khá', 'met'],
      ['Yếu', 'notMet', 'criterion-not-met'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'level-missing'],
    ],
  ],
  [
    'a rule of at least 70 %',
    rule,
    [
      ['10; 7', 'met'],
      ['10000; 6999', 'notMet', 'criterion-not-met'],
      ['0; 0', 'blank', 'inputs-unreadable'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'inputs-missing'],
    ],
  ],
  [
    'the result of another set',
    reference,
    [
      ['Đạt', 'met'],
      ['Chưa đạt', 'notMet', 'criterion-not-met'],
      ['Không áp dụng', 'notApplicable'],
      [null, 'blank', 'result-missing'],
    ],
  ],
];

describe.each(judgedCases)('%s', (_, measure, cases) => {
  it.each(cases)('stated as %p is %s', (stated, result, ...findings) => {
    const table = tableOf([
      ['BẢNG TỰ ĐÁNH GIÁ NĂM 2026'],
      ['TT', 'Nội dung tiêu chí', 'Kết quả'],
      [1, 'Nội dung của tiêu chí thứ nhất', stated],
      [2, 'Nội dung của tiêu chí thứ hai', 'Đạt'],
      [3, 'Nội dung của tiêu chí thứ ba', 'Đạt'],
    ]);
    const own: Leaf = { number: '1', measure, evidence: 'none' };
    const assessment = assess(table, setOf([own, judged('2'), judged('3')]));
    expect([assessment.criteria[0]?.result, assessment.findings.map(({ code }) => code)]).toEqual([result, findings]);
  });
});

const bands: Measure = {
  kind: 'bands',
  of: 'ratio',
  maximum: 2,
  bands: [
    { below: 70, points: 0 },
    { from: 70, below: 100, points: 1 },
    { from: 100, points: 2 },
  ],
  whenNone: 2,
};
const pointsByGrade: Measure = {
  kind: 'levels',
  levels: [
    { title: { vi: 'Tốt' }, points: 2 },
    { title: { vi: 'Khá' }, points: 1 },
  ],
};
const pointsByRule: Measure = {
  kind: 'rule',
  inputs: [{ name: 'r', title: { vi: 'Tỷ lệ' }, of: 'ratio' }],
  points: 'if(r < 70%, 0, r * max)',
  maximum: 2,
  whenNone: 2,
};

/** The points that are due; null where none can be told. */
const scoredCases: readonly (readonly [string, Measure, readonly (readonly [CellValue, number | null])[]])[] = [
  [
    'bands from 70 % and from 100 %',
    bands,
    [
      ['7/10', 1],
      ['6999/10000', 0],
      ['9999/10000', 1],
      ['10/10', 2],
      ['0/10', 0],
      ['0/0', 2],
      ['Không phát sinh', 2],
      [null, null],
    ],
  ],
  [
    'grades',
    pointsByGrade,
    [
      ['Tốt', 2],
      ['Khá', 1],
      ['Giỏi', null],
      [null, null],
    ],
  ],
  [
    'a rule with a floor of 70 %',
    pointsByRule,
    [
      ['7/10', 1.4],
      ['6999/10000', 0],
      ['10/10', 2],
      ['0/0', 2],
      [null, null],
    ],
  ],
];

describe.each(scoredCases)('the points of %s', (_, measure, cases) => {
  it.each(cases)('for %p are %p', (stated, expected) => {
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
      [1, 'Nội dung của tiêu chí thứ nhất', stated, null],
      [2, 'Nội dung của tiêu chí thứ hai', '10/10', 2],
      [3, 'Nội dung của tiêu chí thứ ba', '10/10', 2],
    ]);
    const leaf = (number: string, own: Measure): Leaf => ({ number, measure: own, evidence: 'none' });
    const set = setOf([leaf('1', measure), leaf('2', bands), leaf('3', bands)]);
    const due = assess(table, set).findings.find(({ criterion }) => criterion === '1');
    expect(due?.code === 'score-missing' ? (due.expected ?? null) : due?.code).toEqual(expected);
  });
});
