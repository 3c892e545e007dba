import { sharedWords } from '../../../src/assessing/shared-words';

describe('the words that two texts share', () => {
  it.each([
    ['Đường ngõ xóm sạch', 'ĐƯỜNG NGÕ, XÓM SẠCH VÀ ĐẸP', 1],
    ['Đường ngõ xóm sạch', 'Đường trục xã', 0.25],
    ['Đường', 'Duong', 0],
    ['Quý I: có nghị quyết', 'Không', 0],
    ['nhựa hoá', 'nhựa hóa', 1],
    ['đường, đường, cầu', 'đường', 0.5],
    ['…', 'đường', 0],
    ['đường', '', 0],
  ])('of "%s" in "%s" are %d', (text, other, share) => {
    expect(sharedWords(text, other)).toBe(share);
  });

  it('are the same whether accents are composed or not', () => {
    expect(sharedWords('Đường ngõ'.normalize('NFD'), 'đường ngõ')).toBe(1);
  });
});
