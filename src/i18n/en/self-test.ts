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
  allWork: (count) => `This Excel does all ${count} things that were tried.`,
  someFail: (failed, count) => `This Excel does not do ${failed} of the ${count} things that were tried.`,
  whatToDo:
    'Below each thing that does not work, the line with → says what to do for the time being. IT: please update Excel to its latest version and try again; if nothing changes, send this report to whoever provides Chấm Chuẩn.',
  sendReport: 'Copy the report below and send it to your IT.',
  notTried: (count) => (count === 1 ? '1 thing was skipped.' : `${count} things were skipped.`),
  obstacle:
    'Nothing could be tried, as Excel lets no sheet be added to this workbook. Open a blank one (not protected, not read-only) and try again.',
  left: (sheetName) => `Excel does not let the sheet “${sheetName}” be deleted. Please delete it yourself.`,
  capabilities: {
    cells: {
      name: 'Write and read cells, then put them back',
      without: 'Chấm Chuẩn should not be used in this Excel yet.',
    },
    typedTexts: {
      name: 'Keep texts that look like dates, times, money (1/2, 10:30, 1.10)',
      without: 'Numbers such as 1.10 may become dates or other numbers. Do not fix cells with Chấm Chuẩn here.',
    },
    marks: { name: 'Mark cells and clear the marks', without: 'Look at the findings in the pane; do not mark.' },
    longRules: {
      name: 'Mark many cells at once',
      without: 'Colours do not go by themselves when a cell is mended; check and mark again.',
    },
    rulePriority: {
      name: 'A cell with two kinds of findings has the worse one’s colour',
      without: 'Each cell is marked for its worst finding only; the list in the pane has them all.',
    },
    notes: {
      name: 'Remember in the workbook (criteria sets, closed periods)',
      without: 'Criteria sets and closed periods are not kept in the workbook; export the criteria set.',
    },
    events: { name: 'Follow changes of cells', without: 'Choose Check after you changed something.' },
    charts: { name: 'Charts in the summary', without: 'The summary has no chart; its figures are all there.' },
    freezing: {
      name: 'Freeze the header rows',
      without: 'The header scrolls away in the summary; freeze it on the View tab.',
    },
    printing: {
      name: 'Page set-up',
      without: 'Paper and margins are not set, often as there is no printer. Set them on the Page Layout tab.',
    },
    summary: {
      name: 'Make summary tabs and take them back',
      without: 'Make the summary with “Roll up many files”, as a workbook of its own.',
    },
    protectedSheets: {
      name: 'Read protected sheets',
      without: 'Unprotect a sheet before you check it, and protect it again afterwards.',
    },
    undoGroup: {
      name: 'One Ctrl+Z takes a whole action back',
      without: 'To remove a summary that was just made, choose Undo in Chấm Chuẩn; Ctrl+Z may take several presses.',
    },
    repainting: {
      name: 'Repaint when another cell changes',
      without: 'When a cell is mended, others that depend on it may keep their colour; check and mark again.',
    },
    undoKey: { name: 'Excel’s Ctrl+Z', without: 'To take an action back, choose Undo in Chấm Chuẩn.' },
  },
  outcomes: {
    works: 'Works',
    differs: 'Does not work (the result is wrong)',
    refused: 'Does not work (Excel refuses)',
    timedOut: 'Does not work (Excel does not answer)',
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
    nothing: 'Ctrl+Z takes nothing back; choose Undo in Chấm Chuẩn',
    everything: 'One Ctrl+Z takes the whole action back',
    'a part': 'One Ctrl+Z takes only a part back; choose Undo in Chấm Chuẩn',
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
  forIt: 'The report has nothing of what the workbook holds.',
  forDevelopers: 'What follows is for developers of Chấm Chuẩn who look for a cause; you need not read it.',
};
