import type { paneProblem as vi } from '../vi/pane-problem';

export const paneProblem: typeof vi = {
  'part-not-loaded': {
    message: 'A part of Chấm Chuẩn could not be loaded.',
    advice: 'Check the connection to the server, then try again.',
  },
  'file-not-read': {
    message: 'This file could not be read.',
    advice: 'Close it in other programs, then open it again.',
  },
  'file-too-large': {
    message: 'The file is too large for a criteria set (over 5 MB).',
    advice: 'Choose a criteria file, whose name ends in .json.',
  },
  unexpected: {
    message: 'Something unexpected went wrong. Your workbook is not affected.',
    advice: 'Reload this pane. If it happens again, save the workbook and restart Excel.',
  },
  'office-missing': {
    message: 'Excel cannot be reached yet.',
    advice:
      'When it opens, Chấm Chuẩn loads a file of Microsoft’s (office.js). Check the network and choose “Reload the pane”. Where there is no internet, ask whoever installed it for the build that brings this file on your own server. Your workbook is not affected.',
  },
  'excel-missing': {
    message: 'This page runs inside Excel.',
    advice: 'In Excel, on the Home tab, in the group Chấm Chuẩn, choose Open pane.',
  },
  'excel-too-old': {
    message: 'This Excel is not recent enough.',
    advice:
      'Chấm Chuẩn needs Excel 2021, Microsoft 365, or Excel on the web. Until then, open this file in Excel on the web, or have it checked by the command chamchuan: it gives the same result and needs no Excel.',
  },
};
