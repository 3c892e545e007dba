import { assess } from '../../../src/assessing/assess';
import { findReferenceMismatches, type HeldTable } from '../../../src/assessing/references';
import type { CriteriaSet, Leaf, RecognitionCondition } from '../../../src/criteria/criteria-set';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { judged, points, setOf } from './tables';

const titled = (leaf: Leaf, vi: string): Leaf => ({ ...leaf, title: { vi } });
const allMet: RecognitionCondition[] = [{ kind: 'allMet' }];

function securityWith(conditions: RecognitionCondition[] = allMet): CriteriaSet {
  return {
    ...setOf(
      [
        titled(judged('1'), 'Không có tội phạm nghiêm trọng'),
        titled(judged('2'), 'Hộ dân đăng ký an toàn'),
        titled(judged('3'), 'Công an xã vững mạnh'),
      ],
      [{ id: 'dat', title: { vi: 'An toàn' }, conditions, recognised: true }],
    ),
    id: 'an-ninh',
  };
}
const security = securityWith();

/** Its third criterion is what the other set comes to, or some criteria of it. */
function lawBy(criteria?: string[]): CriteriaSet {
  return {
    ...setOf([
      titled(judged('1'), 'Ban hành văn bản đúng thẩm quyền'),
      titled(judged('2'), 'Công khai thông tin pháp luật'),
      {
        ...titled(judged('3'), 'Đạt tiêu chuẩn an toàn về an ninh trật tự'),
        measure: { kind: 'reference' as const, set: 'an-ninh', ...(criteria === undefined ? {} : { criteria }) },
      },
    ]),
    id: 'phap-luat',
  };
}

interface Sheet {
  readonly name?: string;
  /** Lines above the table. */
  readonly heading?: readonly string[];
}

const ofBanBo = ['TỰ ĐÁNH GIÁ NĂM 2026', 'Tên xã: Xã Bản Bo'];

function held(
  criteriaSet: CriteriaSet,
  results: readonly CellValue[],
  { name = 'An ninh', heading = ofBanBo }: Sheet = {},
): HeldTable {
  const table = tableOn(
    sheetOf(
      [
        ...heading.map((line) => [line]),
        ['TT', 'Nội dung tiêu chí', 'Kết quả'],
        ...(criteriaSet.groups[0]?.criteria ?? []).map(({ number, title }, index): CellValue[] => [
          number,
          title?.vi ?? '',
          results[index] ?? null,
        ]),
      ],
      { name },
    ),
  );
  return { table, criteriaSet, assessment: assess(table, criteriaSet) };
}

const law = (third: CellValue, sheet: Sheet = {}, set = lawBy()) =>
  held(set, ['Đạt', 'Đạt', third], { name: 'Pháp luật', ...sheet });
const safe = held(security, ['Đạt', 'Đạt', 'Đạt']);
const unsafe = held(security, ['Đạt', 'Chưa đạt', 'Đạt']);

/** Each mismatch as "what is stated → what it is there (sheet, cell: criteria that are not met)". */
function mismatches(own: HeldTable, ...others: readonly HeldTable[]): readonly string[] {
  return findReferenceMismatches(own, [...others, own]).map((finding) => {
    if (finding.code !== 'reference-mismatch') return finding.code;
    const { found, expected, other } = finding;
    const place = other.cell === null ? '-' : cellToA1(other.cell);
    return `${found} → ${expected} (${other.sheetName}, ${place}: ${other.unmet.join(' ')})`;
  });
}

describe('a result that is another set’s', () => {
  it('is contradicted by that set’s own table, either way', () => {
    expect(mismatches(law('Đạt'), unsafe)).toEqual(['Đạt → notMet (An ninh, C5: 2)']);
    expect(mismatches(law('Chưa đạt'), safe)).toEqual(['Chưa đạt → met (An ninh, -: )']);
    expect(mismatches(law('Cơ bản đạt'), safe)).toEqual(['Cơ bản đạt → met (An ninh, -: )']);
    expect(mismatches(law('Đạt'), safe)).toEqual([]);
    expect(mismatches(law('Chưa đạt'), unsafe)).toEqual([]);
  });

  it('is shown where it is stated, by itself and with the words that stand there', () => {
    const [finding] = findReferenceMismatches(law('  đạt '), [unsafe]);
    expect(finding).toMatchObject({
      sheetName: 'Pháp luật',
      unit: 'Xã Bản Bo',
      criterion: '3',
      cell: { row: 5, column: 2 },
      fix: null,
      found: 'đạt',
      expected: 'notMet',
    });
  });

  it('stays as it is stated where the workbook has no such table, or several', () => {
    expect(mismatches(law('Đạt'))).toEqual([]);
    expect(mismatches(law('Đạt'), unsafe, unsafe)).toEqual([]);
    expect(mismatches(law('Đạt'), law('Chưa đạt'))).toEqual([]);
  });

  it('is not contradicted where its own is left open, or does not apply', () => {
    expect(mismatches(law(null), unsafe)).toEqual([]);
    expect(mismatches(law('Không áp dụng'), unsafe)).toEqual([]);
  });

  it('is not contradicted by a sheet that the other set does not fit', () => {
    const strange = tableOn(
      sheetOf([
        ...ofBanBo.map((line) => [line]),
        ['TT', 'Nội dung tiêu chí', 'Kết quả'],
        ['X.1', 'Diện tích trồng rừng', 'Chưa đạt'],
        ['X.2', 'Số lượng gia súc', 'Chưa đạt'],
      ]),
    );
    const notIts = { table: strange, criteriaSet: security, assessment: assess(strange, security) };
    expect(mismatches(law('Đạt'), notIts)).toEqual([]);
  });

  it.each<[string, readonly string[], boolean]>([
    ['the same unit and year', ofBanBo, true],
    ['a unit that is written in another way', ['TỰ ĐÁNH GIÁ NĂM 2026', 'Tên xã:  XÃ BẢN BO'], true],
    ['another unit', ['TỰ ĐÁNH GIÁ NĂM 2026', 'Tên xã: Xã Sùng Phài'], false],
    ['another year', ['TỰ ĐÁNH GIÁ NĂM 2025', 'Tên xã: Xã Bản Bo'], false],
    ['no year', ['Tên xã: Xã Bản Bo'], true],
    ['no unit', ['TỰ ĐÁNH GIÁ NĂM 2026'], true],
    ['a unit in the title', ['TỰ ĐÁNH GIÁ CỦA XÃ SÙNG PHÀI NĂM 2026'], false],
  ])('is held against a table of %s: %p', (_, heading, isHeld) => {
    const other = held(security, ['Đạt', 'Chưa đạt', 'Đạt'], { heading });
    expect(mismatches(law('Đạt'), other)).toHaveLength(isHeld ? 1 : 0);
  });

  it('is held against any unit’s table where its own names none but by the sheet', () => {
    expect(mismatches(law('Đạt', { heading: [] }), unsafe)).toHaveLength(1);
  });
});

