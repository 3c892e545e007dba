import type { explanation as vi } from '../vi/explanation';

export const explanation: typeof vi = {
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
  withoutHeader: 'no header',
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
  likelySet: (id, reasons) => `The table resembles the set ${id}: ${reasons}. If it is that one, add --criteria ${id}.`,
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
};
