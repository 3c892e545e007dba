import type { ColumnReason, TableLayout, TableReason, UnitSource } from '../reading/assessment-table';
import type { Texts } from './language';

/** How a sheet was read, in words. Cells, columns and rows are as Excel names them. */
export interface ExplanationTexts {
  readonly layouts: Readonly<Record<TableLayout, string>>;
  readonly columnReasons: Readonly<Record<ColumnReason, string>>;
  readonly tableReasons: Readonly<Record<TableReason, string>>;
  readonly unitSources: Readonly<Record<UnitSource, string>>;
  readonly percent: (share: number) => string;
  readonly heading: (confidence: string) => string;
  readonly unsure: string;
  readonly headerRows: (first: number, last: number) => string;
  readonly column: (letters: string) => string;
  readonly noHeading: string;
  readonly unit: (name: string, source: string, cell: string | null) => string;
  readonly units: (count: number, first: string, last: string) => string;
  readonly noUnit: string;
  readonly title: (title: string) => string;
  readonly criteriaSet: (id: string, matched: number, rows: number) => string;
  readonly noCriteriaSet: (rows: number) => string;
  /** The reasons, one after another. */
  readonly recognisedBy: (reasons: string) => string;
  readonly likelySet: (id: string, reasons: string) => string;
  readonly leftOut: (count: number) => string;
  readonly leftOutRow: (row: number, text: string) => string;
  readonly andMore: (count: number) => string;
  readonly missingColumn: (role: string) => string;
  readonly severalColumns: (role: string, letters: readonly string[]) => string;
  readonly columnsThere: string;
  readonly example: (samples: string) => string;
  readonly nothingBelow: string;
  readonly ourTab: string;
  readonly noHeader: string;
  readonly mappingUnused: string;
  readonly columnsFile: string;
  readonly columnsFileGuessed: string;
  readonly columnsFileWithGap: string;
}

