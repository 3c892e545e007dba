import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

interface ChoiceSetProps {
  readonly label: string;
  readonly values: readonly string[];
  /** What can be chosen, each with its words. */
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (values: string[]) => void;
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** Some of a few, at least one: the last one that is chosen stays. */
export function ChoiceSet({ label, values, choices, onChange }: ChoiceSetProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className={styles.choices}>
        {choices.map(([choice, words]) => {
          const isChosen = values.includes(choice);
          const isLast = isChosen && values.length === 1;
          return (
            <Checkbox
              key={choice}
              label={words}
              checked={isChosen}
              disabled={isLast}
              onChange={() => onChange(isChosen ? values.filter((value) => value !== choice) : [...values, choice])}
            />
          );
        })}
      </div>
    </div>
  );
}
