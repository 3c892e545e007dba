import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { guessEncoding } from '../../../../src/reading/legacy-text/guess-encoding';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { encode } from './legacy-encoders';
import { sentences, syllables } from './vietnamese-sentences';

describe.each(['tcvn3', 'vni'] as const)('a sheet in %s', (encoding) => {
  it.each(sentences.filter((sentence) => sentence.length > 60))('is known by one long sentence: %s', (sentence) => {
    expect(guessEncoding([encode(sentence, encoding)])?.encoding).toBe(encoding);
  });

  it('is known by any dozen of accented syllables, in one cell or in many', () => {
    const words = fc.uniqueArray(fc.constantFrom(...syllables), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(words, (list) => {
        const encoded = list.map((word) => encode(word, encoding));
        expect(guessEncoding([encoded.join(' ')])?.encoding).toBe(encoding);
      }),
    );
  });

  it('is known by its capitals', () => {
    const text = encode('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', encoding);
    expect(guessEncoding([text, encode('BÁO CÁO KẾT QUẢ THỰC HIỆN', encoding)])?.encoding).toBe(encoding);
  });

  it('is known among numbers, abbreviations and other languages', () => {
    const others = ['1', 'TT', '70%', 'UBND', 'Excel', '5 µm', 'm²', 'Noël'];
    expect(guessEncoding([...others, ...sentences.map((text) => encode(text, encoding))])?.encoding).toBe(encoding);
  });

  it('is believed the more, the more it says', () => {
    const [short, long] = [sentences.slice(0, 2), sentences].map((list) =>
      guessEncoding(list.map((text) => encode(text, encoding))),
    );
    expect(short?.confidence).toBeGreaterThan(0.5);
    expect(long?.confidence).toBeGreaterThan(short?.confidence ?? 1);
    expect(long?.confidence).toBeLessThan(1);
  });

  it('is not known by a few words: they could be anything', () => {
    expect(guessEncoding([encode('Đạt', encoding), encode('Đạt', encoding), encode('Chưa đạt', encoding)])).toBeNull();
  });

  it('is not known by some words among many in Unicode', () => {
    const unicode = Array.from({ length: 2000 }, (_, place) => `Hộ số ${place}`);
    expect(guessEncoding([...unicode, encode('Cấp ủy ban hành nghị quyết', encoding)])).toBeNull();
  });
});

it('both encodings on one sheet are not decided by their texts', () => {
  const texts = sentences.flatMap((text) => [encode(text, 'tcvn3'), encode(text, 'vni')]);
  expect(guessEncoding(texts)).toBeNull();
});

describe('nothing else is taken for a legacy encoding', () => {
  const nfd = sentences.map((text) => text.normalize('NFD'));
  const withoutAccents = nfd.map((text) => text.replace(/[\u0300-\u036F]/g, '').replace(/đ/gi, 'd'));

  it.each([
    ['composed Vietnamese', sentences],
    ['decomposed Vietnamese', nfd],
    ['Vietnamese without accents', withoutAccents],
    [
      'Vietnamese with letters of Latin-1 only',
      ['Có', 'Không', 'Xã Tân An', 'Hà Tĩnh', 'Tên: Lò Văn Páo', 'là', 'cán bộ'],
    ],
    ['Đ typed as Ð', ['Ðạt', 'Ðã có', 'Ða', 'xã Ðông Hà', 'Ðoàn', 'Ðình', 'Ðào', 'Ðèo']],
    [
      'signs',
      ['«Tốt»', '§ 3', '®', '© 2025', '30 °C', '± 2', '– “x”', 'm², m³', '3 × 4', '5 µm', '· có', '10 ¹', 'x²', '½'],
    ],
    ['money', ['£5', '¥ 700', '20 ¢', '€', '¤']],
    ['English', ['Results of the façade’s naïve appraisal', 'résumé, café, cliché', 'Zoë Brontë’s coördination']],
    [
      'French',
      [
        'Les élèves étaient déjà à l’école où la fête a été annulée',
        'garçon, Noël, naïf, haïr, août, île, œuvre, château, près, forêt, bientôt, plutôt, hôtel, rôle, gâteau',
        'Où êtes-vous né ? Là-bas, près de la mère du curé, à côté du café français « Le Pré »',
      ],
    ],
    ['German', ['Über die Größe fällt schön äußerst grün', 'für Mädchen, Söhne, Bücher, Häuser, Köln, München']],
    ['Spanish and Portuguese', ['¿Qué año? El niño español, mañana', 'São Paulo: ação, coração, não, avó, você, três']],
    ['Nordic and Czech', ['Å være på øya i går, æble, ø', 'Příliš žluťoučký kůň úpěl ďábelské ódy']],
    ['binary left-overs', ['ÿþ\u0080\u0081', 'Ã©tÃ© Ã  lâ€™Ã©cole dÃ©jÃ ', 'Nội', 'Kết quả']],
    ['nothing', []],
  ])('%s', (_, texts) => {
    expect(guessEncoding(texts)).toBeNull();
    expect(guessEncoding([texts.join(' ')])).toBeNull();
  });

  it('any Vietnamese words in Unicode', () => {
    const words = fc.array(fc.constantFrom(...syllables, 'có', 'không', 'xã', 'là', 'công', '–', '«', '»', '×', 'µ'));
    fc.assert(
      fc.property(fc.array(words), (cells) => {
        const texts = cells.map((cell) => cell.join(' '));
        expect(guessEncoding(texts)).toBeNull();
        expect(guessEncoding(texts.map((text) => text.normalize('NFD')))).toBeNull();
      }),
    );
  });
});

describe('the texts of the corpus, on which a person finds no legacy font', () => {
  const folder = join(__dirname, '../../../fixtures/sheets');
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('"legacy-font"'))
    .map((file) => file.replace('.expected.json', ''));

  it.each(names)('are Unicode in %s', async (name) => {
    const opened = openWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
    if (!opened.ok) throw new Error(opened.error.code);
    const read = await new OpenXmlPort(opened.value).read({ sheets: 'all', include: [] });
    if (!read.ok) throw new Error(read.error.code);
    for (const { values } of read.value.sheets) {
      const texts = values.flatMap((row) => row ?? []).filter((value) => typeof value === 'string');
      expect(guessEncoding(texts)).toBeNull();
    }
  });
});

describe('the work', () => {
  it('on a sheet of Unicode is one look at each text, and no decoding', () => {
    const normalize = jest.spyOn(String.prototype, 'normalize');
    const texts = Array.from({ length: 100_000 }, (_, row) => `Không có tội phạm, số ${row}`);
    guessEncoding(texts);
    expect(normalize).not.toHaveBeenCalled();
    normalize.mockRestore();
  });

  it('on a legacy sheet does not grow beyond some hundred texts', () => {
    const encoded = sentences.map((text) => encode(text, 'vni'));
    const normalize = jest.spyOn(String.prototype, 'normalize');
    const decodings = [1_000, 100_000].map((count) => {
      normalize.mockClear();
      guessEncoding(Array.from({ length: count }, (_, row) => encoded[row % encoded.length] ?? ''));
      return normalize.mock.calls.length;
    });
    normalize.mockRestore();
    expect(decodings[0]).toBeGreaterThan(0);
    expect(decodings[1]).toBe(decodings[0]);
  });
});
