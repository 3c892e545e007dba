import type { CriterionResult } from '../../assessing/assessment';
import type { ClassLimitStanding } from '../../assessing/class-limits';
import type { Finding, IndicatorsGap } from '../../assessing/finding';
import type { HeadedColumn } from '../../reading/assessment-table';
import { cellToA1 } from '../../workbook/address';
import { amountGap, amountProblem, amountMeasureText, dayText, twoReadings } from '../amount-texts';
import {
  headed,
  isOfNothing,
  lowerFirst,
  namesOf,
  oneOf,
  short,
  titled,
  upperFirst,
  type FindingTexts,
} from '../finding-texts';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { columnRoles } from './column-role-names';

/** How a finding names where it is and what it is of; "" where it has none. */
export const findingPlace = {
  cell: (cell: string) => `Cell ${cell}`,
  /** What has no number of its own is known by its row: "+9". */
  criterion: (number: string) =>
    number.startsWith('+') ? `the criterion in row ${number.slice(1)}` : `criterion ${number}`,
};

const columnsEn = (columns: readonly HeadedColumn[]) =>
  headed(
    columns,
    (letters) => `column ${letters}`,
    (count) => `${count} others`,
  );

const notInForce: FindingTexts['set-not-in-force'] = ({ year, set, from, to, replacedBy }) => {
  const since = from === undefined ? '' : ` from ${dayText(from)}`;
  const until = to === undefined ? '' : ` until ${dayText(to)}`;
  const instead = replacedBy === undefined ? '' : `, and is replaced by ${replacedBy}`;
  return `The sheet is of ${year}, but ${set} is valid only${since}${until}${instead}. Choose the set that is in force, or look at the year in the sheet’s title.`;
};

/** How many units have a conclusion, and how many may. */
export const classOverLimit = (finding: ClassLimitStanding): string =>
  `${finding.count} units are “${localText(finding.title, 'en')}”, more than ${finding.allowed} (${number(finding.percent)}% of the ${finding.ofCount} that are “${namesOf(finding.of, 'en').join('”, “')}”). Look at them again, or whether the forms of all units are here.`;

