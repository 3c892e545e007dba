import { matchHeader } from '../../../src/reading/header-words';
import { cleanText } from '../../../src/reading/vietnamese-text';
import headerWords from '../../../src/reading/words/header-words.json';

describe('the list of headings', () => {
  it('gives each heading one meaning', () => {
    const meaningOf = new Map<string, string[]>();
    for (const [meaning, { exact, within }] of Object.entries(headerWords)) {
      for (const words of [...exact, ...within]) meaningOf.set(words, [...(meaningOf.get(words) ?? []), meaning]);
    }
    expect([...meaningOf].filter(([words, [meaning]]) => matchHeader(words)?.meaning !== meaning)).toEqual([]);
  });
});

describe('a heading', () => {
  it.each([
    ['STT', 'number'],
    ['Số TT', 'number'],
    ['Nội dung tiêu chí', 'title'],
    ['TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN', 'title'],
    ['Noi dung', 'title'],
    ['Điểm chuẩn tối đa', 'maximumScore'],
    ['Điểm tối đa (điểm)', 'maximumScore'],
    ['Điểm số tối đa', 'maximumScore'],
    ['Tối đa', 'maximumScore'],
    ['Clinic score (1-5)', 'selfScore'],
    ['Assessor score (1-5)', 'verifiedScore'],
    ['Điểm (tối đa)', 'maximumScore'],
    ['Mức đạt (tối thiểu)', 'minimumScore'],
    ['Mức đạt', 'result'],
    ['Điểm tối đa / Max score', 'maximumScore'],
    ['Điểm đạt / Score', 'score'],
    ['STT / No.', 'number'],
    ['Current level', 'result'],
    ['Implementation status', 'result'],
    ['Đạt = 1; chưa đạt = 0', 'result'],
    ['Target level', 'requirement'],
    ['Số điểm chuẩn', 'maximumScore'],
    ['Điểm số tự chấm', 'selfScore'],
    ['Điểm tự chấm', 'selfScore'],
    ['Điểm tự kiểm tra', 'selfScore'],
    ['Điểm chấm của thành viên', 'selfScore'],
    ['Kết quả tự chấm', 'self'],
    ['Mã chỉ số', 'number'],
    ['Tên chỉ số', 'title'],
    ['Tỉ lệ hoàn thành', 'amount'],
    ['Điểm xã tự đánh giá', 'self'],
    ['Tự đánh giá', 'self'],
    ['Điểm thẩm định', 'verifiedScore'],
    ['Kết quả (Đạt / Chưa đạt)', 'result'],
    ['Đạt / Không đạt', 'result'],
    ['Kết quả thực hiện:', 'result'],
    ['Đạt', 'met'],
    ['Không đạt', 'notMet'],
    ['CƠ BẢN ĐẠT', 'basicallyMet'],
    ['Tài liệu kiểm chứng', 'evidence'],
    ['Hồ sơ minh chứng kèm theo', 'evidence'],
    ['Ghi chú', 'note'],
    ['Nội dung, tiêu chí', 'title'],
    ['Mức độ hoàn thành', 'result'],
    ['Tự nhận xét', 'self'],
    ['Ý kiến thẩm định', 'verification'],
    ['Điểm tối đa (thang 100)', 'maximumScore'],
    ['Số\u00A0thứ tự'.normalize('NFD'), 'number'],
  ])('“%s” means %s', (text, meaning) => {
    expect(matchHeader(cleanText(text))?.meaning).toBe(meaning);
  });

  it.each([
    'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
    'Lĩnh vực, tiêu chí',
    'Tiêu chuẩn và tiêu chí',
    'Domain / Standard',
  ])('knows names of several levels as one heading: “%s”', (text) => {
    expect(matchHeader(text)).toEqual({ meaning: 'title', strength: 1 });
  });

  it('is surer the more of it is known', () => {
    const strengths = ['Kết quả', 'Kết quả thực tế', 'Kết quả thực tế năm 2026'].map(
      (text) => matchHeader(text)?.strength ?? 0,
    );
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(strengths).size).toBe(3);
  });

  it.each([
    '',
    'Bộ phận phụ trách',
    'Đạt giải nhất',
    'Không khí',
    'Cột kết quả ghi Đạt hoặc Chưa đạt; tiêu chí đạt phải có tài liệu kiểm chứng, ghi rõ số và ngày.',
    'Nội dung tiêu chí 7 theo phụ lục ban hành kèm theo Quyết định',
  ])('“%s” is none that we know', (text) => {
    expect(matchHeader(text)).toBeNull();
  });
});
