/**
 * The rooms of src, what lives in each, and whom each may know. ARCHITECTURE.md's table and the check of imports are both
 * made from it (`npm run rooms`). Every room may know the few files that stand right in src, such as outcome.ts.
 */
const core = ['criteria', 'reading', 'assessing', 'reporting', 'app'];

const rooms = [
  {
    room: 'criteria',
    holds: 'the criteria set: its schema, the built-in sets, reading a criteria file',
    knows: ['workbook'],
  },
  {
    room: 'reading',
    holds: 'a sheet’s snapshot → its tables, their rows as a tree, a criteria set; Vietnamese text',
    knows: ['workbook', 'criteria'],
  },
  {
    room: 'assessing',
    holds: 'table × criteria set, or table × itself → results, scores, findings, recognition',
    knows: ['workbook', 'criteria', 'reading'],
  },
  {
    room: 'reporting',
    holds: 'assessments → marks, score formulas, plans of summary tabs',
    knows: ['workbook', 'criteria', 'reading', 'assessing', 'i18n'],
  },
  {
    room: 'app',
    holds: 'use cases over the port: check, mark, score, fix, summarise, combine, undo',
    knows: ['workbook', 'criteria', 'reading', 'assessing', 'reporting', 'i18n'],
  },
  {
    room: 'i18n',
    holds: 'every text: a folder a language, with the keys of `vi`; only the one in use is loaded',
    knows: ['workbook', ...core, 'cli'],
  },
  {
    room: 'workbook',
    holds: 'the port: snapshots, edits, sheet plans, errors. Plain data and one interface',
    knows: [],
  },
  {
    room: 'workbook/openxml',
    holds: 'adapter for .xlsx and .xlsm packages, lossless by splicing: `zip`, `xml`, `read`, `write`',
    knows: ['workbook'],
  },
  {
    room: 'workbook/other-formats',
    holds: '.xls, .xlsb, .ods and .csv: made an .xlsx in memory, in a thread of its own',
    knows: ['workbook', 'workbook/openxml'],
  },
  { room: 'workbook/excel', holds: 'adapter for Office.js', knows: ['workbook'] },
  {
    room: 'taskpane',
    holds: 'the pane: React and Fluent UI; its roll-up reads files in a worker',
    knows: ['workbook', ...core, 'i18n', 'workbook/openxml', 'workbook/other-formats', 'workbook/excel'],
  },
  {
    room: 'commands',
    holds: 'ribbon commands, no pane needed',
    knows: ['workbook', 'criteria', 'assessing', 'app', 'i18n', 'workbook/excel'],
  },
  {
    room: 'cli',
    holds: 'the command line',
    knows: ['workbook', ...core, 'i18n', 'workbook/openxml', 'workbook/other-formats'],
  },
  {
    room: 'host',
    holds: 'the Excel side of Office.js: answers its batches over an openxml workbook',
    knows: ['workbook', 'workbook/openxml'],
  },
  {
    room: 'workbench',
    holds: 'the page with a Univer grid and the production pane beside it',
    knows: ['workbook', 'app', 'i18n', 'host', 'workbook/openxml', 'workbook/other-formats'],
  },
];

module.exports = { rooms, core };
