import { maximumOf } from '../../../src/criteria/measure-kinds';
import fc from 'fast-check';
import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { leavesOf, numberedOf } from '../../../src/criteria/leaves';
import { cleanText } from '../../../src/reading/vietnamese-text';
import type { CellValue } from '../../../src/workbook/snapshot';
import { builtIn } from '../criteria/sets/forms';
import { judged, setOf, tableOf } from './tables';

const judgedHeader = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const scoredHeader = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const numbered = (count: number, title = 'Nội dung'): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [index + 1, `${title} ${index + 1}`, 'Đạt']);
const scoredRows = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [index + 1, `Nội dung ${index + 1}`, 10, 10]);

const issued = builtInSets().filter(({ isExample }) => !isExample);

/** What is chosen for a sheet with these lines over a table. */
function choiceFor(lines: readonly CellValue[], table: readonly CellValue[][], sets: readonly CriteriaSet[] = issued) {
  return chooseCriteriaSet(tableOf([...lines.map((line) => [line]), [], ...table]), sets);
}
const chosenFor = (...args: Parameters<typeof choiceFor>) => choiceFor(...args).chosen?.id ?? null;

const titled = (id: string, titles: readonly string[]): CriteriaSet => ({
  ...setOf(titles.map((vi, index) => ({ ...judged(String(index + 1)), title: { vi } }))),
  id,
});

describe('a list that says nothing of its set', () => {
  it('is of none, however many lines it has, judged or scored', () => {
    for (let count = 1; count <= 120; count++) {
      const lists = [
        [judgedHeader, ...numbered(count)],
        [scoredHeader, ...scoredRows(count)],
      ];
      for (const list of lists)
        expect(choiceFor(['BẢNG TỰ KIỂM TRA'], list, builtInSets())).toEqual({
          chosen: null,
          reasons: [],
          likely: null,
        });
    }
  });

  it('is of none, though it has all the numbers of a set', () => {
    for (const set of builtInSets().filter(({ isFrame }) => isFrame !== true)) {
      const scored = leavesOf(set).map((leaf) => [leaf.number, `Việc ${leaf.number}`, maximumOf(leaf.measure), 0]);
      const ticked = numberedOf(set).map(({ number }) => [number, `Việc ${number}`, 'Đạt']);
      expect(choiceFor([], [scoredHeader, ...scored], builtInSets()).chosen).toBeNull();
      expect(choiceFor([], [judgedHeader, ...ticked], builtInSets()).chosen).toBeNull();
    }
  });
});

describe('the example with points', () => {
  const set = builtIn('vi-du-cham-diem');

  it('is never taken for a sheet, though every word is its own', () => {
    const rows = leavesOf(set).map(({ number, title, measure }) => [number, title?.vi ?? '', maximumOf(measure), 0]);
    expect(choiceFor([set.title.vi], [scoredHeader, ...rows], builtInSets())).toEqual({
      chosen: null,
      reasons: [],
      likely: null,
    });
  });
});

