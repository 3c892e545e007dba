import type { selfTest as vi } from '../vi/self-test';

export const selfTest: typeof vi = {
  title: 'Self-test',
  introduction:
    'Chấm Chuẩn tries what it needs of this Excel on a sheet of its own, and deletes that sheet afterwards. What your workbook holds does not change. It takes about a minute.',
  warning:
    'Save the workbook first: afterwards Excel may not be able to undo (Ctrl+Z) what you did before. A blank workbook is best.',
  start: 'Start',
  again: 'Try again',
  close: 'Close',
  progress: (done, total, name) => `Trying ${done} of ${total}: ${name}`,
  results: 'Result of each trial',
  tally: ({ total, works, failed, absent, skipped }) => {
    if (works === total) return `This Excel does all ${total} things.`;
    const parts = [
      `${works} work`,
      ...(failed > 0 ? [`${failed} do not`] : []),
      ...(absent > 0 ? [`${absent} this version of Excel does not have`] : []),
      ...(skipped > 0 ? [`${skipped} not tried (the question was skipped; run the test again to try)`] : []),
    ];
    return `Of ${total} things: ${parts.join(', ')}.`;
  },
  usable: 'The test changed nothing in your file. You can go on checking sheets with Chấm Chuẩn as before.',
  notUsable: 'The test changed nothing in your file. Do not use Chấm Chuẩn on this computer yet.',
  whatToDo: [
    'Below each thing that does not work, the line with → says what to do for the time being.',
    'You: run the test once more; if nothing changes, send this report as it is (with its last part) to your IT. Your Excel file is not needed.',
    'IT: update Excel to its latest version and test again on this computer; if nothing changes, or there is no update, send the report to whoever provided Chấm Chuẩn. Other computers may differ: test each once.',
  ],
  sendReport: 'Run the test once more; if nothing changes, copy the report below and send it to your IT.',
  obstacle:
    'Nothing could be tried, as Excel lets no sheet be added to this workbook. Open a blank one (not protected, not read-only) and try again.',
  left: (sheetName) =>
    `Chấm Chuẩn could not delete its own sheet “${sheetName}”. It has nothing of yours: right-click its tab at the bottom and choose Delete.`,
  capabilities: {
    cells: {
      name: 'Write and read cells, then put them back',
      without: 'Chấm Chuẩn should not be used in this Excel yet.',
    },
    typedTexts: {
      name: 'Keep what was typed, such as 1/2, 10:30, 1.10 (not turned into dates, times or other numbers)',
      without:
        'On this computer do not fix cells with Chấm Chuẩn: type into them, and look at numbers such as 1.10 again.',
    },
    marks: { name: 'Mark cells and clear the marks', without: 'Look at the findings in the pane; do not mark.' },
    longRules: {
      name: 'A mark’s colour goes by itself when the cell is mended',
      without: 'The old colour stays after a fix: choose Check, and the cells are coloured by the new result.',
    },
    rulePriority: {
      name: 'A cell with two kinds of findings has the worse one’s colour',
      without: 'Each cell is marked for its worst finding only; the list in the pane has them all.',
    },
    notes: {
      name: 'Remember in the file (the chosen criteria set, the results of periods)',
      without: 'Criteria sets and the results of periods are not kept in the file; export the criteria set.',
    },
    events: {
      name: 'The list of findings follows changes of cells',
      without: 'Choose Check after you changed something.',
    },
    charts: { name: 'Draw charts', without: 'The summary has no chart; its figures are all there.' },
    freezing: {
      name: 'Freeze the header rows',
      without: 'The header scrolls away in the summary; freeze it by View › Freeze Panes.',
    },
    printing: {
      name: 'Page set-up',
      without: 'Paper and margins are not set, often as there is no printer. Set them on the Page Layout tab.',
    },
    summary: {
      name: 'Make summary tabs and take them back',
      without:
        'Do not make the summary in this workbook. Choose More (⋯) › Roll up many files and this file (one file will do): the summary is an Excel file of its own.',
    },
    protectedSheets: {
      name: 'Read protected sheets',
      without:
        'Review › Unprotect Sheet before you check it, and protect it again afterwards. Whoever made the form has the password.',
    },
    undoGroup: {
      name: 'One Ctrl+Z takes back a whole action of Chấm Chuẩn',
      without: 'To take an action back, choose Undo in the pane; Ctrl+Z may take several presses.',
    },
    repainting: {
      name: 'A cell’s colour follows when a related cell is changed',
      without:
        'When a cell is mended, others that depend on it may keep their colour: choose Check, and the cells are coloured by the new result.',
    },
    undoKey: {
      name: 'Excel’s Ctrl+Z after Chấm Chuẩn has written to cells',
      without: 'To take an action back, choose Undo in the pane.',
    },
  },
  outcomes: {
    works: 'Works',
    differs: 'Does not work (the result is wrong)',
    refused: 'Does not work (this Excel does not allow it)',
    timedOut: 'Does not work (not finished after a long wait)',
    absent: 'This version of Excel does not have it',
    skipped: 'Not tried (the question was skipped)',
  },
  questions: {
    repainting: {
      text: 'On the test sheet, is cell B2 (“Ô này”) yellow?',
      yes: 'It is yellow',
      no: 'It has no colour',
    },
    undoKey: {
      text: 'Click a cell of the test sheet, press Ctrl+Z once (on a Mac ⌘Z), then choose “Pressed”.',
      yes: 'Pressed',
      no: null,
    },
  },
  skip: 'Skip',
  undone: {
    nothing: 'Ctrl+Z takes nothing back; choose Undo in the pane',
    everything: 'One Ctrl+Z takes the whole action back',
    'a part': 'One Ctrl+Z takes only a part back; choose Undo in the pane',
  },
  copy: 'Copy the report',
  report: 'Report for IT',
  reportTitle: (when) => `Chấm Chuẩn: self-test report, ${when}`,
  excel: (platform, version) => `${platform}, version ${version}`,
  platforms: {
    PC: 'Excel on Windows',
    OfficeOnline: 'Excel on the web',
    Mac: 'Excel on a Mac',
    iOS: 'Excel on an iPad or iPhone',
    Android: 'Excel on Android',
    other: 'Excel',
  },
  forIt: 'The report has no figure of your file in it, so it may be sent.',
  forDevelopers:
    'What follows is for developers of Chấm Chuẩn who look for a cause; you need not read it, but please send it along.',
};