describe('what the other set’s table comes to', () => {
  it('is open while something there is blank, though something is not met', () => {
    expect(mismatches(law('Đạt'), held(security, ['Chưa đạt', null, 'Đạt']))).toEqual([]);
  });

  it('is open while others have yet to score', () => {
    const surveyed: CriteriaSet = {
      ...setOf(
        [points('1', 10), { ...points('2', 10), scoredBy: 'survey' as const }],
        [{ id: 'dat', title: { vi: 'An toàn' }, conditions: [{ kind: 'scoreAtLeast', points: 15 }], recognised: true }],
      ),
      id: 'an-ninh',
    };
    const scored = (survey: CellValue) => {
      const table = tableOn(
        sheetOf(
          [
            ...ofBanBo.map((line) => [line]),
            ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
            [1, 'Không có tội phạm nghiêm trọng', 10, 6],
            [2, 'Người dân hài lòng về an ninh', 10, survey],
          ],
          { name: 'An ninh' },
        ),
      );
      return { table, criteriaSet: surveyed, assessment: assess(table, surveyed) };
    };
    expect(mismatches(law('Đạt'), scored(null))).toEqual([]);
    expect(mismatches(law('Đạt'), scored(8))).toEqual(['Đạt → notMet (An ninh, D4: 1 2)']);
    expect(mismatches(law('Chưa đạt'), scored(9))).toEqual(['Chưa đạt → met (An ninh, D4: 1 2)']);
  });

  it('is open where that set concludes nothing', () => {
    const concludesNothing = { ...security, recognition: [] };
    expect(mismatches(law('Đạt'), held(concludesNothing, ['Đạt', 'Chưa đạt', 'Đạt']))).toEqual([]);
  });

  it('is open where it depends on what no sheet says', () => {
    const stated = securityWith([...allMet, { kind: 'stated', id: 'dk', title: { vi: 'Có đăng ký' } }]);
    expect(mismatches(law('Chưa đạt'), held(stated, ['Đạt', 'Đạt', 'Đạt']))).toEqual([]);
  });

  it('is not met where its conclusion does not recognise', () => {
    const ladder: CriteriaSet = {
      ...security,
      recognition: [
        ...security.recognition,
        {
          id: 'chua',
          title: { vi: 'Chưa an toàn' },
          conditions: [{ kind: 'metAtLeast', count: 1 }],
          recognised: false,
        },
      ],
    };
    expect(mismatches(law('Đạt'), held(ladder, ['Đạt', 'Chưa đạt', 'Đạt']))).toEqual(['Đạt → notMet (An ninh, C5: 2)']);
  });
});

describe('a result that is some of another set’s criteria', () => {
  const of = (criteria: string[], stated: CellValue, results: readonly CellValue[]) =>
    mismatches(law(stated, {}, lawBy(criteria)), held(security, results));

  it('depends on these alone', () => {
    expect(of(['1'], 'Đạt', ['Đạt', 'Chưa đạt', null])).toEqual([]);
    expect(of(['1'], 'Chưa đạt', ['Đạt', 'Chưa đạt', null])).toEqual(['Chưa đạt → met (An ninh, -: )']);
    expect(of(['1', '2'], 'Đạt', ['Đạt', 'Chưa đạt', null])).toEqual(['Đạt → notMet (An ninh, C5: 2)']);
    expect(of(['1', '2'], 'Đạt', ['Đạt', 'Cơ bản đạt', null])).toEqual(['Đạt → notMet (An ninh, C5: 2)']);
  });

  it('is open while one of them is, and met where the others do not apply', () => {
    expect(of(['1', '3'], 'Chưa đạt', ['Đạt', 'Chưa đạt', null])).toEqual([]);
    expect(of(['1', '3'], 'Chưa đạt', ['Đạt', 'Chưa đạt', 'Không áp dụng'])).toEqual(['Chưa đạt → met (An ninh, -: )']);
  });

  it('is open where the other set does not have them all', () => {
    expect(of(['1', '9'], 'Chưa đạt', ['Đạt', 'Đạt', 'Đạt'])).toEqual([]);
  });
});