describe('a set without titles', () => {
  const cited = 'Theo Quyết định số 9745/QĐ-BCA-V05 ngày 28/12/2022 của Bộ Công an';
  const list = (count: number) => [judgedHeader, ...numbered(count)];

  it.each([
    cited,
    '(Kèm theo Quyết định 9745/QĐ-BCA)',
    'THEO QĐ SỐ 9745 / QĐ - BCA - V05',
    'Quyết định số 9745 ngày 28/12/2022 của Bộ Công an',
    'BIỂU TIÊU CHÍ XÃ ĐIỂN HÌNH VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
    'Phường điển hình trong phong trào “Toàn dân bảo vệ ANTQ”',
    'Xã điển hình về phong trào TDBVANTQ',
  ])('is known by “%s” with its number of criteria', (line) => {
    expect(chosenFor([line], list(34))).toBe('qd-9745-2022');
    expect(chosenFor([line], list(31))).toBe('qd-9745-2022');
    expect(chosenFor([line], list(37))).toBe('qd-9745-2022');
    expect(chosenFor([line], [judgedHeader, ...numbered(34), ...numbered(34).slice(0, 3)])).toBe('qd-9745-2022');
  });

  it.each([19, 20, 30, 38, 68])('is not, with %d criteria', (count) => {
    expect(chosenFor([cited], list(count))).toBeNull();
  });

  it('is asked for where the sheet names it and has not as many criteria', () => {
    const { chosen, likely } = choiceFor([cited], list(28));
    expect(chosen).toBeNull();
    expect(likely).toMatchObject({ set: { id: 'qd-9745-2022' }, reasons: [{ code: 'cited-document' }] });
  });

  it.each([
    'BẢNG TỰ ĐÁNH GIÁ TIÊU CHÍ XÃ ĐIỂN HÌNH',
    'Phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    'Thay thế Quyết định số 9745/QĐ-BCA-V05',
    'Quyết định số 9745 ngày 28/12/2022 của Ủy ban nhân dân tỉnh',
    'Quyết định 745/QĐ-BCA-V05',
    'Quyết định 9745/QĐ-UBND',
    'Báo cáo số 9745/BC-BCA',
  ])('is not known by “%s”', (line) => {
    expect(chosenFor([line], list(34))).toBeNull();
  });

  it('is known by a note under the table, and by a heading of it', () => {
    expect(chosenFor([], [...list(34), [], [cited]])).toBe('qd-9745-2022');
    const heading = ['TT', 'Nội dung tiêu chí theo QĐ 9745/QĐ-BCA-V05', 'Kết quả'];
    expect(chosenFor([], [heading, ...numbered(34)])).toBe('qd-9745-2022');
  });

  it('is not known by what is shown as evidence', () => {
    const rows = numbered(34).map((row) => [...row, cited]);
    expect(chosenFor([], [[...judgedHeader, 'Minh chứng'], ...rows])).toBeNull();
  });

  it('is not, where the columns hold nothing that it measures', () => {
    expect(chosenFor([cited], [scoredHeader, ...scoredRows(34)])).toBeNull();
  });

  it('tells the words and their cell', () => {
    expect(choiceFor(['BIỂU 1', cited], list(34)).reasons).toEqual([
      { code: 'cited-document', words: cited, cell: { row: 1, column: 0 } },
    ]);
  });
});

/** Of so few rows every three can be tried. */
const FEW_ROWS = 20;

function triplesBelow(count: number): number[][] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.flatMap((first) =>
    places.slice(first + 1).flatMap((second) => places.slice(second + 1).map((third) => [first, second, third])),
  );
}

/** Rows a), b), c) without the heading that they stand under are nobody's: such a sheet is asked about. */
function losesTheHeadingOfLetters(rows: readonly CellValue[][], missing: readonly number[]): boolean {
  return missing.some((place) => /^\p{L}\)$/u.test(cleanText(rows[place + 1]?.[0] ?? null)));
}

describe('each set with titles', () => {
  const sets = issued.filter((set) => numberedOf(set).some(({ title }) => title !== undefined));
  const formOf = (set: CriteriaSet): CellValue[][] =>
    leavesOf(set).some(({ measure }) => maximumOf(measure) !== null)
      ? leavesOf(set).map(({ number, title, measure }) => [number, title?.vi ?? '', maximumOf(measure), 0])
      : numberedOf(set).map(({ number, title }) => [number.replace(/^.*\.(\p{L})$/u, '$1)'), title?.vi ?? '', 'Đạt']);
  const headerOf = (rows: readonly CellValue[][]) => (rows[0]?.length === 4 ? scoredHeader : judgedHeader);

  it.each(sets.map((set) => [set.id, set] as const))('%s is known on its own form', (id, set) => {
    const rows = formOf(set);
    expect(choiceFor(['BẢNG TỰ ĐÁNH GIÁ'], [headerOf(rows), ...rows])).toMatchObject({
      chosen: { id },
      reasons: [{ code: 'titles-alike' }],
    });
  });

  it.each(sets.filter((set) => leavesOf(set).length > 5).map((set) => [set.id, set] as const))(
    '%s is known with any three rows missing',
    (id, set) => {
      const rows = formOf(set);
      const isKnownWithout = (missing: readonly number[]) => {
        const left = rows.filter((_, place) => !missing.includes(place));
        return chosenFor([], [headerOf(rows), ...left]) === id;
      };
      if (rows.length <= FEW_ROWS) {
        const unknown = triplesBelow(rows.length).filter((missing) => !isKnownWithout(missing));
        expect(unknown.filter((missing) => !losesTheHeadingOfLetters(rows, missing))).toEqual([]);
        return;
      }
      const places = fc.uniqueArray(fc.nat(rows.length - 1), { minLength: 3, maxLength: 3 });
      fc.assert(
        fc.property(places, (missing) => isKnownWithout(missing)),
        { numRuns: 25 },
      );
    },
  );
});

