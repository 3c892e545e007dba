import type { ColumnReason, TableLayout, TableReason, UnitSource } from '../../reading/assessment-table';

/** How a sheet was read, in words. Cells, columns and rows are as Excel names them. */
export const explanation = {
  layouts: {
    form: 'mỗi dòng một tiêu chí, của một đơn vị',
    matrix: 'nhiều đơn vị, mỗi đơn vị một dòng hoặc một cột',
  } satisfies Readonly<Record<TableLayout, string>>,
  columnReasons: {
    'header-word': 'tiêu đề quen thuộc',
    'header-words-within': 'tiêu đề có từ quen thuộc',
    'header-above': 'tiêu đề gộp phía trên cho biết',
    content: 'tiêu đề không quen, đoán theo các ô bên dưới',
    'content-agrees': 'các ô bên dưới phù hợp',
    'content-contradicts': 'các ô bên dưới không phù hợp',
    'content-unclear': 'các ô bên dưới không nói rõ',
    'rival-column': 'còn cột khác cũng có thể là cột này',
    mapping: 'theo tệp cột, hoặc theo lựa chọn đã ghi nhớ trong sổ làm việc',
  } satisfies Readonly<Record<ColumnReason, string>>,
  tableReasons: {
    'numbers-run-on': 'số thứ tự liên tục',
    'numbers-do-not-run-on': 'số thứ tự không liên tục',
    'rows-unclear': 'nhiều dòng không rõ là gì',
    'scores-above-maximum': 'nhiều điểm cao hơn điểm tối đa, có thể nhầm cột',
  } satisfies Readonly<Record<TableReason, string>>,
  unitSources: {
    label: 'ghi ở dòng “Tên xã: …”',
    title: 'ghi trong tên bảng phía trên',
    fileName: 'theo tên tệp',
    sheetName: 'theo tên trang tính',
  } satisfies Readonly<Record<UnitSource, string>>,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  heading: (confidence: string) => `Cách đọc bảng (chắc chắn ${confidence})`,
  unsure: 'Chưa chắc đã đọc đúng; hãy xem lại các cột.',
  withoutHeader: 'không có dòng tiêu đề',
  headerRows: (first: number, last: number) =>
    first === last ? `tiêu đề ở dòng ${first}` : `tiêu đề ở dòng ${first}–${last}`,
  column: (letters: string) => `Cột ${letters}`,
  noHeading: 'không có tiêu đề',
  unit: (name: string, source: string, cell: string | null) =>
    `Đơn vị: ${name} (${source}${cell === null ? '' : `, ô ${cell}`})`,
  units: (count: number, first: string, last: string) => `Đơn vị: ${count}, từ ${first} đến ${last}`,
  noUnit: 'Đơn vị: không thấy tên. Hãy ghi phía trên bảng, ví dụ “Tên xã: …”.',
  title: (title: string) => `Tên bảng: ${title}`,
  criteriaSet: (id: string, matched: number, rows: number) =>
    `Bộ tiêu chí: ${id}, khớp ${matched}/${rows} tiêu chí của bảng`,
  noCriteriaSet: (rows: number) =>
    `Bộ tiêu chí: trang không cho biết ${rows} tiêu chí của bảng thuộc bộ nào. Hãy dùng --criteria ID hoặc TỆP.json; "criteria infer" lập tệp đó từ bảng.`,
  /** The reasons, one after another. */
  recognisedBy: (reasons: string) => `Nhận ra theo ${reasons}`,
  likelySet: (id: string, reasons: string) =>
    `Bảng này giống bộ ${id}: ${reasons}. Nếu đúng là bộ đó, hãy thêm --criteria ${id}.`,
  leftOut: (count: number) => `Bỏ qua ${count} dòng, vì không có số thứ tự và không phải nhóm hay dòng cộng:`,
  leftOutRow: (row: number, text: string) => `Dòng ${row}: “${text}”`,
  andMore: (count: number) => `… và ${count} dòng nữa`,
  missingColumn: (role: string) => `Chưa đọc được bảng: không thấy cột “${role}”.`,
  severalColumns: (role: string, letters: readonly string[]) =>
    `Chưa đọc được bảng: các cột ${letters.join(', ')} đều có thể là cột “${role}”.`,
  columnsThere: 'Các cột của bảng:',
  example: (samples: string) => `ví dụ: ${samples}`,
  nothingBelow: 'chưa có gì bên dưới',
  ourTab: 'Trang này do Chấm Chuẩn lập nên không được kiểm tra.',
  noHeader:
    'Không thấy dòng tiêu đề nào, tức là dòng có từ hai tiêu đề quen thuộc trở lên như “TT”, “Nội dung tiêu chí”, “Kết quả”. Nếu trang này có bảng, hãy viết tệp cột (docs/cli.md).',
  mappingUnused: 'Tệp cột hoặc lựa chọn đã ghi nhớ không khớp với trang này nên không được dùng.',
  columnsFile: 'Tệp cột ứng với cách đọc này; sửa chỗ sai, lưu thành tệp .json rồi thêm --columns TỆP.json:',
  columnsFileGuessed:
    'Tệp cột đoán theo từng tiêu đề; hãy sửa cho đúng, lưu thành tệp .json rồi thêm --columns TỆP.json:',
  columnsFileWithGap:
    'Hãy thay dấu “?” bằng chữ cái của cột, sửa chỗ sai, lưu thành tệp .json rồi thêm --columns TỆP.json:',
};
