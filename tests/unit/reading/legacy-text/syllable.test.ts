import { isSyllable } from '../../../../src/reading/legacy-text/syllable';
import { syllables } from './vietnamese-sentences';

it.each([...syllables, 'gì', 'giếng', 'quỳnh', 'quốc', 'khuỷu', 'ngoằn', 'ngoèo', 'thuở', 'yếu', 'hươu', 'Đắk'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.toUpperCase())).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  },
);

it('does not mind where the tone mark stands', () => {
  expect(['hoà', 'hòa', 'thuý', 'thúy', 'qủa', 'quả'].map(isSyllable)).toEqual(Array(6).fill(true));
});

it.each(['Tiªu', 'Tieâu', 'été', 'garçon', 'für', 'oự', 'ngí', 'cía', 'kà', 'tột́', 'đat', 'hợtx', 'tịch2', 'bç', ''])(
  '"%s" is none',
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);
