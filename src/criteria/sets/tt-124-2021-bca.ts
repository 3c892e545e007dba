import type { CriteriaSet, Criterion, Leaf, LocalText, Measure } from '../criteria-set';
import { noneOf } from './measures';

/**
 * Thông tư 124/2021/TT-BCA (28/12/2021), Điều 4 to 7: who is safe in security and order. Every criterion must be met; the
 * province may add others. The letters are the articles' own; what a clause says without letters is parted here as 1.1,
 * 1.2 and so on, and a form that lists the clauses only is read as well.
 */
const judged: Measure = { kind: 'judged' };
const firstQuarter: Measure = { kind: 'amount', of: 'date', notAfter: '03-31' };
const untilOctober = { from: '11-01', to: '10-31' };
const untilNovember = { from: '11-16', to: '11-15' };
const atLeastOneModel: Measure = { kind: 'amount', of: 'count', atLeast: 1, unit: 'mô hình' };

export const tt124ResidentialArea = setOf(
  { id: 'khu-dan-cu', article: 'Điều 4', who: { vi: 'Khu dân cư', en: 'Residential area' }, period: untilOctober },
  [
    parted('1', 'Quý I có nghị quyết, đăng ký; 100 % số hộ tham gia', [
      ['1.1', 'Quý I chi bộ có nghị quyết', firstQuarter],
      ['1.2', 'Khu dân cư đăng ký', judged],
      ['1.3', '100 % số hộ gia đình đăng ký tham gia', share(100)],
    ]),
    whole('2', 'Triển khai đủ chủ trương, pháp luật, quy định của địa phương về an ninh, trật tự', judged),
    whole(
      '3',
      'Không để xảy ra một trong bảy trường hợp từ điểm a đến điểm g',
      noneOf(
        'Chống Đảng, chính quyền, phá hoại đoàn kết',
        'Phá hoại mục tiêu, công trình trọng điểm',
        'Truyền đạo, phát triển tín ngưỡng trái pháp luật',
        'Lợi dụng tín ngưỡng, dân tộc, tranh chấp, khiếu kiện',
        'Ly khai, đòi tự trị',
        'Mâu thuẫn, tranh chấp phức tạp kéo dài',
        'Kích động, lôi kéo tập trung đông người, chống Nhà nước, vu khống',
      ),
    ),
    parted('4', 'Phòng ngừa tội phạm, tệ nạn xã hội', [
      ['4.a', 'Tội phạm, tệ nạn xã hội được kiềm chế, giảm so với năm trước', judged],
      [
        '4.b',
        'Không có tội phạm nghiêm trọng trở lên, hoặc kịp thời phát hiện, giảm hậu quả và báo cáo',
        unless('được kịp thời phát hiện, giảm hậu quả và báo cáo, hoặc bất khả kháng', 'Tội phạm nghiêm trọng trở lên'),
      ],
      ['4.c', 'Không phát sinh tụ điểm, người mắc tệ nạn xã hội; quản lý được đối tượng', judged],
      [
        '4.d',
        'Không có cháy nổ, sự cố nghiêm trọng, tai nạn lao động chết người, trừ bất khả kháng',
        unless('bất khả kháng', 'Cháy nổ nghiêm trọng', 'Tai nạn lao động chết người', 'Sự cố nghiêm trọng'),
      ],
    ]),
    parted('5', 'Lực lượng bảo vệ an ninh, trật tự ở cơ sở', [
      ['5.1', 'Hoàn thành nhiệm vụ trở lên', grade(2)],
      ['5.2', 'Không có người bị kỷ luật', noneOf('Người bị kỷ luật')],
    ]),
  ],
);

export const tt124Commune = setOf(
  { id: 'xa', article: 'Điều 5', who: { vi: 'Xã, phường, thị trấn', en: 'Commune' }, period: untilNovember },
  [
    parted('1', 'Quý I có nghị quyết; kế hoạch, đăng ký; có mô hình hiệu quả', [
      ['1.1', 'Quý I Đảng ủy có nghị quyết', firstQuarter],
      ['1.2', 'Ủy ban nhân dân có kế hoạch và đăng ký', judged],
      ['1.3', 'Có ít nhất 01 mô hình phong trào Toàn dân bảo vệ an ninh Tổ quốc hiệu quả', atLeastOneModel],
    ]),
    whole('2', 'Đạt các tiêu chí tại khoản 2, 3, 4 Điều 4', {
      kind: 'reference',
      set: 'tt-124-2021-khu-dan-cu',
      criteria: ['2', '3', '4'],
    }),
    parted('3', 'Công an xã, phường, thị trấn', [
      ['3.1', 'Chủ động tham mưu', judged],
      ['3.2', 'Không có cá nhân bị kỷ luật', noneOf('Cá nhân bị kỷ luật')],
    ]),
    parted('4', 'Khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục trên địa bàn', [
      ['4.1', '100 % đăng ký', share(100)],
      ['4.2', 'Từ 70 % trở lên được công nhận', share(70)],
    ]),
  ],
);