describe('a set of a province', () => {
  const set = builtIn('qd-1234-2025-lam-dong');
  const own = leavesOf(set).map(({ number, title, measure }) => [number, title?.vi ?? '', maximumOf(measure), 0]);
  const inOtherWords = own.map(([number = null, , ...points]) => [number, 'Theo hướng dẫn', ...points]);

  it('is known by its document with the province’s name on the sheet', () => {
    const rows = own.map(([number = null, title, ...points], place) => [
      number,
      place % 2 === 0 ? title : 'Theo hướng dẫn',
      ...points,
    ]) as CellValue[][];
    const line = 'Theo Quyết định số 1234/QĐ-UBND ngày 08/9/2025';
    expect(chosenFor([`${line} của UBND tỉnh Lâm Đồng`], [scoredHeader, ...rows])).toBe(set.id);
    expect(chosenFor(['ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', line], [scoredHeader, ...rows])).toBe(set.id);
    expect(chosenFor([line], [scoredHeader, ...rows])).toBeNull();
  });

  it('is not another province’s, though the document has the same number', () => {
    const lines = ['Theo Quyết định số 1234/QĐ-UBND của Ủy ban nhân dân tỉnh Đắk Lắk'];
    for (const rows of [own, inOtherWords])
      expect(choiceFor(lines, [scoredHeader, ...rows])).toEqual({ chosen: null, reasons: [], likely: null });
  });

  it('is asked for where its words stand under another decision', () => {
    const { chosen, likely } = choiceFor(['Theo Quyết định 45/QĐ-UBND của UBND xã'], [scoredHeader, ...own]);
    expect([chosen, likely?.set.id]).toEqual([null, set.id]);
  });

  it('is none where the same numbers carry other words', () => {
    expect(choiceFor(['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'], [scoredHeader, ...inOtherWords])).toMatchObject({
      chosen: null,
      likely: null,
    });
  });
});

describe('two versions of a set', () => {
  const of2025 = {
    ...titled('ban-2025', ['Đường trục xã được nhựa hoá', 'Đường ngõ xóm sạch', 'Đường nội đồng đi lại được']),
    validity: { to: '2025-12-31' },
  };
  const of2026 = { ...of2025, id: 'ban-2026', validity: { from: '2026-01-01' } };
  const rows = leavesOf(of2025).map(({ number, title }) => [number, title?.vi ?? '', 'Đạt']);
  const chosenIn = (title: string, sets: readonly CriteriaSet[]) => chosenFor([title], [judgedHeader, ...rows], sets);

  it.each([
    ['TỰ ĐÁNH GIÁ NĂM 2025', 'ban-2025'],
    ['TỰ ĐÁNH GIÁ NĂM 2026', 'ban-2026'],
    ['TỰ ĐÁNH GIÁ NĂM 2024', 'ban-2025'],
  ])('%s is held against the one that is valid then: %s', (title, id) => {
    expect(chosenIn(title, [of2025, of2026])).toBe(id);
    expect(chosenIn(title, [of2026, of2025])).toBe(id);
  });

  it('are told apart by nothing where the sheet names no year: the first is taken', () => {
    expect(chosenIn('TỰ ĐÁNH GIÁ', [of2025, of2026])).toBe('ban-2025');
    expect(chosenIn('TỰ ĐÁNH GIÁ NĂM 2027', [of2025])).toBe('ban-2025');
  });
});

describe('a document whose criteria were not seen', () => {
  const rows = [judgedHeader, [1, 'Đường làng sạch', 'Đạt'], [2, 'Có nước sạch', 'Đạt'], [3, 'Hộ nghèo giảm', 'Đạt']];

  it.each([
    ['Theo Quyết định số 51/2025/QĐ-TTg ngày 29/12/2025', 'qd-51-2025'],
    ['Theo Quyết định 27/2025/QĐ-TTg của Thủ tướng Chính phủ', 'qd-27-2025'],
    ['Theo Quyết định 28/2025/QĐ-TTg', 'qd-28-2025'],
    ['Theo Nghị định 86/2023/NĐ-CP', 'nd-86-2023'],
  ])('is told where a sheet names it, and the sheet is its own set: %s', (line, id) => {
    const { chosen, likely, frame } = choiceFor([line], rows);
    expect([chosen, likely, frame?.id]).toEqual([null, null, id]);
  });

  it('is not told where the sheet names another', () => {
    expect(choiceFor(['Theo Quyết định 52/2025/QĐ-TTg'], rows)).toEqual({ chosen: null, reasons: [], likely: null });
  });
});

