import { withModule } from './run-module';

interface Word {
  readonly text: string;
  readonly left?: number;
  readonly top?: number;
}

const words = (all: readonly Word[]) =>
  all.map(({ text, left = 100, top = 100 }) => ({ text, left, top, right: left + 20, bottom: top + 10 }));

/** A page with the words of a table's head, and enough others. */
const page = (...more: readonly Word[]) => ({
  width: 600,
  height: 800,
  words: words([
    { text: 'TT', top: 60 },
    { text: 'Đơn', left: 130, top: 60 },
    { text: 'vị', left: 150, top: 60 },
    ...Array.from({ length: 14 }, (_, index) => ({ text: 'chữ', top: 120 + 20 * index })),
    ...more,
  ]),
});

const problems = (printed: object, language = 'vi', heads: readonly string[] | null = ['TT Đơnvị']) =>
  withModule(
    'page-checks.mjs',
    `lib.problemsOfPage(${JSON.stringify(printed)}, { language: '${language}', heads: ${JSON.stringify(heads)}, labels: /^1\\.1$/ })`,
  );

describe('a printed page', () => {
  it('has nothing wrong with it where it says what it should', () => {
    expect(problems(page({ text: '94,1%', left: 300 }, { text: '1.1', left: 350 }))).toEqual([]);
  });

  it('is told for error values, English numbers and signs that a format left behind', () => {
    const found = problems(
      page({ text: '#REF!', left: 200 }, { text: '94.1%', left: 300 }, { text: '28,', left: 400 }),
    );
    expect(found).toEqual(['error value “#REF!”', 'English number “94.1%”', 'loose sign “28,”']);
    expect(problems(page({ text: '94.1%', left: 300 }), 'en')).toEqual([]);
  });

  it('is told where it has no heading, and where only the places to sign are on it', () => {
    expect(problems(page(), 'vi', ['Hạng Đơnvị'])).toEqual([expect.stringContaining('no heading')]);
    const signatures = { width: 600, height: 800, words: words([{ text: '(Ký,' }, { text: 'ghi' }, { text: 'rõ' }]) };
    expect(problems(signatures)).toEqual([
      expect.stringContaining('hardly a page'),
      expect.stringContaining('no heading'),
    ]);
    expect(problems({ width: 600, height: 800, words: [] })).toContain('empty page');
  });

  it('is told for words that a cell has cut: their strokes are not all on its picture', () => {
    const script = (rows: string) => `(() => {
      const gray = new Uint8Array(100 * 100).fill(255);
      for (let row = 40; row < ${rows}; row += 1) for (let column = 20; column < 60; column += 2) gray[row * 100 + column] = 0;
      const words = [{ text: 'chữ', left: 20, right: 60, top: 40, bottom: 60 }];
      return lib.clippedWords({ width: 100, height: 100, words }, { width: 100, height: 100, gray });
    })()`;
    expect(withModule('page-checks.mjs', script('60'))).toEqual([]);
    expect(withModule('page-checks.mjs', script('48'))).toEqual(['“chữ” at 20,40 is not whole']);
  });
});
