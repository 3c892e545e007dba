import type { CellStyle } from '../../workbook/sheet-plan';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: Times New Roman, black; tables may be set smaller than the 13 to 14 pt of text. */
const FONT = 'Times New Roman';

/** Heights in points. */
export const heights = { row: 20, header: 38, title: 26, section: 24 } as const;

const body: CellStyle = { fontName: FONT, fontSize: 12, vertical: 'center' };
const bordered: CellStyle = { ...body, border: '#7F7F7F' };

/** Cells that are there to be filled in. */
const INPUT = '#FFFBE6';

export const look = {
  body,
  nation: { ...body, bold: true, horizontal: 'center' },
  motto: { ...body, fontSize: 13, bold: true, underline: true, horizontal: 'center' },
  issuer: { ...body, horizontal: 'center', wrap: true },
  issuingUnit: { ...body, bold: true, horizontal: 'center', wrap: true },
  dateLine: { ...body, italic: true, horizontal: 'center' },
  title: { ...body, fontSize: 14, bold: true, horizontal: 'center', wrap: true },
  subtitle: { ...body, fontSize: 13, bold: true, horizontal: 'center', wrap: true },
  basis: { ...body, italic: true, horizontal: 'center', wrap: true },
  section: { ...body, bold: true },
  header: { ...bordered, bold: true, horizontal: 'center', wrap: true, fillColor: '#DDE7F0' },
  text: { ...bordered, wrap: true },
  /** Words beside a paragraph, as many as there are. */
  textWord: { ...bordered, horizontal: 'center', wrap: true, numberFormat: '@' },
  paragraph: { ...body, wrap: true },
  word: { ...bordered, horizontal: 'center', wrap: true },
  number: { ...bordered, horizontal: 'center', numberFormat: '#,##0' },
  /** Excel's own format: "28", and "42,5" or "42.5" as its language has it, where "#,##0.##" would leave "28,". */
  points: { ...bordered, horizontal: 'center', numberFormat: 'General' },
  /** Of several units: not as many digits as a division gives. */
  average: { ...bordered, horizontal: 'center', numberFormat: '0.0' },
  signedAverage: { ...bordered, horizontal: 'center', numberFormat: '+0.0;-0.0;0' },
  ratio: { ...bordered, horizontal: 'center', numberFormat: '0.0%' },
  group: { ...bordered, bold: true, wrap: true, fillColor: '#F2F5F8' },
  sum: { ...bordered, bold: true, horizontal: 'center', fillColor: '#F2F5F8' },
  link: { ...bordered, horizontal: 'center', underline: true, fontColor: '#0B5394' },
  dateInput: { ...bordered, horizontal: 'center', numberFormat: 'dd/mm/yyyy', fillColor: INPUT },
  numberInput: { ...bordered, horizontal: 'center', numberFormat: 'General', fillColor: INPUT },
  signed: { ...bordered, horizontal: 'center', numberFormat: '+General;-General;0' },
  /** Beside a table, for what is not printed. */
  aside: { ...body, horizontal: 'center', wrap: true, fontColor: '#808080' },
  asideText: { ...body, wrap: true, fontColor: '#808080' },
  linkedText: { ...bordered, wrap: true, underline: true, fontColor: '#0B5394' },
  date: { ...bordered, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
  signer: { ...body, bold: true, horizontal: 'center', wrap: true },
  signHere: { ...body, italic: true, horizontal: 'center' },
  remark: { ...body, italic: true, wrap: true },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const colors = {
  met: '#2E7D32',
  notMet: '#D9822B',
  notApplicable: '#8FA7BF',
  rated: '#4E79A7',
  blank: '#BFBFBF',
  bar: '#9DC3E6',
  projected: '#9AA5B1',
} as const;

export const resultStyles = {
  met: { fillColor: '#EDF7ED', fontColor: '#1B5E20' },
  notMet: { fillColor: '#FFE699', fontColor: '#6B4A00' },
  blank: { fillColor: '#EDEDED', fontColor: '#595959' },
  overdue: { fillColor: '#F4A9A8', fontColor: '#7A0010' },
} as const;

/** In centimetres: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2. */
export const margins = { top: 2, right: 1.5, bottom: 2, left: 3 } as const;