describe('the words of criteria', () => {
  const roads = titled('duong', ['Đường trục xã được nhựa hoá', 'Đường ngõ xóm sạch', 'Đường nội đồng đi lại được']);
  const schools = titled('truong', [
    'Trường mầm non đạt chuẩn',
    'Trường tiểu học đạt chuẩn',
    'Trường trung học đạt chuẩn',
  ]);
  const rows = (...titles: readonly string[]) => [
    judgedHeader,
    ...titles.map((title, index) => [index + 1, title, 'Đạt']),
  ];

  it('may be fewer in the set than on the form', () => {
    const form = rows(
      'Tỷ lệ đường trục xã, liên xã được nhựa hóa hoặc bê tông hóa',
      'Đường ngõ xóm sạch và không lầy lội vào mùa mưa',
      'Đường trục chính nội đồng bảo đảm đi lại được quanh năm',
    );
    expect(chosenFor([], form, [schools, roads])).toBe('duong');
    expect(chosenFor([], form, [schools])).toBeNull();
  });

  it('tell a set from its like together with the title over the table', () => {
    const homes = { ...roads, id: 'xom', title: { vi: 'Đường đẹp của xóm' } };
    const communes = { ...roads, id: 'xa', title: { vi: 'Đường đẹp của xã' } };
    const form = rows('Đường trục xã được nhựa hoá', 'Đường ngõ xóm sạch', 'Đường nội đồng đi lại được');
    expect(chosenFor(['TỰ ĐÁNH GIÁ ĐƯỜNG ĐẸP CỦA XÃ'], form, [homes, communes])).toBe('xa');
    expect(chosenFor(['TỰ ĐÁNH GIÁ ĐƯỜNG ĐẸP CỦA XÃ'], form, [communes, homes])).toBe('xa');
    expect(chosenFor([], form, [{ ...roads, id: 'truoc' }, roads])).toBe('truoc');
  });

  const places = [
    'Trạm y tế',
    'Nhà văn hoá thôn',
    'Chợ trung tâm',
    'Bưu điện khu vực',
    'Sân vận động',
    'Hồ chứa nước',
    'Bến xe khách',
    'Nghĩa trang nhân dân',
    'Điểm thu gom rác',
    'Công viên cây xanh',
  ];
  const services = titled(
    'dich-vu',
    places.map((place) => `${place} hoạt động thường xuyên`),
  );
  const withOwn = (own: number) =>
    rows(...places.map((place, at) => (at < own ? `${place} hoạt động thường xuyên` : `Việc khác thứ ${at}`)));

  it.each([
    [10, 'dich-vu', null],
    [8, 'dich-vu', null],
    [6, null, '6/10'],
    [5, null, '5/10'],
    [4, null, null],
  ])('of which %d in ten are the same choose %s, or are asked about: %s', (own, chosen, asked) => {
    const choice = choiceFor([], withOwn(own), [services]);
    const [reason] = choice.likely?.reasons ?? [];
    const counts = reason?.code === 'titles-alike' ? `${reason.ofSet.alike}/${reason.ofSet.of}` : null;
    expect([choice.chosen?.id ?? null, counts]).toEqual([chosen, asked]);
  });

  it('must be most of the sheet’s as well', () => {
    const others = Array.from({ length: 40 }, (_, at) => `Việc riêng của xã, phần ${at}`);
    const longer = rows(...places.map((place) => `${place} hoạt động thường xuyên`), ...others);
    expect(choiceFor([], longer, [services])).toMatchObject({ chosen: null, likely: null });
    expect(choiceFor([], withOwn(10), [services]).reasons).toEqual([
      { code: 'titles-alike', ofSet: { alike: 10, of: 10 }, ofTable: { alike: 10, of: 10 } },
    ]);
  });

  it('ask, where the sheet follows another decision than the set', () => {
    const issuedBy = (document: string): CriteriaSet => ({
      ...services,
      legalBasis: { document, date: '2025-01-01', issuer: 'Thủ tướng Chính phủ' },
    });
    const line = 'Theo Quyết định 12/2025/QĐ-TTg';
    const other = choiceFor([line], withOwn(10), [issuedBy('Quyết định 13/2025/QĐ-TTg')]);
    expect([other.chosen, other.likely?.set.id]).toEqual([null, 'dich-vu']);
    expect(chosenFor([line], withOwn(10), [issuedBy('Quyết định 12/2025/QĐ-TTg')])).toBe('dich-vu');
    expect(chosenFor(['Kèm theo Báo cáo 12/BC-UBND'], withOwn(10), [issuedBy('Quyết định 13/2025/QĐ-TTg')])).toBe(
      'dich-vu',
    );
  });
});
