import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isUnclear, type SheetReport } from '../../app/report';
import { tableProblemText } from '../announcement';
import { useTexts } from '../language-context';
import { card } from '../shared-styles';

interface NoTableProps {
  readonly report: SheetReport;
  /** What is offered where there is no table at all. */
  readonly sample: ReactNode;
}

const useStyles = makeStyles({
  card,
  message: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Why a sheet has no result, and what to do. */
export function NoTable({ report, sample }: NoTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { message, advice } = tableProblemText(report, texts);
  return (
    <div className={styles.card}>
      <h2 className={styles.message}>{message}</h2>
      <p className={styles.advice}>{advice}</p>
      {!isUnclear(report) && sample}
    </div>
  );
}
