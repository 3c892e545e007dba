import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

/** A form with such words in its column of results, below such a line. */
function assessed(words: readonly (string | null)[], line = 'BIÊN BẢN TỰ KIỂM TRA') {
  const table = tableOn(
    sheetOf([
      ['Đơn vị: Trường Hoa Sen'],
      [line],
      ['TT', 'Nội dung kiểm tra', 'Kết quả', 'Ghi chú'],
      ...words.map((word, index) => [index + 1, `Nội dung thứ ${index + 1} của biểu`, word]),
    ]),
  );
  const own = ownSetOf(table);
  if (own === null) throw new Error('no criteria');
  const { counts, findings, levels = [] } = assessOwn(table, own, []);
  const unread = findings.filter(({ code }) => code === 'result-unrecognised').length;
  return { met: counts.met, notMet: counts.notMet, rated: counts.rated, blank: counts.blank, unread, levels };
}

const of = (met: number, notMet: number, rated: number) => ({ met, notMet, rated, blank: 0, unread: 0 });

describe('the words of a column of results', () => {
  it.each([
    [['OK', 'OK', 'NG', 'OK'], of(3, 1, 0)],
    [['OK', 'Not OK', 'OK', 'OK'], of(3, 1, 0)],
    [['✅', '✅', '❌', '✅'], of(3, 1, 0)],
    [['Đ', 'S', 'Đ', 'Đ'], of(3, 1, 0)],
    [['○', '×', '△', '○'], of(2, 1, 1)],
    [['T', 'H', 'C', 'T'], of(3, 1, 0)],
    [['Valid', 'Non-valid', 'Valid', 'Valid'], of(3, 1, 0)],
    [['Conform', 'Minor NC', 'Major NC', 'OFI'], of(1, 2, 1)],
    [['Vượt', 'Đạt', 'Không đạt', 'Vượt kế hoạch'], of(3, 1, 0)],
    [['Mức 3', 'Mức 2', 'Không đạt', 'Mức 1'], of(3, 1, 0)],
    [['Mức 3', 'Mức 2', 'Mức 2', 'Mức 1'], of(0, 0, 4)],
  ])('%j mean what they usually mean', (words, expected) => {
    expect(assessed(words)).toMatchObject(expected);
  });

  it.each([
    ['Ký hiệu: ○ tốt; △ cần cải tiến; × không đạt', ['○', '△', '×', '○'], of(2, 1, 1)],
    ['Quy ước: (+) đạt, (-) không đạt', ['+', '-', '+', '+'], of(3, 1, 0)],
    ['Ghi chú: P = Đạt, Q = Không đạt', ['P', 'Q', 'P', 'P'], of(3, 1, 0)],
    ['T: Hoàn thành tốt; H: Hoàn thành; C: Chưa hoàn thành', ['T', 'H', 'C', 'T'], of(3, 1, 0)],
    ['C: Tuân thủ hoàn toàn; NC: Sai lỗi; OBS: Để ý thêm', ['C', 'NC', 'OBS', 'C'], of(2, 1, 1)],
    ['P: Đang làm; Q: Chờ duyệt', ['P', 'Q', 'P', 'P'], of(0, 0, 4)],
  ])('mean what “%s” says of them', (line, words, expected) => {
    expect(assessed(words, line)).toMatchObject(expected);
  });

  it('that nobody knows are counted as levels where most rows have one of few, and none is called met', () => {
    expect(assessed(['Ổn áp', 'Lỏng', 'Ổn áp', 'Lỏng', 'Ổn áp'])).toEqual({
      ...of(0, 0, 5),
      levels: [
        { level: 'Ổn áp', count: 3 },
        { level: 'Lỏng', count: 2 },
      ],
    });
  });

  it('are told where one is odd among known ones, where each row has another, and where accents are lacking', () => {
    expect(assessed(['Đạt', 'Lỏng', 'Đạt', 'Chưa đạt']).unread).toBe(1);
    expect(assessed(['Lỏng', 'Chặt', 'Méo', 'Đạt']).unread).toBe(3);
    expect(assessed(['dat', 'dat', 'chua dat', 'dat']).unread).toBe(4);
  });
});

describe('words under columns of levels that stand on each other', () => {
  const inLevels = (...cells: readonly (string | null)[]) => {
    const others = ['Đạt', 'Đạt', 'Không đạt'];
    const rows = [cells, others, others].map((row, index) => [`Tiêu chí 1.${index + 1}`, `Nội dung ${index}`, ...row]);
    const table = tableOn(sheetOf([['Trường: Hoa Sen'], ['Tiêu chí', 'Nội dung', 'Mức 1', 'Mức 2', 'Mức 3'], ...rows]));
    const own = ownSetOf(table);
    if (own === null) throw new Error('no criteria');
    const { criteria, findings } = assessOwn(table, own, []);
    return [criteria[0]?.result, ...findings.map(({ code }) => code)];
  };

  it('say that a criterion is met from the first level on, and not met where that is denied', () => {
    expect(inLevels('Đạt', 'Không đạt', '-')).toEqual(['met']);
    expect(inLevels('Không đạt', 'Không đạt', null)).toEqual(['notMet', 'criterion-not-met']);
  });

  it('contradict each other where one is denied below another that is reached', () => {
    expect(inLevels('Không đạt', 'Đạt', null)).toEqual(['blank', 'result-conflict']);
  });

  it('are asked for where there are none, and told where nobody understands them', () => {
    expect(inLevels(null, null, null)).toEqual(['blank', 'result-missing']);
    expect(inLevels('Đạt', 'để sau', null)).toEqual(['blank', 'result-unrecognised']);
  });
});

describe('words without accents', () => {
  const unaccented = (...words: readonly string[]) => {
    const rows = words.map((word, index) => [index + 1, `Noi dung thu ${index + 1}`, word]);
    const table = tableOn(sheetOf([['Don vi: Xa Dong Son'], ['TT', 'Tieu chi', 'Ket qua'], ...rows]));
    const own = ownSetOf(table);
    if (own === null) throw new Error('no criteria');
    const { counts, findings } = assessOwn(table, own, []);
    return [counts.met, counts.notMet, findings.filter(({ code }) => code === 'result-unrecognised').length];
  };

  it('are read where nobody wrote any, and are a mistake beside others', () => {
    expect(unaccented('Dat', 'Khong dat', 'Dat')).toEqual([2, 1, 0]);
    expect(unaccented('Đạt', 'Khong dat', 'Đạt')).toEqual([2, 0, 1]);
  });
});