export const explanationTexts: Texts<ExplanationTexts> = {
  vi: {
    layouts: {
      form: 'mỗi dòng một tiêu chí, của một đơn vị',
      matrix: 'nhiều đơn vị, mỗi đơn vị một dòng hoặc một cột',
    },
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
    },
    tableReasons: {
      'numbers-run-on': 'số thứ tự liên tục',
      'numbers-do-not-run-on': 'số thứ tự không liên tục',
      'rows-unclear': 'nhiều dòng không rõ là gì',
      'scores-above-maximum': 'nhiều điểm cao hơn điểm tối đa, có thể nhầm cột',
    },
    unitSources: {
      label: 'ghi ở dòng “Tên xã: …”',
      title: 'ghi trong tên bảng phía trên',
      fileName: 'theo tên tệp',
      sheetName: 'theo tên trang tính',
    },
    percent: (share) => `${Math.round(share * 100)} %`,
    heading: (confidence) => `Cách đọc bảng (chắc chắn ${confidence})`,
    unsure: 'Chưa chắc đã đọc đúng; hãy xem lại các cột.',
    headerRows: (first, last) => (first === last ? `tiêu đề ở dòng ${first}` : `tiêu đề ở dòng ${first}–${last}`),
    column: (letters) => `Cột ${letters}`,
    noHeading: 'không có tiêu đề',
    unit: (name, source, cell) => `Đơn vị: ${name} (${source}${cell === null ? '' : `, ô ${cell}`})`,
    units: (count, first, last) => `Đơn vị: ${count}, từ ${first} đến ${last}`,
    noUnit: 'Đơn vị: không thấy tên. Hãy ghi phía trên bảng, ví dụ “Tên xã: …”.',
    title: (title) => `Tên bảng: ${title}`,
    criteriaSet: (id, matched, rows) => `Bộ tiêu chí: ${id}, khớp ${matched}/${rows} tiêu chí của bảng`,
    noCriteriaSet: (rows) =>
      `Bộ tiêu chí: trang không cho biết ${rows} tiêu chí của bảng thuộc bộ nào. Hãy dùng --criteria ID hoặc TỆP.json; "criteria infer" lập tệp đó từ bảng.`,
    recognisedBy: (reasons) => `Nhận ra theo ${reasons}`,
    likelySet: (id, reasons) => `Bảng này giống bộ ${id}: ${reasons}. Nếu đúng là bộ đó, hãy thêm --criteria ${id}.`,
    leftOut: (count) => `Bỏ qua ${count} dòng, vì không có số thứ tự và không phải nhóm hay dòng cộng:`,
    leftOutRow: (row, text) => `Dòng ${row}: “${text}”`,
    andMore: (count) => `… và ${count} dòng nữa`,
    missingColumn: (role) => `Chưa đọc được bảng: không thấy cột “${role}”.`,
    severalColumns: (role, letters) => `Chưa đọc được bảng: các cột ${letters.join(', ')} đều có thể là cột “${role}”.`,
    columnsThere: 'Các cột của bảng:',
    example: (samples) => `ví dụ: ${samples}`,
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
  },
  en: {
    layouts: {
      form: 'a row per criterion, for one unit',
      matrix: 'several units, each a row or a column',
    },
    columnReasons: {
      'header-word': 'a known heading',
      'header-words-within': 'known words in the heading',
      'header-above': 'the merged heading above says so',
      content: 'an unknown heading, guessed from the cells below',
      'content-agrees': 'the cells below agree',
      'content-contradicts': 'the cells below do not agree',
      'content-unclear': 'the cells below do not tell',
      'rival-column': 'another column could be it as well',
      mapping: 'as a columns file, or a choice remembered in the workbook, says',
    },
    tableReasons: {
      'numbers-run-on': 'the numbers run on',
      'numbers-do-not-run-on': 'the numbers do not run on',
      'rows-unclear': 'many rows could not be made out',
      'scores-above-maximum': 'many scores are above their maximum, as if columns were mixed up',
    },
    unitSources: {
      label: 'from a line “Tên xã: …”',
      title: 'from the title above',
      fileName: 'from the name of the file',
      sheetName: 'from the name of the sheet',
    },
    percent: (share) => `${Math.round(share * 100)}%`,
    heading: (confidence) => `How the table was read (${confidence} sure)`,
    unsure: 'This may be wrong; look through the columns.',
    headerRows: (first, last) => (first === last ? `header in row ${first}` : `header in rows ${first}–${last}`),
    column: (letters) => `Column ${letters}`,
    noHeading: 'no heading',
    unit: (name, source, cell) => `Unit: ${name} (${source}${cell === null ? '' : `, cell ${cell}`})`,
    units: (count, first, last) => `Units: ${count}, from ${first} to ${last}`,
    noUnit: 'Unit: no name is to be seen. Write it above the table, such as “Tên xã: …”.',
    title: (title) => `Title: ${title}`,
    criteriaSet: (id, matched, rows) => `Criteria set: ${id}, with ${matched} of the table's ${rows} criteria`,
    noCriteriaSet: (rows) =>
      `Criteria set: the sheet does not say which set the table's ${rows} criteria are of. Use --criteria ID or FILE.json; "criteria infer" makes that file from the table.`,
    recognisedBy: (reasons) => `Recognised by ${reasons}`,
    likelySet: (id, reasons) =>
      `The table resembles the set ${id}: ${reasons}. If it is that one, add --criteria ${id}.`,
    leftOut: (count) => `Rows left out: ${count}, without a number and neither a group nor a total:`,
    leftOutRow: (row, text) => `Row ${row}: “${text}”`,
    andMore: (count) => `… and ${count} more`,
    missingColumn: (role) => `The table cannot be read: there is no column “${role}”.`,
    severalColumns: (role, letters) =>
      `The table cannot be read: each of the columns ${letters.join(', ')} could be “${role}”.`,
    columnsThere: 'Columns of the table:',
    example: (samples) => `such as: ${samples}`,
    nothingBelow: 'nothing below yet',
    ourTab: 'This sheet was made by Chấm Chuẩn and is not checked.',
    noHeader:
      'There is no header row: a row with two or more known headings, such as “TT”, “Nội dung tiêu chí”, “Kết quả”.',
    mappingUnused:
      'The columns file, or the choice remembered in the workbook, does not fit this sheet and was not used.',
    columnsFile: 'A columns file that says the same; correct it, save it as .json and add --columns FILE.json:',
    columnsFileGuessed:
      'A columns file guessed from each heading; correct it, save it as .json and add --columns FILE.json:',
    columnsFileWithGap:
      'Replace “?” by the letters of the column, correct the rest, save it as .json and add --columns FILE.json:',
  },
};
