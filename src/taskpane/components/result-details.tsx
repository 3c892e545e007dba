import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import type { ReactNode } from 'react';
import type { SheetReport } from '../../app/report';
import { nextLevelOf } from '../../assessing/next-level';
import { nextLevelText } from '../../i18n/next-level-text';
import { recognitionText } from '../../i18n/recognition-text';
import { textsIn } from '../../i18n/texts';
import { countText, headlineText, levelsText } from '../../i18n/unit-figures';
import type { AssessedTable } from '../../reporting/assessed-table';
import { useLanguage, useTexts } from '../language-context';
import { card } from '../shared-styles';
import { ResultLegend } from './result-legend';
import { UnitList } from './unit-list';

interface ResultDetailsProps {
  readonly report: Exclude<SheetReport, { layout: 'none' }>;
  /** The one unit that is on show; null where that are several. */
  readonly table: AssessedTable | null;
  readonly disabled: boolean;
  readonly onAskColumns: () => void;
  /** What the sheet is held against, and why. */
  readonly source: ReactNode;
}

const useStyles = makeStyles({
  card,
  line: { margin: 0, overflowWrap: 'anywhere' },
  lacking: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  recognised: { color: tokens.colorBrandForeground1 },
  columns: {
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** What stands behind the figure in the head: what is lacking for which conclusion, how it divides, and by which set. */
export function ResultDetails({ report, table, disabled, onAskColumns, source }: ResultDetailsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { frame } = textsIn(language);
  return (
    <section className={styles.card} aria-label={frame.aboutResult}>
      {table !== null && <Standing table={table} />}
      {table === null && <UnitList assessments={report.tables.map(({ assessment }) => assessment)} />}
      <div>
        <div className={styles.line}>{texts.onSheet(report.sheet.name)}</div>
        {source}
      </div>
      {report.layout === 'form' && (
        <Button
          className={styles.columns}
          appearance="subtle"
          size="small"
          icon={<ColumnTripleEditRegular />}
          disabledFocusable={disabled}
          aria-haspopup="dialog"
          onClick={onAskColumns}
        >
          {texts.lookAtColumns}
        </Button>
      )}
    </section>
  );
}

function Standing({ table: { assessment, criteriaSet } }: { readonly table: AssessedTable }) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { counts, recognition, levels = [] } = assessment;
  const next = nextLevelOf(criteriaSet, assessment);
  const lacking = next === null ? null : nextLevelText(next, language);
  const headline = headlineText(assessment, language);
  const count = countText(assessment, language);
  return (
    <>
      <p className={styles.line}>{headline === count ? headline : `${headline}, ${count}`}</p>
      {levels.length > 0 && <p className={styles.line}>{levelsText(levels)}</p>}
      <ResultLegend counts={counts} />
      {lacking !== null && <p className={styles.lacking}>{lacking}</p>}
      {recognition !== null && (
        <dl className={styles.fact}>
          <dt className={styles.term}>{texts.recognition}</dt>
          <dd className={mergeClasses(styles.value, recognition.recognised && styles.recognised)}>
            {recognition.recognised && <RibbonStarRegular aria-hidden />}
            {recognitionText(recognition, language)}
          </dd>
        </dl>
      )}
    </>
  );
}
