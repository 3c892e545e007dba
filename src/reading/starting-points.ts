import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, StartingPoints } from './assessment-table';
import { contentOf, holdsPoints } from './column-content';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import type { Claim } from './heading-claims';
import type { HeaderMeaning } from './header-words';
import { effectInWords } from './outline/points-effect';
import { isTotalText } from './row-kinds';
import { parseQuantity } from './values/quantity';
import { cleanText, foldCase } from './vietnamese-text';

/** Rows over a header, and below it, in which a form may say what everybody begins with. */
const ROWS_ABOVE = 12;
const ROWS_BELOW = 200;
/** Below this it is the figure of something else. */
const FEWEST_POINTS = 10;

/** What is taken off for each row: no rate, and no most there may be. */
const LOSS =
  /^(?:số )?(?:điểm )?(?:bị )?(?:trừ|phạt)(?: điểm)?$|^điểm (?:bị )?trừ (?:thực tế|tự chấm)$|^(?:points )?(?:lost|deducted)$|^points off$|^deductions?(?: points)?$|^penalt(?:y|ies)(?: points)?$/u;
const SPEAKS_OF_LOSS = /(?<!\p{L})(?:trừ|phạt)(?!\p{L})|deduct|penalt|points lost/u;
/** "100 điểm - điểm trừ", "100 - tổng điểm bị trừ". */
const LESS =
  /(?<![\d.,])(\d{2,4})(?: ?(?:điểm|đ|points))? ?[-–−] ?(?:(?:tổng|số|các|total|all) )*(?:điểm )?(?:bị )?(?:trừ|phạt|deduct|penalt|points (?:lost|deducted))/u;
/** "Mỗi lớp có 100 điểm", "Điểm gốc: 100", "starting from 100 points". */
const BEGINNING =
  /(?:(?:có|được|với|giao|quỹ|thang|gốc|chuẩn|ban đầu|khởi điểm|khởi đầu|đầu kỳ|tổng) ?(?:số )?(?:điểm )?(?:là )?|start(?:s|ing)? (?:from |with |score ?|points ?)?|begins? with )[:=]? ?(\d{2,4})(?:(?: ?(?:điểm|đ|points))|(?=[.,;:)]|$))/u;
/** "Điểm chuẩn: 100 điểm" over nothing but what is taken off. */
const ALONE =
  /^(?:tổng )?(?:số )?điểm (?:gốc|chuẩn|ban đầu|khởi điểm|khởi đầu|cơ bản|đầu kỳ|được giao) ?(?:là|[:=])? ?(\d{2,4})(?: ?(?:điểm|đ))?\.?$/u;
/** A row of its own: "Điểm gốc | 100". */
const ROW_OF_BEGINNING =
  /^(?:tổng )?(?:số )?điểm (?:gốc|chuẩn|ban đầu|khởi điểm|khởi đầu|cơ bản|đầu kỳ|được giao)(?!\p{L})|^(?:starting|base|initial|opening) (?:score|points|balance)/u;

const OF_OTHER_POINTS: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'maximumScore',
  'selfScore',
  'verifiedScore',
  'score',
  'self',
  'result',
  'met',
  'notMet',
  'weighted',
]);

/** What headings claim, where all begin with the same points and a form has nothing but what is taken off them. */
export function claimsOfLosses(claims: readonly Claim[], sheet: SheetSnapshot, header: HeaderBlock): readonly Claim[] {
  const [loss, ...others] = header.columns.filter((column) => isOfLosses(column, sheet, header));
  if (loss === undefined || others.length > 0) return claims;
  const rest = claims.filter(({ column }) => column.column !== loss.column);
  if (rest.some(({ meaning }) => OF_OTHER_POINTS.has(meaning)) || startIn(sheet, header, loss.column) === null)
    return claims;
  return [...rest, { column: loss, meaning: 'selfScore', strength: 1, reason: 'header-word' }];
}

/**
 * @param columns with their roles
 * @returns what the points that are taken off are taken off from; null where a form gives points, or says nothing of it
 */
export function startingPoints(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly { readonly role: ColumnRole; readonly column: number }[],
): StartingPoints | null {
  if (columns.some(({ role }) => role === 'maximumScore' || role === 'verifiedScore')) return null;
  const points = columns.find(({ role }) => role === 'selfScore')?.column;
  const own = header.columns.find(({ column }) => column === points);
  return own !== undefined && isOfLosses(own, sheet, header) ? startIn(sheet, header, own.column) : null;
}

function isOfLosses(column: HeaderColumn, sheet: SheetSnapshot, header: HeaderBlock): boolean {
  return LOSS.test(foldCase(headingOf(column))) && holdsPoints(contentOf(sheet, header, column.column));
}

function startIn(sheet: SheetSnapshot, { top, bottom }: HeaderBlock, losses: number): StartingPoints | null {
  for (let row = Math.max(0, top - ROWS_ABOVE); row <= bottom + ROWS_BELOW; row++) {
    if (row >= top && row <= bottom) continue;
    const texts = (sheet.values[row] ?? []).map((value) => foldCase(cleanText(value ?? null)));
    if (row > bottom && texts.some((text) => ROW_OF_BEGINNING.test(text))) {
      const figure = parseQuantity(valueAt(sheet, { row, column: losses }), 'comma');
      if (figure?.kind === 'quantity' && figure.value >= FEWEST_POINTS) return { points: figure.value, row };
    }
    for (const text of texts) {
      const ofLosses = SPEAKS_OF_LOSS.test(text) ? BEGINNING.exec(text)?.[1] : undefined;
      const said = LESS.exec(text)?.[1] ?? ALONE.exec(text)?.[1] ?? ofLosses;
      if (said !== undefined) return { points: Number(said), row: null };
    }
  }
  return startBySums(sheet, bottom, losses);
}

/** What was taken off and what is left, each in a row of sums, come to a round figure: nothing else is that. */
function startBySums(sheet: SheetSnapshot, bottom: number, losses: number): StartingPoints | null {
  let lost: number | null = null;
  for (let row = bottom + 1; row <= bottom + ROWS_BELOW; row++) {
    const words = (sheet.values[row] ?? []).map((value) => cleanText(value ?? null)).find((text) => text !== '') ?? '';
    const figure = parseQuantity(valueAt(sheet, { row, column: losses }), 'comma');
    if (!isTotalText(words) || figure?.kind !== 'quantity') continue;
    const whole = (lost ?? 0) + figure.value;
    if (effectInWords(words) === 'deduction') lost = figure.value;
    else if (lost !== null && LEFT.test(foldCase(words)) && whole >= FEWEST_POINTS && whole % ROUND === 0)
      return { points: whole, row: null };
  }
  return null;
}

const LEFT = /còn lại|đạt|cuối cùng|remain|final|left/u;
const ROUND = 10;