/** What is wrong, and what to do, by the finding's code. */
export const finding: FindingTexts = {
  'table-not-found': (finding) => `Sheet “${finding.sheetName}” has no table of criteria and was not checked.`,
  'header-ambiguous': ({ role, candidates }) =>
    candidates.length === 0
      ? `The table has no column that is known to be “${columnRoles[role]}”. Say which column it is, or give exactly one this heading.`
      : `It cannot be told which column is “${columnRoles[role]}”: ${oneOf(columnsEn(candidates), 'en')}. Say which one it is.`,
  'columns-unsure': () => 'The columns of the table may not have been read rightly. Check which column is which.',
  'unit-missing': () =>
    'The name of the assessed unit is nowhere to be seen. Write it above the table, such as “Tên xã: …”.',
  'year-missing': (finding) =>
    `It is not known which year is assessed, so nothing was compared with the deadline of ${dayText(finding.deadline)}. Write the year in the title above the table, such as “NĂM 2026”.`,
  'profile-missing': (finding) =>
    `The criteria set measures several kinds of units differently and none was chosen, so the general measures were used. Choose the kind of unit: ${oneOf(namesOf(finding.profiles, 'en'), 'en')}.`,
  'set-not-in-force': notInForce,
  'months-too-few': (finding) =>
    `It has been there for ${number(finding.found)} months and not for ${number(finding.months)}, so that nothing is concluded for this period.`,
  'class-over-limit': classOverLimit,
  'criteria-set-mismatch': (finding) =>
    `The table has ${number(finding.rowCount)} rows of criteria, but hardly any is in the chosen criteria set (${number(finding.criteriaCount)} criteria). Choose another set.`,
  'criterion-missing': (finding, { criterion }) =>
    `The table lacks ${criterion}: no row has this number. Add the row ${finding.after === null ? 'at the top of the table' : `after criterion ${finding.after.number} (row ${finding.after.row + 1})`}.`,
  'criterion-duplicate': (finding, { cell }) =>
    finding.rowCount > 1
      ? `${number(finding.rowCount)} rows repeat a criterion's number from above, beginning at ${lowerFirst(cell)}. Each criterion has one row.`
      : `${cell} repeats number ${finding.criterion ?? ''}, which row ${finding.firstRow + 1} has already. ${finding.fix === null ? 'Correct the number or delete the row.' : `It should probably be ${finding.fix.value}.`}`,
  'criterion-unknown': (finding, { cell }) =>
    finding.rowCount > 1
      ? `${number(finding.rowCount)} rows are not in the criteria set, beginning at ${lowerFirst(cell)} with “${short(finding.found)}”. They are not counted.`
      : `${cell} says “${short(finding.found)}”, which the criteria set does not have; the row is not counted. Check the number.`,
  'result-missing': (finding, { cell, criterion }) =>
    finding.expected === 'word'
      ? `${cell} has no result for ${criterion} yet. Write Đạt (met) or Chưa đạt (not met).`
      : `${upperFirst(criterion)} is not ticked yet. Write x into one of the columns ${finding.columns === undefined ? 'Đạt (met) and Chưa đạt (not met)' : finding.columns.join(', ')}.`,
  'result-unrecognised': (finding, { cell }) =>
    `${cell} says “${short(finding.found)}”, which is no result. Write ${expectedResult(finding)}.`,
  'result-conflict': (finding, { cell, criterion }) => {
    if (finding.expected !== undefined) {
      return `${cell} says “${short(finding.found)}”, but by its indicators ${criterion} ${results[finding.expected]}. Correct this result or those of the indicators.`;
    }
    if (finding.amount !== undefined) {
      return `${upperFirst(criterion)} says “${short(finding.found)}”, but what is asked for is ${amountMeasureText(finding.amount, 'en')}. Correct the result or the amount.`;
    }
    return `${upperFirst(criterion)} has two results that contradict each other (${short(finding.found)}). Leave only one.`;
  },
  'answer-unclear': (finding, { cell }) =>
    finding.rowCount > 1
      ? `${number(finding.rowCount)} rows answer “Yes” or “No” where it is not clear which is good, from ${cell} on${titled(finding.title)}. They count neither as met nor as not met.`
      : `${cell} answers “Yes” or “No” where it is not clear which is good${titled(finding.title)}. The row counts neither as met nor as not met.`,
  'effect-unclear': (finding, { cell }) =>
    finding.isAdded
      ? `${cell} of “${short(finding.found)}” is added as other criteria are, since no total tells. If the points are taken off, write them below zero.`
      : `${cell} of “${short(finding.found)}” is taken off, since no total tells. If the points are added, write the total, too.`,
  'blank-is-not-met': (finding) =>
    `Only what is met is ticked on this sheet, so that ${number(finding.rowCount)} blank cells are taken for not met.`,
  'count-mismatch': (finding, { cell }) =>
    `${cell} says ${number(finding.found)} ${finding.of === 'level' ? `“${short(finding.level ?? '')}”` : counted[finding.of]}, but counted row by row it is ${number(finding.expected)}.`,
  'formula-not-calculated': (finding, { cell }) =>
    `${finding.cellCount > 1 ? `${number(finding.cellCount)} cells have formulas that are not calculated, from ${cell} on` : `${cell} has a formula that is not calculated`}: another program wrote the file and kept no value. Open it in Excel and save it.`,
  'row-left-out': (finding, { cell }) =>
    finding.isOfWords === true
      ? finding.rowCount > 1
        ? `${number(finding.rowCount)} rows have no result, and it is not clear whether they are criteria, so they are not counted, from ${cell} (“${short(finding.found)}”) on.`
        : `${cell} (“${short(finding.found)}”) has no result, and it is not clear whether it is a criterion, so the row is not counted.`
      : finding.rowCount > 1
        ? `${number(finding.rowCount)} rows have figures of which it is not clear what criterion they belong to, so they are not counted, from ${cell} (“${short(finding.found)}”) on.`
        : `${cell} (“${short(finding.found)}”) has figures of which it is not clear what criterion they belong to, so the row is not counted.`,
  'column-left-out': (finding, { cell }) =>
    finding.columnCount > 1
      ? `${number(finding.columnCount)} more columns have results and are not counted, from “${short(finding.found)}” (${cell}) on. If those are the official ones, choose the columns anew.`
      : `The column “${short(finding.found)}” (${cell}) has results, too, and is not counted. If those are the official ones, choose the columns anew.`,
  'criterion-not-met': (finding, { criterion }) => {
    if (finding.happened !== undefined) {
      return `${upperFirst(criterion)} says that it happened ${number(finding.happened)} times, where it must not happen${titled(finding.title)}.`;
    }
    if (finding.amount !== undefined) {
      return `${upperFirst(criterion)} ${amountGap(finding.amount.found, finding.amount.measure, 'en')}${titled(finding.title)}.`;
    }
    if (finding.indicators !== undefined) {
      return `${upperFirst(criterion)} is not met${indicatorsText(finding.indicators)}${titled(finding.title)}.`;
    }
    if (finding.isNotApplicable) {
      return `${upperFirst(criterion)} is said not to apply, which the criteria set counts as not met${titled(finding.title)}.`;
    }
    return `${upperFirst(criterion)} is not met${titled(finding.title)}.`;
  },
  'points-lost': (finding, { criterion }) =>
    finding.isNotApplicable
      ? `${upperFirst(criterion)} is said not to apply, which the criteria set counts as 0 of ${number(finding.maximum)} points${titled(finding.title)}.`
      : `${upperFirst(criterion)} is ${number(finding.maximum - finding.score)} ${finding.maximum - finding.score === 1 ? 'point' : 'points'} short (${number(finding.score)} of ${number(finding.maximum)})${titled(finding.title)}.`,
  'criterion-basically-met': (finding, { criterion }) =>
    `${upperFirst(criterion)} is only basically met and counts as not met${finding.indicators === undefined ? '' : indicatorsText(finding.indicators)}${titled(finding.title)}.`,
  'level-missing': (finding, { cell, criterion }) =>
    `${cell} has no level for ${criterion} yet. Write ${oneOf(namesOf(finding.levels, 'en'), 'en')}.`,
  'level-unrecognised': (finding, { cell, criterion }) =>
    `${cell} says “${short(finding.found)}”, which is no level of ${criterion}. Write ${oneOf(namesOf(finding.levels, 'en'), 'en')}.`,
  'inputs-missing': (finding, { cell, criterion }) => {
    if (finding.areInRows === true)
      return `${cell} has no figures for ${criterion} yet. Write each in its row right below the criterion: ${namesOf(finding.inputs, 'en').join('; ')}.`;
    return `${cell} has no figures for ${criterion} yet. Write them in this order, with semicolons between: ${namesOf(finding.inputs, 'en').join('; ')}.`;
  },
  'figure-elsewhere-missing': (finding, { criterion }) =>
    `${upperFirst(criterion)} takes “${localText(finding.input, 'en')}” from criterion ${finding.other}, which does not state it yet. Fill in criterion ${finding.other} first.`,
  'inputs-unreadable': (finding, { cell, criterion }) => {
    if (finding.areInRows === true)
      return `${cell} says “${short(finding.found)}”, from which ${criterion} cannot be computed. Write a number for ${oneOf(namesOf(finding.inputs, 'en'), 'en')}.`;
    return `${cell} says “${short(finding.found)}”, from which ${criterion} cannot be computed. Write in this order, with semicolons between: ${namesOf(finding.inputs, 'en').join('; ')}.`;
  },
  'value-missing': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'en'),
  'value-not-number': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'en'),
  'value-out-of-range': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'en'),
  'date-invalid': (finding, { cell, criterion }) => amountProblem(finding, cell, criterion, 'en'),
  'date-before-period': (finding, { cell }) =>
    `${cell} says ${dayText(finding.day)}, which is before the assessed period (${dayText(finding.from)} to ${dayText(finding.to)}). Check whether it belongs to the last period.`,
  'reference-mismatch': (finding, { cell }) =>
    `${cell} says “${short(finding.found)}”, but by sheet “${finding.other.sheetName}”${finding.other.cell === null ? '' : ` (cell ${cellToA1(finding.other.cell)})`} it is ${finding.expected === 'met' ? 'met' : `not met${finding.other.unmet.length === 0 ? '' : `: criteria ${finding.other.unmet.join(', ')}`}`}. Correct this cell, or the other sheet if that is wrong.`,
  'share-mismatch': (finding, { cell }) =>
    `${cell} says ${number(finding.found)}%, but score divided by maximum is ${number(finding.expected)}%. Correct the ${finding.hasFormula ? 'formula' : 'number'}, or the score if that is wrong.`,
  veto: (finding, { criterion }) =>
    `${upperFirst(criterion)} ${finding.isScored ? 'has not full points' : 'is not met'}, which rules the unit out whatever else it has reached${titled(finding.title)}.`,
  'evidence-missing': (finding, { cell, criterion }) =>
    `${cell} names no evidence for ${criterion}, which is ${finding.isScored ? 'given full points' : 'said to be met'}. Give the document's number and date.`,
  regression: (finding, { criterion }) =>
    `${upperFirst(criterion)} ${finding.isScored ? 'had full points' : 'was met'} when the period’s results were saved on ${dayText(finding.metOn)} and ${finding.isScored ? 'has them no longer' : 'is not any more'}${titled(finding.title)}. See whether it was changed by mistake.`,
  'score-missing': (finding, { cell, criterion }) => {
    if (finding.isShared) {
      return `${cell} is merged over several criteria, so that the points of ${criterion} are not known. They are counted once.`;
    }
    return finding.expected === undefined
      ? `${cell} has no score for ${criterion} yet.`
      : `${cell} has no score for ${criterion} yet. By what is stated it gets ${number(finding.expected)} points.`;
  },
  'score-not-number': (finding, { cell }) => {
    if (finding.readings !== undefined) {
      return `${cell} ${twoReadings(short(finding.found), finding.readings, 'en')} Enter it as a number.`;
    }
    return `${cell} says “${short(finding.found)}”, which is not a score. Write a number, such as 2.5.`;
  },
  'score-above-maximum': (finding, { cell, criterion }) =>
    `${cell} gives ${number(finding.found)} points, more than the maximum of ${number(finding.maximum)} for ${criterion}.`,
  'score-negative': (finding, { cell }) => `${cell} gives ${number(finding.found)} points. A score cannot be below 0.`,
  'score-mismatch': (finding, { cell, criterion }) =>
    `${cell} gives ${number(finding.found)} points, but by what is stated ${criterion} gets ${number(finding.expected)}. Correct the score, or what is stated if that is wrong.`,
  'score-not-a-level': (finding, { cell, criterion }) =>
    `${cell} gives ${number(finding.found)} points. ${upperFirst(criterion)} can only have ${oneOf(finding.levels.map(number), 'en')}.`,
  'score-step': (finding, { cell, criterion }) =>
    `${cell} gives ${number(finding.found)} points. Scores for ${criterion} go in steps of ${number(finding.step)}.`,
  'total-mismatch': (finding, { cell }) =>
    `${cell} says the sum is ${number(finding.found)}, but the rows add up to ${number(finding.expected)}.`,
  'number-as-text': (finding, { cell }) =>
    `${cell} holds the number “${short(finding.found)}” as text, which Excel cannot add up. ${finding.fix === null ? 'Enter it as a number.' : `Enter it as the number ${typeof finding.fix.value === 'number' ? number(finding.fix.value) : finding.fix.value}.`}`,
  'formula-error': (finding, { cell }) =>
    `${cell} has a formula that fails with ${finding.found}. Correct the formula or enter a value.`,
  'legacy-font': (finding, { cell }) =>
    `${finding.cellCount === 1 ? 'One cell is' : `${finding.cellCount} cells are`} typed in ${encodings[finding.encoding]}, from ${cell} on. Convert them to Unicode, so that other machines can read them.`,
  'metadata-newer-version': (finding) =>
    `This workbook has notes of a newer version of Chấm Chuẩn (format ${finding.version}), so the columns and criteria sets chosen in it are not used. Update Chấm Chuẩn.`,
  'metadata-unreadable': () =>
    'What Chấm Chuẩn remembers in this workbook cannot be read (another program may have changed it), so the columns and criteria sets chosen in it are not used. It is kept as it is and not written to; take it from an older copy of the file.',
  'sheet-missing': (finding) =>
    `The sheet “${short(finding.name)}” is listed in the workbook, but its content is not in the file, so it was not checked. Ask whoever sent the file for another copy.`,
  'sheet-left-out': (finding) =>
    `The hidden sheet “${short(finding.name)}” has the table of “${short(finding.kept)}” once more and is not counted. If it is the one that counts, show it and hide the other.`,
  'stored-set-unreadable': (finding) =>
    `The criteria set ${finding.id === null ? '' : `“${short(finding.id)}” `}kept in this workbook cannot be read and is not used. Update Chấm Chuẩn, or open the criteria file and keep it in the workbook again.`,
};

const encodings = {
  tcvn3: 'the old encoding TCVN3 (.VnTime)',
  vni: 'the old encoding VNI',
  mixed: 'old encodings (TCVN3 and VNI)',
};

const results: Readonly<Record<CriterionResult, string>> = {
  met: 'is met',
  basicallyMet: 'is only basically met',
  notMet: 'is not met',
  notApplicable: 'does not apply',
  rated: 'is graded',
  blank: 'is not assessed yet',
};

const counted = { met: 'met', notMet: 'not met', notApplicable: 'not applicable' };

function expectedResult({ expected, fix, found }: Extract<Finding, { readonly code: 'result-unrecognised' }>): string {
  if (expected === 'tick') return 'x, or nothing';
  if (fix !== null) return String(fix.value);
  return isOfNothing(found)
    ? 'Đạt (met), Chưa đạt (not met) or Không áp dụng (not applicable)'
    : 'Đạt (met) or Chưa đạt (not met)';
}

function indicatorsText({ unmet, met, needed }: IndicatorsGap): string {
  return ` (${met} of the ${needed} indicators needed; not met: ${unmet.join(', ')})`;
}

function number(value: number): string {
  return formatNumber(value, 'en');
}
