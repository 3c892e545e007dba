import type { frame as vi } from '../vi/frame';

export const frame: typeof vi = {
  notChecked: 'Not checked yet',
  sheets: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
  unit: 'Unit',
  check: 'Check',
  wholeWorkbook: 'Workbook',
  left: (count) => `${count} left`,
  about: 'See and change the criteria set and the columns',
  aboutResult: 'About this result',
  aboutReport: 'Report options',
  more: 'More',
  next: 'Next:',
  nextStep: {
    check: 'check this sheet again',
    checkWorkbook: 'check the workbook again',
    otherSheets: 'check the other sheets',
    askColumns: 'say which column is which',
    fix: (count) => (count === 1 ? 'see 1 cell that can be fixed' : `see ${count} cells that can be fixed`),
    mark: 'mark these cells on the sheet',
    summarise: 'make the report of this result',
  },
  elsewhere: (sheet, inFront) =>
    `This is the result of sheet “${sheet}”; ${inFront === null ? 'another sheet' : `“${inFront}”`} is in front.`,
  goBack: 'Back to that sheet',
  checkInFront: 'Check the one in front',
  options: 'Options',
  shortcuts: 'Keyboard shortcuts',
  selfTest: 'Self-test',
  letterhead: 'Heading and signatures',
  fixAllPreview: 'Cells that will be changed',
  notNow: 'Not now',
};