export const tt124Agency = setOf(
  {
    id: 'co-quan',
    article: 'Điều 6',
    who: { vi: 'Cơ quan, doanh nghiệp', en: 'Agency or enterprise' },
    period: untilNovember,
  },
  [
    parted('1', 'Nghị quyết, kế hoạch, đăng ký, nội quy, phổ biến, mô hình', [
      ['1.1', 'Quý I tổ chức Đảng có nghị quyết (nơi có tổ chức Đảng)', firstQuarter],
      ['1.2', 'Có kế hoạch và đăng ký', judged],
      ['1.3', 'Có nội quy, quy định bảo vệ', judged],
      ['1.4', '100 % số người được phổ biến nội quy', share(100)],
      ['1.5', 'Có ít nhất 01 mô hình', atLeastOneModel],
    ]),
    whole('2', 'Thực hiện đủ chủ trương, pháp luật và quy chế phối hợp (nếu có)', judged),
    whole(
      '3',
      'Không để xảy ra một trong tám trường hợp từ điểm a đến điểm h',
      casesAt('a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'),
    ),
    parted('4', 'Lực lượng bảo vệ', [
      ['4.1', 'Đạt Tập thể lao động tiên tiến hoặc hoàn thành tốt nhiệm vụ', grade(1)],
      ['4.2', 'Không có người bị cảnh cáo trở lên', noneOf('Người bị cảnh cáo trở lên')],
    ]),
    parted('5', 'Đầu mối trực thuộc', [
      ['5.1', 'Từ 70 % trở lên đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ', share(70)],
      ['5.2', 'Không có người bị cảnh cáo trở lên', noneOf('Người bị cảnh cáo trở lên')],
    ]),
  ],
);

export const tt124School = setOf(
  {
    id: 'truong-hoc',
    article: 'Điều 7',
    who: { vi: 'Cơ sở giáo dục', en: 'Educational institution' },
    period: untilNovember,
  },
  [
    parted('1', 'Nghị quyết, kế hoạch, đăng ký, nội quy, phổ biến, mô hình', [
      ['1.1', 'Có nghị quyết', judged],
      ['1.2', 'Có kế hoạch và đăng ký', judged],
      ['1.3', 'Có nội quy', judged],
      ['1.4', '100 % số người được phổ biến', share(100)],
      ['1.5', 'Có ít nhất 01 mô hình', atLeastOneModel],
    ]),
    parted('2', 'Thực hiện quy định, phối hợp với cha mẹ học sinh', [
      ['2.1', 'Thực hiện đủ quy định', judged],
      ['2.2', 'Phối hợp với cha mẹ học sinh (trường phổ thông)', judged],
    ]),
    whole(
      '3',
      'Không để xảy ra trường hợp tại các điểm a, b, c, đ, e, g khoản 3 Điều 6',
      casesAt('a', 'b', 'c', 'đ', 'e', 'g'),
    ),
    parted('4', 'Học sinh, người lao động không vi phạm', [
      ['4.1', 'Không có bạo lực học đường', noneOf('Bạo lực học đường')],
      [
        '4.2',
        'Không có người phạm tội, mắc tệ nạn xã hội bị cảnh cáo trở lên',
        noneOf('Người phạm tội, mắc tệ nạn xã hội bị cảnh cáo trở lên'),
      ],
    ]),
    whole('5', 'Lực lượng bảo vệ (nếu có) đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ', grade(1)),
    whole('6', 'Từ 70 % số khoa, phòng, tổ trở lên đạt danh hiệu hoặc hoàn thành tốt nhiệm vụ', share(70)),
  ],
);

function share(atLeast: number): Measure {
  return { kind: 'amount', of: 'ratio', atLeast };
}

/** Events with an exception; a form that makes use of it says "Đạt". */
function unless(except: string, ...events: readonly string[]): Measure {
  return { kind: 'noneOf', events: events.map((vi) => ({ title: { vi }, except: { vi: except } })) };
}

/** The cases of Điều 6 khoản 3 by their letters: their text was not seen. */
function casesAt(...letters: readonly string[]): Measure {
  return noneOf(...letters.map((letter) => `Trường hợp tại điểm ${letter} khoản 3 Điều 6`));
}

/** The usual grades of work; the title of a progressive team counts as good work. */
function grade(atLeast: number): Measure {
  return {
    kind: 'levels',
    levels: [
      { title: { vi: 'Hoàn thành xuất sắc nhiệm vụ' }, words: ['Hoàn thành xuất sắc'] },
      { title: { vi: 'Hoàn thành tốt nhiệm vụ' }, words: ['Hoàn thành tốt', 'Tập thể lao động tiên tiến'] },
      { title: { vi: 'Hoàn thành nhiệm vụ' }, words: ['Hoàn thành'] },
      { title: { vi: 'Không hoàn thành nhiệm vụ' }, words: ['Không hoàn thành'] },
    ],
    atLeast,
  };
}

function whole(number: string, vi: string, measure: Measure): Leaf {
  return { number, title: { vi }, measure, evidence: 'optional' };
}

function parted(number: string, vi: string, parts: readonly (readonly [string, string, Measure])[]): Criterion {
  return { number, title: { vi }, indicators: parts.map((part) => whole(...part)) };
}

interface Assessed {
  readonly id: string;
  readonly article: string;
  readonly who: Required<LocalText>;
  readonly period: Pick<NonNullable<CriteriaSet['period']>, 'from' | 'to'>;
}

function setOf({ id, article, who, period }: Assessed, criteria: readonly Criterion[]) {
  return {
    version: 1 as const,
    id: `tt-124-2021-${id}`,
    title: {
      vi: `${who.vi} đạt tiêu chuẩn “An toàn về an ninh, trật tự”`,
      en: `${who.en} safe in security and order`,
    },
    isExample: false,
    legalBasis: { document: 'Thông tư 124/2021/TT-BCA', issuer: 'Bộ Công an', date: '2021-12-28', article },
    validity: { from: '2022-02-10' },
    period: { ...period, startsInPreviousYear: true },
    groups: [
      { criteria: criteria.map((criterion) => ({ ...criterion, source: `${article} khoản ${criterion.number}` })) },
    ],
    recognition: [
      {
        id: 'an-toan',
        title: { vi: 'Đạt tiêu chuẩn “An toàn về an ninh, trật tự”', en: 'Safe in security and order' },
        conditions: [{ kind: 'allMet' as const }],
        recognised: true,
      },
    ],
  } satisfies CriteriaSet;
}
