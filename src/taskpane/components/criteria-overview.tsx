import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef } from 'react';
import { cellOf, criteriaOverview, type GroupOverview } from '../../app/criteria-overview';
import { isScored, type CriterionAssessment } from '../../assessing/assessment';
import { countedOf } from '../../assessing/counted-of';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { localText } from '../../i18n/local-text';
import { laterTextsIn } from '../../i18n/texts';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { CellPosition } from '../../workbook/address';
import { ResultBar } from '../head/result-bar';
import { useLanguage } from '../language-context';
import { rowButton } from '../shared-styles';

interface CriteriaOverviewProps {
  readonly table: AssessedTable;
  readonly onGoTo: (cell: CellPosition) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  back: { justifySelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  heading: {
    margin: 0,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  figure: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, padding: 0, listStyleType: 'none', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  criterion: {
    ...rowButton,
    gridTemplateColumns: 'minmax(28px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ':disabled': { cursor: 'default' },
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: 'anywhere' },
  result: { textAlign: 'end', maxWidth: '96px', color: tokens.colorNeutralForeground2 },
  lacking: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Every criterion with its result, those that are met as well, and how far each group is. */
export default function CriteriaOverview({ table, onGoTo, onBack }: CriteriaOverviewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = laterTextsIn(language).criteriaOverview;
  const groups = useMemo(() => criteriaOverview(table), [table]);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector('button')?.focus(), []);
  return (
    <section ref={page} className={styles.page} aria-label={texts.title}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
        {texts.back}
      </Button>
      <h2 className={styles.title}>{texts.title}</h2>
      {groups.map((group, index) => (
        <section key={index} className={styles.group}>
          {(groups.length > 1 || group.number !== null) && (
            <h3 className={styles.heading}>
              <span>{groupTitle(group, language)}</span>
              <span className={styles.figure}>{groupFigure(group, language)}</span>
            </h3>
          )}
          <ResultBar counts={group.counts} />
          <ul className={styles.list}>
            {group.criteria.map((criterion) => {
              const cell = cellOf(criterion);
              return (
                <li key={criterion.number}>
                  <button
                    type="button"
                    className={styles.criterion}
                    disabled={cell === null}
                    onClick={() => cell !== null && onGoTo(cell)}
                  >
                    <span className={styles.number}>{criterion.number}</span>
                    <span className={styles.words}>{criterion.title}</span>
                    <span className={mergeClasses(styles.result, isLacking(criterion) && styles.lacking)}>
                      {resultText(criterion, language)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}

function groupTitle({ number, title }: GroupOverview, language: Language): string {
  const texts = laterTextsIn(language).criteriaOverview;
  if (title !== null) return [number, localText(title, language)].filter((part) => part !== null).join('. ');
  return number === null ? texts.others : texts.group(number);
}

function groupFigure({ counts, fulfilled, score, maxScore }: GroupOverview, language: Language): string {
  const texts = laterTextsIn(language).criteriaOverview;
  if (maxScore !== null) return texts.points(formatNumber(score ?? 0, language), formatNumber(maxScore, language));
  return score === null
    ? texts.met(fulfilled, countedOf(counts) - counts.notApplicable)
    : texts.pointsAlone(formatNumber(score, language));
}

function resultText(criterion: CriterionAssessment, language: Language): string {
  const texts = laterTextsIn(language).criteriaOverview;
  const { result, score, maxScore, tableRow } = criterion;
  if (tableRow === null && result === 'blank') return texts.missing;
  if (!isScored(criterion) || result === 'notApplicable') return texts.results[result];
  if (score === null) return texts.notScored;
  const points = formatNumber(score, language);
  return maxScore === null ? points : `${points}/${formatNumber(maxScore, language)}`;
}

function isLacking({ result }: CriterionAssessment): boolean {
  return result === 'notMet' || result === 'basicallyMet' || result === 'blank';
}
