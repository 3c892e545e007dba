import type { CriteriaGroup, CriteriaSet, Criterion, Leaf } from '../../criteria/criteria-set';
import { hasIndicators, leavesOf, maximumOfCriterion, maximumScoreOf } from '../../criteria/leaves';
import { maximumOf } from '../../criteria/measure-kinds';
import { summary } from '../../i18n/vi/summary';
import type { Area } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/sheet-plan';
import { heights, look, margins } from '../summary/look';
import { SheetPlanBuilder } from '../summary/sheet-plan-builder';
import { wrappedHeight } from '../summary/wrapped-text';

/** The form's columns; those of points, and of results, only where the set asks for them. */
type FormColumn = 'number' | 'title' | 'maximum' | 'result' | 'score' | 'evidence' | 'note';

/** In characters; for printing in landscape. */
const widths: Readonly<Record<FormColumn, number>> = {
  number: 7,
  title: 56,
  maximum: 10,
  result: 14,
  score: 10,
  evidence: 30,
  note: 16,
};

const headers: Readonly<Record<FormColumn, string>> = {
  number: 'TT',
  title: 'Nội dung tiêu chí',
  maximum: 'Điểm tối đa',
  result: 'Kết quả',
  score: 'Điểm tự chấm',
  evidence: 'Tài liệu kiểm chứng',
  note: 'Ghi chú',
};

const HEADER = 5;

/** Whether a form can be made of a set: of a document whose criteria were not seen there is none. */
export function hasBlankForm({ groups }: CriteriaSet): boolean {
  return groups.length > 0;
}

/**
 * Plans an empty form of a criteria set, to be filled in: its criteria in their order under their groups, with a cell for
 * each result, for points where it gives some, and for evidence. It is a Vietnamese document whatever the language of the
 * pane.
 * @param name the sheet's, free in the workbook
 */
export function planBlankForm(set: CriteriaSet, name: string): SheetPlan {
  const columns = columnsOf(set);
  const at = (column: FormColumn) => columns.indexOf(column);
  const builder = new SheetPlanBuilder();
  const across: Area = { row: 0, column: 0, rowCount: 1, columnCount: columns.length };
  const hasPoints = at('score') !== -1;
  const line = (row: number, text: string, style: (typeof look)[keyof typeof look]) => {
    builder.putMerged({ ...across, row }, text, style);
    builder.rowHeight(
      row,
      wrappedHeight(
        text,
        columns.reduce((sum, column) => sum + widths[column], 0),
        style,
      ),
    );
  };
  line(0, hasPoints ? 'BIỂU TỰ CHẤM ĐIỂM' : 'BIỂU TỰ ĐÁNH GIÁ', look.title);
  line(1, set.title.vi, look.subtitle);
  const basis = basisOf(set);
  if (basis !== null) line(2, basis, look.basis);
  line(3, 'Tên đơn vị: ', look.section);
  columns.forEach((column, index) => builder.put(HEADER, index, headers[column], look.header));
  builder.rowHeight(HEADER, heights.header);

  let row = HEADER + 1;
  const put = (number: string, title: string, maximum: number | null, isHeading: boolean) => {
    for (const [index, column] of columns.entries()) {
      const style = isHeading ? look.group : column === 'title' || column === 'evidence' ? look.text : look.points;
      builder.put(row, index, null, style);
    }
    builder.put(row, at('number'), number);
    builder.put(row, at('title'), title);
    if (hasPoints && maximum !== null) builder.put(row, at('maximum'), maximum);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(title, widths.title, look.text)));
    row += 1;
  };
  for (const group of set.groups) {
    const title = groupTitle(group);
    if (title !== null) put(group.number ?? '', title, null, true);
    for (const criterion of group.criteria) {
      put(criterion.number, titleOf(criterion, set), maximumOfOne(criterion), false);
      if (!hasIndicators(criterion)) continue;
      for (const indicator of criterion.indicators) {
        put(printedNumber(indicator), titleOf(indicator, set), maximumOf(indicator.measure), false);
      }
    }
  }
  const most = maximumScoreOf(set);
  if (hasPoints && most !== null) {
    put('', 'Tổng điểm', most, true);
  }
  const last = row - 1;
  builder.putMerged({ ...across, row: row + 1 }, summary.dateLine, look.dateLine);
  builder.putMerged({ ...across, row: row + 2 }, `${summary.head} ${summary.sealHere}`, look.signer);
  return builder.build({
    name,
    columnWidths: columns.map((column) => widths[column]),
    freeze: { rows: HEADER + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { ...across, rowCount: row + 3 },
      titleRows: { first: HEADER, last: HEADER, until: last },
      margins,
    },
  });
}

function columnsOf(set: CriteriaSet): readonly FormColumn[] {
  const leaves = leavesOf(set);
  const hasPoints = maximumScoreOf(set) !== null || leaves.some(({ measure }) => maximumOf(measure) !== null);
  const hasResults = leaves.some(({ measure }) => measure.kind !== 'points');
  return [
    'number',
    'title',
    ...(hasPoints ? (['maximum'] as const) : []),
    ...(hasResults ? (['result'] as const) : []),
    ...(hasPoints ? (['score'] as const) : []),
    'evidence',
    'note',
  ];
}

/** "4.a" is the set's own name for what documents print as "a)" below criterion 4. */
function printedNumber({ number }: Leaf): string {
  const letter = /\.(\p{L})$/u.exec(number)?.[1];
  return letter === undefined ? number : `${letter})`;
}

function maximumOfOne(criterion: Criterion): number | null {
  return hasIndicators(criterion) ? maximumOfCriterion(criterion) : maximumOf(criterion.measure);
}

function basisOf({ legalBasis }: CriteriaSet): string | null {
  if (legalBasis === null) return null;
  const { document, date, issuer = null } = legalBasis;
  const [year, month, day] = date === undefined ? [] : date.split('-').map(Number);
  return summary.legalBasis(document, date === undefined ? null : `${day}/${month}/${year}`, issuer);
}

function groupTitle({ number, title }: CriteriaGroup): string | null {
  return title?.vi ?? (number === undefined ? null : summary.unnamedGroup(number));
}

function titleOf({ number, title }: Criterion | Leaf, { legalBasis }: CriteriaSet): string {
  if (title !== undefined) return title.vi;
  const source = legalBasis === null ? '' : ` (ghi nội dung theo ${legalBasis.document})`;
  return `${summary.unnamedCriterion(number)}${source}`;
}
