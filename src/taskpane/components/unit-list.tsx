import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assessment } from '../../assessing/assessment';
import { useTexts } from '../language-context';
import { UnitFigure } from './unit-figure';

interface UnitListProps {
  readonly assessments: readonly Assessment[];
}

/** Units that are shown before somebody asks for more. */
const SHOWN_AT_FIRST = 12;
/** How many more each time; a province has a hundred communes and more. */
const SHOWN_MORE = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  unit: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  figure: { flexShrink: 0 },
  more: { justifySelf: 'start' },
});

/** Where each unit of a sheet stands, in the order of the sheet: criteria met, or points where the set has points. */
export function UnitList({ assessments }: UnitListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const left = assessments.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={texts.units}>
        {assessments.slice(0, shown).map((assessment, index) => (
          <li key={index} className={styles.unit}>
            <span className={styles.name}>{assessment.unit?.name ?? texts.unitUnknown}</span>
            <UnitFigure className={styles.figure} assessment={assessment} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          data-repeatable
          onClick={() => setShown(shown + SHOWN_MORE)}
        >
          {texts.moreUnits(Math.min(left, SHOWN_MORE))}
        </Button>
      )}
    </>
  );
}
