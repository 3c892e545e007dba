import { check, type CheckOptions } from '../../../src/app/check';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { cellToA1 } from '../../../src/workbook/address';
import { NOT_CALCULATED, type CellError } from '../../../src/workbook/snapshot';
import { commune, RESULT_COLUMN } from './forms';
import { PlainPort, plainSheet, type Rows } from './plain-port';

const everything: CheckOptions = { sheets: 'all', criteria: 'auto', sets: builtInSets() };
const reference: CellError = { error: '#REF!' };
const division: CellError = { error: '#DIV/0!' };
const missing: CellError = { error: '#N/A' };

/** Where errors are told, with the criterion's number. */
async function errorsIn(port: PlainPort): Promise<readonly string[]> {
  const report = await check(port, everything);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.sheets.flatMap(({ findings }) =>
    findings.flatMap(({ code, cell, criterion }) =>
      code !== 'formula-error' || cell === null
        ? []
        : `${cellToA1(cell)}${criterion === null ? '' : ` (${criterion})`}`,
    ),
  );
}

const on = (...rows: Rows) =>
  errorsIn(new PlainPort([plainSheet('form', 'Bieu', [['BẢNG TỰ CHẤM ĐIỂM'], ['Đơn vị: Xã An'], ...rows])]));
const scored = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Nguồn số liệu'];

describe('an error of Excel where nothing is read from', () => {
  it('is told in a column whose heading is not known, and beside evidence', async () => {
    expect(await on(scored, [1, 'Điện', 10, 9, 'Thống kê'], [2, 'Đường', 10, 8, reference])).toEqual(['E5 (2)']);
    const judged: Rows = [
      ['TT', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
      [1, 'Điện', 'Đạt', missing],
      [2, 'Đường', 'Đạt', 'QĐ 2'],
    ];
    expect(await on(...judged)).toEqual(['D4 (1)']);
  });

  it('is told in a row of totals', async () => {
    const rows: Rows = [scored, [1, 'Điện', 10, 9, 95], [2, 'Đường', 10, 8, 80], [null, 'Tổng cộng', 20, 17, division]];
    expect(await on(...rows)).toEqual(['E6']);
  });

  it('is told once where it goes on into what is reckoned from it', async () => {
    const rows: Rows = [
      [...scored, 'So với năm trước'],
      [1, 'Điện', 10, reference, null, reference],
      [2, 'Đường', 10, 8, null, 0.8],
      [null, 'Tổng cộng', 20, reference, null, reference],
    ];
    expect(await on(...rows)).toEqual(['D4 (1)']);
  });

  it('is told beside another one in the same row', async () => {
    const rows: Rows = [
      ['TT', 'Tiêu chí', 'Kết quả', 'Minh chứng', 'Ghi chú'],
      [1, 'Điện', 'Đạt', missing, division],
      [2, 'Đường', 'Đạt'],
    ];
    expect(await on(...rows)).toEqual(['D4 (1)', 'E4 (1)']);
  });

  it('is told of a set’s own form, and of the unit whose row of a matrix it stands in', async () => {
    const form = commune('A');
    const values = form.values.map((row, index) =>
      index === 5 ? [...(row ?? []).slice(0, RESULT_COLUMN + 1), missing] : row,
    );
    expect(await errorsIn(new PlainPort([{ ...form, values }]))).toEqual(['D6 (3)']);
    const matrix: Rows = [
      ['BẢNG CHẤM ĐIỂM CÁC XÃ'],
      ['STT', 'Tên xã', 'Tiêu chí 1', 'Tiêu chí 2', 'Tổng điểm', 'Xếp hạng'],
      [null, 'Điểm tối đa', 10, 10, 20],
      [1, 'Xã An', 9, 8, 17, 1],
      [2, 'Xã Bình', 7, 8, 15, missing],
    ];
    expect(await errorsIn(new PlainPort([plainSheet('matrix', 'Tong', matrix)]))).toEqual([
      expect.stringMatching(/^F5/),
    ]);
  });

  it('is none where the file keeps no value of a formula', async () => {
    expect(await on(scored, [1, 'Điện', 10, 9, NOT_CALCULATED], [2, 'Đường', 10, 8])).toEqual([]);
  });
});
