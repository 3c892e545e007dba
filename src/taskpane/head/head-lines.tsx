import { textsIn } from '../../i18n/texts';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { CheckReport, SheetReport } from '../../app/report';
import { assessedTables } from '../../app/report';
import type { AssessedTable } from '../../reporting/assessed-table';
import { nextLevelOf } from '../../assessing/next-level';
import { nextLevelText } from '../../i18n/next-level-text';
import { overviewText } from '../announcement';
import { shortTitle } from '../criteria-title';
import { headFigure } from '../head-figure';
import { useLanguage, useTexts } from '../language-context';
import type { PaneState } from '../pane-state';
import { oneLine, rowButton } from '../shared-styles';
import { shownSheet } from '../shown-sheet';
import { shownTable } from '../shown-table';
import { useVisuallyHidden } from '../use-visually-hidden';

const useStyles = makeStyles({
  who: {
    ...oneLine,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    boxSizing: 'border-box',
    maxWidth: '100%',
    height: '26px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: 'ellipsis',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  source: {
    ...rowButton,
    width: 'auto',
    maxWidth: '100%',
    gridTemplateColumns: 'minmax(0, auto) 12px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    padding: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plain: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  clamped: oneLine,
  figure: { ...oneLine, margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  value: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  total: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface WhoProps {
  readonly state: PaneState;
  readonly onShowSheet: (report: SheetReport | null) => void;
  readonly onShowUnit: (unit: number | null) => void;
}

/** Whose result it is: a choice where there are several. */
export function Who({ state, onShowSheet, onShowUnit }: WhoProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = useTexts();
  const { frame, workbookOverview } = textsIn(useLanguage());
  const { report, shownSheetId, shownUnit } = state;
  if (report === null) return null;
  const sheet = shownSheet(state);
  const tables = sheet === null || sheet.layout === 'none' ? [] : sheet.tables;
  const only = tables.at(0);
  const unitName = (table: AssessedTable) => table.assessment.unit?.name ?? texts.unitUnknown;
  if (report.sheets.length > 1) {
    const heading =
      sheet === null ? workbookOverview.backToWorkbook : only === undefined ? sheet.sheet.name : unitName(only);
    return (
      <>
        <h2 className={hidden}>{heading}</h2>
        <select
          className={styles.choice}
          aria-label={frame.unit}
          value={shownSheetId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onShowSheet(report.sheets.find((one) => one.sheet.id === value) ?? null)
          }
        >
          <option value="">{workbookOverview.backToWorkbook}</option>
          {report.sheets.map((one) => (
            <option key={one.sheet.id} value={one.sheet.id}>
              {one.layout === 'none' || one.tables.length > 1 ? one.sheet.name : unitName(one.tables[0])}
            </option>
          ))}
        </select>
      </>
    );
  }
  if (only === undefined) return <div className={styles.who}>{texts.productName}</div>;
  if (tables.length === 1) {
    return (
      <h2 className={styles.who} title={unitName(only)}>
        {unitName(only)}
      </h2>
    );
  }
  return (
    <>
      <h2 className={hidden}>{texts.unitCount(tables.length)}</h2>
      <select
        className={styles.choice}
        aria-label={frame.unit}
        value={shownUnit ?? ''}
        onChange={({ currentTarget: { value } }) => onShowUnit(value === '' ? null : Number(value))}
      >
        <option value="">{texts.unitCount(tables.length)}</option>
        {tables.map((table, index) => (
          <option key={index} value={index}>
            {unitName(table)}
          </option>
        ))}
      </select>
    </>
  );
}

interface SourceProps {
  readonly state: PaneState;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Which sheet, and by which set; opens what there is to know and to choose about that. */
export function Source({ state, isOpen, onToggle }: SourceProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { frame, ownSet } = textsIn(language);
  const { report } = state;
  const sheet = shownSheet(state);
  if (report === null) return null;
  if (sheet === null)
    return <div className={`${styles.plain} ${styles.clamped}`}>{frame.sheets(report.sheets.length)}</div>;
  if (sheet.layout === 'none') {
    return <div className={mergeClasses(styles.plain, styles.clamped)}>{texts.onSheet(sheet.sheet.name)}</div>;
  }
  const [{ criteriaFrom, criteriaSet }] = sheet.tables;
  const by = criteriaFrom === 'sheet' ? ownSet.bySheet : shortTitle(criteriaSet, language);
  return (
    <button type="button" className={styles.source} title={frame.about} aria-expanded={isOpen} onClick={onToggle}>
      <span className={styles.clamped}>
        {sheet.sheet.name} · {by}
      </span>
      {isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
    </button>
  );
}

/** Where the unit, or the workbook, stands. */
export function Figure({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const language = useLanguage();
  const hidden = useVisuallyHidden();
  const { report } = state;
  if (report === null) return null;
  const table = shownTable(state);
  if (table === null) return <p className={styles.figure}>{countsOf(report, state, language)}</p>;
  const { value, total, called, more } = headFigure(table.assessment, language);
  const next = nextLevelOf(table.criteriaSet, table.assessment);
  const lacking = next === null ? null : nextLevelText(next, language);
  return (
    <p
      className={styles.figure}
      title={[
        `${value}${total} ${called}${more === null ? '' : ` · ${more}`}`,
        ...(lacking === null ? [] : [lacking]),
      ].join('. ')}
    >
      <span className={styles.value}>{value}</span>
      <span className={styles.total}>{total}</span> {called}
      {more !== null && (
        <>
          {' · '}
          <span>{more}</span>
        </>
      )}
      {lacking !== null && <span className={hidden}>. {lacking}.</span>}
    </p>
  );
}

/** Of several units: how many there are, or how many of them are recognised. */
function countsOf(report: CheckReport, state: PaneState, language: Parameters<typeof overviewText>[1]): string {
  const sheet = shownSheet(state);
  const tables = assessedTables(sheet === null ? report.sheets : [sheet]);
  return tables.length === 0 ? '' : overviewText(tables, language);
}
