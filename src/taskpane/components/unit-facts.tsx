import { textsIn } from '../../i18n/texts';
import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { SheetReport } from '../../app/report';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import { listedSets } from '../listed-sets';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';
import { card } from '../shared-styles';

interface UnitFactsProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly report: SheetReport;
}

const useStyles = makeStyles({
  card,
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  profile: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  choice: { minWidth: 0 },
  conditions: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  condition: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
  },
  // Narrower than this the answers go below.
  title: { flex: '1 1 120px', overflowWrap: 'anywhere' },
  answers: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  answer: { minWidth: '56px' },
});

/** Asks what no sheet says of a unit and its result depends on: of which kind it is, and which conditions hold. */
export function UnitFacts({ store: { start }, state, report }: UnitFactsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = textsIn(language).unitFacts;
  const profileId = useId();
  if (report.layout === 'none') return null;
  const [{ assessment, criteriaSet, sheet, table }, ...others] = report.tables;
  const profiles = listedSets(state).find(({ set }) => set.id === criteriaSet.id)?.set.profiles ?? [];
  const conditions = others.length > 0 ? [] : assessment.conditions;
  if (profiles.length + conditions.length === 0) return null;
  const isBusy = state.running !== null;
  const chosen = state.report?.remembered.profile ?? '';
  const unit = table.unit?.name ?? null;
  const answers = [
    { holds: true, text: texts.holds },
    { holds: false, text: texts.fails },
  ];
  return (
    <section className={styles.card} aria-label={texts.heading}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {profiles.length > 0 && (
        <div className={styles.profile}>
          <Label htmlFor={profileId}>{texts.profile}</Label>
          <Select
            id={profileId}
            className={styles.choice}
            select={{ className: styles.choice }}
            value={profiles.some(({ id }) => id === chosen) ? chosen : ''}
            disabled={isBusy}
            onChange={(_, { value }) => void start({ kind: 'chooseProfile', id: value === '' ? null : value })}
          >
            <option value="">{texts.noProfile}</option>
            {profiles.map(({ id, title }) => (
              <option key={id} value={id}>
                {localText(title, language)}
              </option>
            ))}
          </Select>
        </div>
      )}
      {conditions.length > 0 && (
        <ul className={styles.conditions}>
          {conditions.map(({ id, title, holds }) => (
            <li key={id} className={styles.condition}>
              <span className={styles.title}>{localText(title, language)}</span>
              <div className={styles.answers} role="group" aria-label={texts.answerTo(localText(title, language))}>
                {answers.map((answer) => (
                  <Button
                    key={answer.text}
                    className={styles.answer}
                    size="small"
                    appearance={holds === answer.holds ? 'primary' : 'secondary'}
                    aria-pressed={holds === answer.holds}
                    disabledFocusable={isBusy}
                    onClick={() =>
                      void start({
                        kind: 'answerCondition',
                        asked: { sheet: sheet.name, unit, criteria: criteriaSet.id, condition: id },
                        holds: holds === answer.holds ? null : answer.holds,
                      })
                    }
                  >
                    {answer.text}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
