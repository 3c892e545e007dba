import {
  encodingOfFont,
  isCapitalsFont,
  isSymbolFont,
  unicodeFontFor,
} from '../../../../src/reading/legacy-text/legacy-fonts';

it.each(['.VnTime', '.VnTimeH', '.vntime', '.VnArial Narrow', '.VnBook-AntiquaH', '.Vn3DH'])('%s is TCVN3', (font) => {
  expect(encodingOfFont(font)).toBe('tcvn3');
});

it.each(['VNI-Times', 'VNI-Helve-Condense', 'vni-times', 'VNI Times'])('%s is VNI', (font) => {
  expect(encodingOfFont(font)).toBe('vni');
});

it.each(['Times New Roman', 'Arial', 'Calibri', 'VnTime', 'VNtimes new roman', 'Vni', 'ABC', 'UVN Ai Cap', ''])(
  '"%s" does not tell an encoding',
  (font) => {
    expect(encodingOfFont(font)).toBeNull();
  },
);

it('only fonts of TCVN3 that end in H are fonts of capitals', () => {
  expect(['.VnTimeH', '.VnArial NarrowH', '.vntimeh'].map(isCapitalsFont)).toEqual([true, true, true]);
  expect(['.VnTime', 'VNI-Couri', 'Gulimche', 'Bodoni MT H'].map(isCapitalsFont)).toEqual([false, false, false, false]);
});

it('knows the fonts of signs', () => {
  expect(['Wingdings', 'Wingdings 2', 'Webdings', 'Symbol'].map(isSymbolFont)).toEqual([true, true, true, true]);
  expect(['Segoe UI Symbol', '.VnTime', 'Arial'].map(isSymbolFont)).toEqual([false, false, false]);
});

it('replaces a font without serifs by Arial, any other by Times New Roman', () => {
  expect(['.VnArial', '.VnArialH', 'VNI-Helve', 'VNI-Univer', '.VnAvant'].map(unicodeFontFor)).toEqual(
    Array(5).fill('Arial'),
  );
  expect(['.VnTime', '.VnTimeH', 'VNI-Times', '.VnCentury Schoolbook', 'VNI-Brush'].map(unicodeFontFor)).toEqual(
    Array(5).fill('Times New Roman'),
  );
});
