import { sheetOf } from './sheet-of';
import { criterion, header, kindsOf } from './small-forms';
import { tableOn } from './table-on';

describe('the rows of a form', () => {
  it('are groups, criteria, totals, repeated headers and others', () => {
    const table = tableOn(
      sheetOf([
        header,
        ['I', 'Nhóm thứ nhất', null, null],
        criterion('1.'),
        [null, 'diễn giải thêm', null, 'Hồ sơ nữa'],
        header,
        ['(1)', '(2)', '(3)', '(4)'],
        criterion('2.'),
        ['II. Nhóm thứ hai', null, null, null],
        criterion('Tiêu chí 3'),
        ['Tổng cộng', null, '3/3', null],
      ]),
    );
    expect(kindsOf(table)).toEqual([
      'group I',
      'criterion 1',
      'other',
      'repeatedHeader',
      'repeatedHeader',
      'criterion 2',
      'group II',
      'criterion 3',
      'total',
    ]);
    expect(table.rows[6]?.title).toBe('Nhóm thứ hai');
  });

  it('end at the signature block, and what trails off before it is left out', () => {
    const table = tableOn(
      sheetOf([
        header,
        criterion(1),
        [null, null, null, null],
        ['Công an xã đã kiểm tra', null, null, null],
        ['NGƯỜI LẬP BIỂU', null, 'TM. ỦY BAN NHÂN DÂN', null],
        criterion(2),
      ]),
    );
    expect(kindsOf(table)).toEqual(['criterion 1']);
    expect(table.area.rowCount).toBe(2);
  });

  it.each<[string, string, boolean]>([
    ['Tổng cộng', 'Xếp loại', true],
    ['Tổng cộng', 'Kết luận:', true],
    ['Tổng cộng', 'XẾP LOẠI', true],
    ['Tổng cộng', 'Đề nghị công nhận', true],
    ['Tổng cộng', 'Công nhận xã đạt chuẩn do cấp có thẩm quyền xem xét, quyết định', false],
    ['Tổng cộng', 'Xếp loạn', false],
    ['Diễn giải thêm', 'Xếp loại', true],
  ])(
    'end with what the unit comes to, or with a row that has a result of its own: “%s”, “%s”: %p',
    (above, below, isRead) => {
      const { rows } = tableOn(
        sheetOf([header, criterion(1), criterion(2), [above, null, null, null], [below, null, 'Đạt chuẩn', null]]),
      );
      const conclusion = rows.find(({ row }) => row === 4);
      expect(conclusion?.cells.result?.value).toBe(isRead ? 'Đạt chuẩn' : undefined);
      expect(conclusion?.kind).toBe(isRead ? 'other' : undefined);
    },
  );

  it('go on after evidence that speaks of dates and signatories', () => {
    const table = tableOn(
      sheetOf([
        header,
        criterion(1),
        [null, null, null, 'Sùng Phài, ngày 3 tháng 2 năm 2026'],
        [null, 'Chủ tịch xã ban hành kế hoạch', null, null],
        criterion(2),
      ]),
    );
    expect(kindsOf(table)).toEqual(['criterion 1', 'other', 'other', 'criterion 2']);
  });

  it('are passed over where they are blank, up to a long gap', () => {
    const blank = (count: number) => Array.from({ length: count }, () => [null]);
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), ...blank(40), criterion(2)])))).toHaveLength(2);
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), ...blank(60), criterion(2)])))).toHaveLength(1);
  });

  it('have a number inside the title where no column has one', () => {
    const table = tableOn(
      sheetOf([
        ['Nội dung tiêu chí', 'Kết quả'],
        ['1. Có kế hoạch', 'Đạt'],
        ['Tiêu chí 2: Có báo cáo', 'Chưa đạt'],
      ]),
    );
    expect(table.rows.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Có kế hoạch'],
      ['2', 'Có báo cáo'],
    ]);
  });

  it('share a merged cell, which stands at its first row', () => {
    const table = tableOn(sheetOf([header, criterion(1), [2, 'Nội dung 2', 'Đạt', null]], { merges: ['D2:D3'] }));
    expect(table.rows[1]?.cells.evidence).toEqual({
      position: { row: 1, column: 3 },
      value: 'Hồ sơ',
      hasFormula: false,
    });
  });

  it('do not take a cell merged over from another column for theirs', () => {
    const table = tableOn(sheetOf([header, [1, 'Chưa đánh giá', null, null]], { merges: ['B2:D2'] }));
    expect(table.rows[0]?.cells.result).toMatchObject({ position: { row: 1, column: 2 }, value: null });
  });

  it('know which cells are formulas', () => {
    const sheet = {
      ...sheetOf([header, criterion(1)]),
      formulas: [undefined, [undefined, undefined, '=IF(TRUE,"Đạt","")']],
    };
    expect(tableOn(sheet).rows[0]?.cells.result?.hasFormula).toBe(true);
  });

  it('end at notes, whatever signs begin them', () => {
    for (const note of ['Ghi chú: theo mẫu', '(*) Ghi chú:', '* Lưu ý: ghi đủ']) {
      expect(kindsOf(tableOn(sheetOf([header, criterion(1), [note], ['1. Cột 3 ghi Đạt']])))).toEqual(['criterion 1']);
    }
  });

  it('go on after notes where the numbers and their results go on', () => {
    const notes = [['Ghi chú: áp dụng từ năm 2024'], ['Nguồn: Phòng Tư pháp'], [null, 'Lưu ý: tính đến 30/11']];
    const nextGroup = [['Ghi chú: …'], [null, null, null], ['II', 'Nhóm hai']];
    for (const { between, next } of [
      { between: notes, next: 3 },
      { between: notes.slice(0, 1), next: 3 },
      { between: nextGroup, next: 1 },
    ]) {
      const above = [header, criterion(1), criterion(2)];
      const table = tableOn(sheetOf([...above, ...between, criterion(next), ['Ghi chú: hết']]));
      expect(kindsOf(table).filter((kind) => kind.startsWith('criterion'))).toEqual([
        'criterion 1',
        'criterion 2',
        `criterion ${next}`,
      ]);
    }
  });

  it('end at notes below which another list begins, or numbers only explain', () => {
    const explained = [['Ghi chú:'], [3, 'Cột 3 do tổ công tác ghi', null]];
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), criterion(2), ...explained])))).toEqual([
      'criterion 1',
      'criterion 2',
    ]);
    const another = [['Ghi chú: hết'], criterion(1), criterion(2)];
    expect(kindsOf(tableOn(sheetOf([header, criterion(1), criterion(2), ...another])))).toEqual([
      'criterion 1',
      'criterion 2',
    ]);
  });

  it('know a sum that nobody calls one', () => {
    const table = tableOn(
      sheetOf([
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        [1, 'Nội dung 1', 10, 9.5],
        [2, 'Nội dung 2', 5, 4],
        [null, null, 15, 13.5],
      ]),
    );
    expect(kindsOf(table)).toEqual(['criterion 1', 'criterion 2', 'total']);
    expect(table.rows[2]?.cells.selfScore?.value).toBe(13.5);
  });

  it.each([
    ['ĐIỂM THI ĐUA (A + B - C)', 'total'],
    ['Cộng điểm (I+II+III)', 'total'],
    ['Số mục đạt', 'total'],
    ['Cộng điểm khuyến khích', 'other'],
    ['Chấm điểm vắc xin 5 trong 1 (A+B)', 'other'],
  ])('know what a row without a number is: %s', (title, kind) => {
    const points = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
    const table = tableOn(sheetOf([points, [1, 'Cổng trường', 10, 8], [2, 'Sân trường', 10, 7], [null, title, 5, 5]]));
    expect(table.rows.at(-1)?.kind).toBe(kind);
  });
});
