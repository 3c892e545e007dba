import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ColumnTripleEditRegular } from '@fluentui/react-icons/svg/column-triple-edit';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import type { ReactNode } from 'react';
import { isUnclear, type SheetReport } from '../../app/report';
import { formatNumber } from '../../i18n/format';
import { tableProblemText } from '../announcement';
import { nextLevelOf } from '../../assessing/next-level';
import { nextLevelText } from '../../i18n/next-level-text';
import { recognitionText } from '../../i18n/recognition-text';
import { countText, headlineOf } from '../../i18n/unit-figures';
import { useLanguage, useTexts } from '../language-context';
import { card } from '../shared-styles';
import { ResultBar } from './result-bar';
import { UnitList } from './unit-list';

interface ResultSummaryProps {
  readonly report: SheetReport;
  readonly disabled: boolean;
  readonly onAskColumns: () => void;
  /** What the sheet is held against, and why. */
  readonly source: ReactNode;
  /** What is offered where there is no table at all. */
  readonly sample: ReactNode;
}

const useStyles = makeStyles({
  card,
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  headline: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalSNudge,
  },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.01em',
  },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  total: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
  },
  fact: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  recognition: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  recognised: { color: tokens.colorBrandForeground1 },
  lacking: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  columns: {
    justifySelf: 'start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXS})`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The result in one look: how many criteria are met, or how many points there are, of which unit, on which sheet, with the conclusion. */
export function ResultSummary({ report, disabled, onAskColumns, source, sample }: ResultSummaryProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  if (report.layout === 'none') {
    const { message, advice } = tableProblemText(report, texts);
    return (
      <div className={styles.card}>
        <h2 className={styles.unit}>{message}</h2>
        <p className={styles.advice}>{advice}</p>
        {!isUnclear(report) && sample}
      </div>
    );
  }
  const columns = report.layout === 'form' && (
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
  );
  const [{ assessment, criteriaSet }, ...others] = report.tables;
  if (others.length > 0) {
    return (
      <section className={styles.card} aria-label={texts.result}>
        <div>
          <h2 className={styles.unit}>{texts.unitCount(report.tables.length)}</h2>
          <div className={styles.source}>{texts.onSheet(report.sheet.name)}</div>
          {source}
        </div>
        <UnitList assessments={report.tables.map((table) => table.assessment)} />
        {columns}
      </section>
    );
  }
  const { counts, recognition, unit } = assessment;
  const headline = headlineOf(assessment);
  const called = { points: texts.points, met: texts.criteriaMet, rated: texts.criteriaRated }[headline.of];
  const next = nextLevelOf(criteriaSet, assessment);
  const lacking = next === null ? null : nextLevelText(next, language);
  return (
    <section className={styles.card} aria-label={texts.result}>
      <div>
        <h2 className={styles.unit}>{unit?.name ?? texts.unitUnknown}</h2>
        <div className={styles.source}>{texts.onSheet(report.sheet.name)}</div>
        {source}
      </div>
      <p className={styles.headline}>
        <span className={styles.figure}>
          {formatNumber(headline.value, language)}
          {headline.total !== null && <span className={styles.total}>/{formatNumber(headline.total, language)}</span>}
        </span>{' '}
        {called}
      </p>
      {headline.of === 'points' && <p className={styles.count}>{countText(assessment, language)}</p>}
      <ResultBar counts={counts} />
      {lacking !== null && <p className={styles.lacking}>{lacking}</p>}
      {recognition !== null && (
        <dl className={styles.facts}>
          <div className={styles.fact}>
            <dt className={styles.term}>{texts.recognition}</dt>
            <dd className={mergeClasses(styles.value, styles.recognition, recognition.recognised && styles.recognised)}>
              {recognition.recognised && <RibbonStarRegular aria-hidden />}
              {recognitionText(recognition, language)}
            </dd>
          </div>
        </dl>
      )}
      {columns}
    </section>
  );
}
