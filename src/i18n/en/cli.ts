import { optionalTabs } from '../../reporting/summary/our-tabs';
import { severityNames } from './severity-names';
import { conversion } from './conversion';
import { unreachable } from '../../outcome';
import { invalidColumnsText } from '../columns-error-texts';
import type { cli as vi } from '../vi/cli';

export const cli: typeof vi = {
  help: {
    program: 'Chấm Chuẩn: checks assessment tables in Excel files against an issued criteria set.',
    usage: 'COMMAND [options]',
    exitStatus: [
      'Exit status:',
      '  0  nothing has to be corrected',
      '  1  something has to be corrected in at least one table',
      '  2  the command line is wrong, or a file could not be read or written',
      '',
      'Input files are never overwritten; an existing output file is replaced with --force only.',
    ].join('\n'),
    titles: {},
    help: 'show this help',
    version: 'show the version',
    lang: 'language of the messages: vi (default) or en',
    check: 'check the tables and report',
    mark: 'colour what has to be corrected and the criteria not met, in a copy',
    score: 'fill empty score cells with formulas, in a copy',
    summarize: 'build summary tabs: one file gets them in a copy, several are rolled up into one new file',
    criteriaCommand: 'look at criteria sets and validate them',
    criteriaList: 'list the built-in criteria sets, or those that a workbook carries',
    criteriaShow: 'print a built-in criteria set as a JSON file',
    criteriaInfer: 'make a criteria set from the table of a workbook, printed as a JSON file',
    criteriaOut: 'write the criteria set to this file instead of printing it',
    criteriaStore: 'keep a criteria set in a copy of a workbook, so that whoever opens the form has it',
    criteriaToStore: 'the criteria set to keep: the id of a built-in one, or a JSON file',
    sheetOfStored:
      'measure the sheet of this name by the set; may be given several times (default: every sheet that it fits)',
    criteriaRemove: 'take a criteria set out of a copy of a workbook',
    storedId: 'the id of the criteria set to take out, see "criteria list FILE"',
    carrier: 'an .xlsx or .xlsm file that carries criteria sets',
    criteriaCompare: 'compare two versions of a criteria set and, with a workbook, say what that does to its results',
    earlier: 'the earlier version: the id of a built-in set, or a JSON file',
    later: 'the later version: the id of a built-in set, or a JSON file',
    compared: 'an .xlsx or .xlsm file with tables made for the earlier version',
    criteriaValidate: 'validate a criteria file',
    criteriaSchema: 'print the JSON Schema of criteria files',
    paths: '.xlsx or .xlsm files, or folders (searched with their subfolders)',
    file: 'an .xlsx or .xlsm file',
    id: 'the id of a criteria set, see "criteria list"',
    criteriaFile: 'a criteria file',
    criteria: 'criteria set: an id, a JSON file, or auto (default: chosen for each table)',
    sheet: 'look only at the sheet of this name; may be given several times (default: every sheet)',
    criteriaDir:
      'folder of the office’s own criteria sets (.json files); left out, what the environment variable CHAMCHUAN_CRITERIA says',
    columns: 'a columns file: says which column is which, where that cannot be recognised',
    profile:
      'the kind of units that are assessed, for a set that measures several (an id, see "criteria show"; default: the one kept in the file)',
    profileToStore: 'keep the kind of units that are assessed as well (an id, see "criteria show")',
    replace: 'also replace cells that hold something else than what was computed; old and new are printed for each',
    explain: 'say how each sheet was read and why, and how to correct that with a columns file',
    format: 'report as text (default), json (one object) or ndjson (a line for each file)',
    jobs: 'files to work on at once (default: as many as the machine has cores, where there are many files)',
    tabs: `the tabs made beside the summary: ${optionalTabs.join(', ')}, separated by commas, or none (default: those that have something to say)`,
    slips: 'also write a return slip for each unit, one printed page each, into this file',
    problems: 'write the list of the files’ problems into this file instead of the summary',
    prefer: 'where several files speak for one unit, this one counts; may be given several times',
    resume: 'go on with a roll-up that was broken off; files that have changed are checked again',
    out: 'the output file',
    force: 'replace the output file if it exists',
    serve: 'open the Chấm Chuẩn pane and the workbench on this machine (https://localhost), and have Excel know them',
    port: 'the port (default: 3000)',
    unserve: 'take back all that "serve" set up for this user',
  },
  usageProblem: (problem) => {
    switch (problem.code) {
      case 'unknown-command':
        return `There is no command "${problem.value}".`;
      case 'unknown-option':
        return `There is no option "${problem.value}".`;
      case 'too-many-arguments':
        return 'There are too many arguments.';
      case 'missing-command':
        return 'The command is missing.';
      case 'missing-argument':
        return `The argument ${problem.value} is missing.`;
      case 'missing-option':
        return `The option ${problem.value} is missing.`;
      case 'missing-value':
        return `The option ${problem.value} needs a value.`;
      case 'invalid-value':
        return `"${problem.value}" is not a valid value of ${problem.option}${problem.allowed === '' ? '' : `; use ${problem.allowed}`}.`;
      default:
        return unreachable(problem);
    }
  },
  usageAdvice: 'Add --help to see how it is used.',
  error: (error) => {
    switch (error.code) {
      case 'profile-unknown':
        return error.profiles.length === 0
          ? 'The criteria set has no profiles. Leave --profile out.'
          : `The criteria set has no such profile. Use ${error.profiles.join(', ')}.`;
      case 'file-not-found':
        return 'There is no such file or folder. Check the path.';
      case 'file-unreadable':
        return `It cannot be read (${error.systemCode}). Check the permissions, or close it in other programs.`;
      case 'not-a-file':
        return 'This is no file (a pipe or a device, perhaps). Choose a file that was saved.';
      case 'file-too-large':
        return `The file is too large (over ${error.megabytes} MB) and was not read. Open it in Excel, delete what is not needed and save it.`;
      case 'folder-without-workbooks':
        return 'The folder has no workbook (.xlsx, .xlsm, .xls, .xlsb, .ods, .csv).';
      case 'folder-not-allowed':
        return 'This is a folder; the command needs a file.';
      case 'output-is-input':
        return 'The output file is an input file. Choose another name for --out.';
      case 'conversion-needed':
        return conversion.needed(error.format);
      case 'output-exists':
        return 'The output file exists. Choose another name, or add --force to replace it.';
      case 'output-extension':
        return `The name of the output file must end in ${error.extension}.`;
      case 'output-not-writable':
        return `The output file cannot be written (${error.systemCode}). Check the folder and the permissions.`;
      case 'columns-not-json':
        return 'The columns file is not JSON. Check its brackets and commas, or copy what "check --explain" prints.';
      case 'columns-newer-version':
        return `The columns file is for a newer version of this program (format ${error.version}). Update Chấm Chuẩn and try again.`;
      case 'columns-invalid':
        return invalidColumnsText(error, 'en');
      case 'pages-missing':
        return 'This build has no pages to open. Use a packed release (chamchuan-…-win-x64.zip, -linux-x64.tar.gz or .tgz).';
      case 'port-not-free':
        return `This port cannot be opened (${error.systemCode}). Close the program that uses it, or choose another one, such as --port 3001.`;
      case 'unexpected':
        return `An unexpected error occurred (${error.detail}). Send the file to whoever maintains the program.`;
      default:
        return unreachable(error);
    }
  },
  serve: {
    running: (address: string, folder: string) =>
      `Workbench: ${address}\nThe certificate and the manifest are in ${folder}\nPress Ctrl+C to stop; "chamchuan unserve" takes back all that was set up.\n`,
    inOffice: {
      windows: 'In Excel: Home › Add-ins › Developer Add-ins › Chấm Chuẩn (open Excel again if it is not there).\n',
      mac: 'In Excel: Insert › arrow beside My Add-ins › Chấm Chuẩn (open Excel again if it is not there).\n',
      none: 'There is no Excel on this machine: use the workbench in the browser.\n',
    },
    notTrusted:
      'The browser warns of this machine’s certificate once: choose Advanced › Proceed. Excel opens the pane only where the certificate is trusted.\n',
    notRegistered: 'Excel could not be told: add the manifest by hand, see the installing guide.\n',
    nothingToUndo: 'There is nothing to take back.\n',
    notUndone: (command: string) => `This command could not take it back: ${command}\n`,
    undone: (folder: string) => `Taken back. Nothing is left in ${folder}\n`,
  },
  severities: severityNames,
  metCount: (count) => `${count} met`,
  notMetCount: (count) => `${count} not met`,
  notFullCount: (count) => `${count} short of points`,
  statedCount: (count) => `${count} only stated`,
  blankCount: (count) => `${count} not assessed`,
  notApplicableCount: (count) => `${count} not applicable`,
  noFindings: 'No findings.',
  noTableOnSheet: 'no assessment table',
  tableUnclear: 'the table could not be read',
  sayColumns:
    'To say which column it is: run this again with --explain, save the columns file that it prints as .json with the letters of the column in it, and add --columns FILE.json.',
  columnsUnused: 'The columns file fits no sheet and was not used. Add --explain to see the heading of each column.',
  unitCount: (count) => `units: ${count}`,
  marked: (count, file) => `Cells marked: ${count}. Output: ${file}`,
  scored: (count, file) => `Cells filled with scores: ${count}. Output: ${file}`,
  output: (file) => `Output: ${file}`,
  rolledUp: (files, file) => `Files rolled up: ${files}. Output: ${file}`,
  slipsWritten: (file) => `Return slips: ${file}`,
  problemsWritten: (file) => `List of problems: ${file}`,
  preferUnknown: (file) => `No file ${file} (--prefer) is among those that are rolled up.`,
  resumed: (files) => `Going on: files done before: ${files}.`,
  journalUnusable: 'The run before had other options or was of another version, so every file is checked again.',
  remaining: 'left',
  ownWorkbook: "The workbook's structure is protected, so the summary was written to a workbook of its own.",
  example: 'example',
  criteriaCount: (count) => `criteria: ${count}`,
  validCriteria: (title, content) => `Valid: ${title} (${content}).`,
  criteriaStored: (title, file) => `Criteria set kept: ${title}. Output: ${file}`,
  criteriaRemoved: (id, file) => `Criteria set taken out: ${id}. Output: ${file}`,
  sameCriteria: 'The versions do not differ.',
  noStoredCriteria: 'The file carries no criteria set.',
  unreadableCriteria: 'cannot be read: update Chấm Chuẩn, or keep it in the workbook again from its criteria file',
};
