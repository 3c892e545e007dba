import { previewConversion } from '../../../src/app/preview-conversion';
import { plainSheet } from './plain-port';

describe('previewConversion', () => {
  it('tells what each cell becomes, and which fonts take the place of old ones', () => {
    const fonts = [['.VnTime', '.VnArial', '.VnTime']];
    const { cells, fonts: next } = previewConversion(plainSheet('s1', 'Biểu', [['Tiªu chÝ', '§¹t', 'TT']], { fonts }));
    expect(cells.map(({ original, text }) => [original, text])).toEqual([
      ['Tiªu chÝ', 'Tiêu chí'],
      ['§¹t', 'Đạt'],
    ]);
    expect(next).toEqual(['Times New Roman', 'Arial']);
  });

  it('tells of nothing on a sheet in Unicode', () => {
    expect(previewConversion(plainSheet('s1', 'Biểu', [['Tiêu chí']]))).toEqual({ cells: [], fonts: [] });
  });
});
