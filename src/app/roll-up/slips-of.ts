import { severityOf, type Finding } from '../../assessing/finding';
import { findingText } from '../../i18n/finding-texts';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import { tabTexts } from '../../i18n/tab-texts';
import { laterTextsIn, textsIn } from '../../i18n/texts';
import { headlineText } from '../../i18n/unit-figures';
import type { ReturnSlip, SlipLine } from '../../reporting/summary/return-slips';
import { cellToA1 } from '../../workbook/address';
import type { DatedTable } from './file-results';
import type { RefusedFile } from './plan-roll-up';
import type { RollUpNote } from './roll-up-note';
import type { FileReport } from './settle-units';

/** What is not there at all, and not wrong. */
const ABSENT = /-missing$/;

/**
 * What each unit is to mend and to add in its form, for those that have something to: findings first, in the order of their
 * cells, and what was decided on the unit's files. A file that cannot be read is sent back as well.
 * @param reports the files with the forms that count
 */
export function slipsOf(
  reports: readonly FileReport[],
  refused: readonly RefusedFile[],
  notes: readonly RollUpNote[],
  language: Language,
): readonly ReturnSlip[] {
  const unreadable = refused.map(({ fileName, message }): ReturnSlip => ({
    unit: bookOf(fileName),
    form: { set: null, file: nameOf(fileName), sheet: null },
    figures: '',
    lines: [{ kind: 'mend', cell: '', criterion: '', text: message, general: message }],
    notMet: [],
  }));
  return [...reports.flatMap((report) => slipsOfFile(report, notes, language)), ...unreadable];
}

function slipsOfFile(
  { fileName, results }: FileReport,
  notes: readonly RollUpNote[],
  language: Language,
): readonly ReturnSlip[] {
  const { tables } = results;
  const ownerOf = (finding: Finding) =>
    tables.find((table) => isOf(finding, table)) ??
    tables.find(({ sheet }) => sheet.name === finding.sheetName) ??
    tables[0];
  return tables.flatMap((table): ReturnSlip[] => {
    const { assessment, sheet, criteriaSet } = table;
    const unit = assessment.unit?.name ?? bookOf(fileName);
    const findings = results.problems.filter((finding) => ownerOf(finding) === table).sort(byCell);
    const lines = [
      ...findings.map((finding) => lineOf(finding, sheet.name, language)),
      ...notes
        .filter((note) => isAbout(note, fileName, unit, tables[0] === table))
        .map((note) => noted(note, language)),
    ];
    if (lines.length === 0) return [];
    const notMet = assessment.criteria.filter(({ result }) => result === 'notMet' || result === 'basicallyMet');
    return [
      {
        unit,
        form: { set: localText(criteriaSet.title, language), file: nameOf(fileName), sheet: sheet.name },
        figures: headlineText(assessment, language),
        lines,
        notMet: notMet.map(({ number }) => number),
      },
    ];
  });
}

function isOf({ unit, sheetName }: Finding, { assessment, sheet }: DatedTable): boolean {
  return sheetName === sheet.name && unit !== null && unit === assessment.unit?.name;
}

/** Errors before what should be looked at, each from the top down. */
function byCell(a: Finding, b: Finding): number {
  const rank = ({ code }: Finding) => (severityOf[code] === 'error' ? 0 : 1);
  return (
    rank(a) - rank(b) || (a.cell?.row ?? -1) - (b.cell?.row ?? -1) || (a.cell?.column ?? -1) - (b.cell?.column ?? -1)
  );
}

function lineOf(finding: Finding, sheetName: string, language: Language): SlipLine {
  const { cell, criterion, code } = finding;
  const { findingPlace } = textsIn(language);
  const { eachCell, itsCriterion } = tabTexts[language].summary.slips;
  const address = cell === null ? '' : cellToA1(cell);
  const text = findingText(finding, language);
  const general = [
    [address === '' ? '' : findingPlace.cell(address), eachCell],
    [criterion === null ? '' : findingPlace.criterion(criterion), itsCriterion],
  ].reduce((said, [one = '', every = '']) => (one === '' ? said : said.replace(one, every)), text);
  return {
    kind: ABSENT.test(code) ? 'missing' : 'mend',
    cell: finding.sheetName === sheetName || address === '' ? address : `${finding.sheetName}!${address}`,
    criterion: criterion ?? '',
    text,
    general,
  };
}

/** What was decided on a file counts for its first form, on a unit's several files for that unit. */
function isAbout(note: RollUpNote, fileName: string, unit: string, isFirst: boolean): boolean {
  switch (note.code) {
    case 'unit-repeated':
      return note.unit === unit && note.counted.fileName === fileName;
    case 'criterion-missing':
    case 'criterion-unknown':
    case 'maximum-differs':
    case 'set-versions':
      return isFirst && note.fileName === fileName;
    case 'file-refused':
    case 'unit-in-phases':
    case 'several-sets':
    case 'class-over-limit':
    case 'other-form':
      // Whose class is to be another is the office's to decide.
      return false;
  }
}

function noted(note: RollUpNote, language: Language): SlipLine {
  const text = laterTextsIn(language).rollUp.note(note);
  return { kind: note.code === 'criterion-missing' ? 'missing' : 'mend', cell: '', criterion: '', text, general: text };
}

function nameOf(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '');
}

function bookOf(fileName: string): string {
  return nameOf(fileName).replace(/\.[^.]*$/, '');
}
