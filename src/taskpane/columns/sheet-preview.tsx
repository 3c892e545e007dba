import { textsIn } from '../../i18n/texts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { columnLetters } from '../../workbook/address';
import { useLanguage } from '../language-context';
import type { SheetWindow, WindowRow } from './sheet-window';

interface SheetPreviewProps {
  readonly window: SheetWindow;
  /** What each column is chosen for, in words. */
  readonly nameOf: (column: number) => string | null;
  /** The columns to stand out, the first of them in sight. */
  readonly highlighted: readonly number[];
}

/** In pixels: a column is as wide as its words want, within these. */
const NARROWEST = 44;
const WIDEST = 132;
const OF_A_LETTER = 6.5;
const PADDING = 14;
const GUTTER = 26;

const FORCED_COLORS = '@media (forced-colors: active)';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '196px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollbarWidth: 'thin',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    tableLayout: 'fixed',
    width: 'max-content',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  letters: { position: 'sticky', top: 0, zIndex: 2 },
  letter: {
    height: '32px',
    padding: '2px 4px',
    textAlign: 'center',
    verticalAlign: 'top',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: 'block',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    padding: '3px 4px',
    textAlign: 'center',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '3px 6px',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ofHeader: {
    textAlign: 'center',
    verticalAlign: 'middle',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase100})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  highlighted: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    [FORCED_COLORS]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
  },
  highlightedName: { [FORCED_COLORS]: { color: 'HighlightText' } },
});

/** A piece of the sheet as Excel shows it, with what each column is chosen for over it. */
export function SheetPreview({ window: { columns, rows }, nameOf, highlighted }: SheetPreviewProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).columns;
  const frame = useRef<HTMLDivElement>(null);
  const [first] = highlighted;
  useEffect(() => {
    if (first !== undefined) scrollTo(frame.current, first);
  }, [first]);
  const at = (column: number, columnCount = 1) =>
    highlighted.some((each) => each >= column && each < column + columnCount);
  return (
    // What scrolls is to be reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={frame} className={styles.frame} role="region" aria-label={texts.preview} tabIndex={0}>
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: GUTTER }} />
          {columns.map((column) => (
            <col key={column} style={{ width: widthOf(column, rows) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={mergeClasses(styles.number, styles.letters)} style={{ zIndex: 3 }} />
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                className={mergeClasses(styles.letter, styles.letters, at(column) && styles.highlighted)}
              >
                {columnLetters(column)}
                <span className={mergeClasses(styles.name, at(column) && styles.highlightedName)}>
                  {nameOf(column)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, isHeader, cells }) => (
            <tr key={row}>
              <th scope="row" className={styles.number}>
                {row + 1}
              </th>
              {cells.map(({ column, columnCount, rowCount, text }) => (
                <td
                  key={column}
                  colSpan={columnCount}
                  rowSpan={rowCount}
                  className={mergeClasses(
                    styles.cell,
                    isHeader && styles.ofHeader,
                    at(column, columnCount) && styles.highlighted,
                  )}
                >
                  <span className={styles.text}>{text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function widthOf(column: number, rows: readonly WindowRow[]): number {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columnCount === 1));
  const longest = Math.max(0, ...own.map(({ text }) => text.length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest * OF_A_LETTER + PADDING));
}

/** Brings a column to the middle, without a move where it is in sight already. */
function scrollTo(frame: HTMLElement | null, column: number): void {
  const heading = frame?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  if (!frame || !heading) return;
  const { offsetLeft: left, offsetWidth: width } = heading;
  const isInSight = left - GUTTER >= frame.scrollLeft && left + width <= frame.scrollLeft + frame.clientWidth;
  if (!isInSight) frame.scrollLeft = left - GUTTER - (frame.clientWidth - GUTTER - width) / 2;
}
