import type { ConversionTexts } from '../conversion-texts';

export const conversion: ConversionTexts = {
  lost: (format) =>
    format === 'csv'
      ? 'The .xlsx copy has everything: a .csv file has neither looks nor formulas.'
      : 'The .xlsx copy keeps what is in cells, formulas, merged cells, hidden rows, columns and sheets, and old fonts’ names; ' +
        `it loses colours, borders, font sizes, charts, pictures, macros, data validation and print set-up${format === 'ods' ? ', and column widths' : ''}.`,
  needed: (format) =>
    `A .${format} file can be read and not written; the result has to be a new .xlsx file. ${conversion.lost(format)} ` +
    'If that will do, add --convert. To keep everything, open the file in Excel or LibreOffice, save it as .xlsx, and use that.',
  option: 'allow an .xlsx to be made of an .xls, .xlsb, .ods or .csv file (loses some of its looks)',
  opened: (format) => `The .${format} file was opened as an .xlsx copy.`,
  openedAdvice: (format) =>
    `${conversion.lost(format)} “Save file” makes a new .xlsx file; the .${format} file stays as it is.`,
};
