import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Criterion, CriterionWithIndicators } from '../../criteria/criteria-set';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import { withOptional } from './draft/optional';
import type { CriterionPlace } from './draft/place';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { NumberField } from './fields/number-field';
import { OutlineRow } from './outline-row';

interface IndicatorListProps {
  readonly place: CriterionPlace;
  readonly criterion: CriterionWithIndicators;
  readonly onChange: (own: Criterion, field: string | null) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** What a criterion consists of, and how much of it must be met. */
export function IndicatorList({ place, criterion, onChange }: IndicatorListProps) {
  const styles = useStyles();
  const { dispatch } = useEditing();
  const { item, outline } = useEditorTexts();
  const language = useLanguage();
  const { indicators, metWhen } = criterion;
  const some = typeof metWhen === 'object' ? metWhen.atLeast : null;
  return (
    <>
      <div>
        <span className={styles.head}>{item.indicators}</span>
        <ul className={styles.list}>
          {indicators.map((indicator, index) => (
            <OutlineRow
              key={indicator.number}
              place={{ ...place, kind: 'indicator', indicator: index }}
              number={indicator.number}
              title={indicator.title === undefined ? outline.untitled : localText(indicator.title, language)}
            />
          ))}
        </ul>
      </div>
      <Button
        onClick={() =>
          dispatch({
            type: 'criterionAdded',
            place: { ...place, kind: 'indicator', indicator: indicators.length - 1 },
          })
        }
      >
        {item.addIndicator}
      </Button>
      <ChoiceField
        label={item.metWhen}
        value={some === null ? 'all' : 'some'}
        choices={[
          ['all', item.metWhenAll],
          ['some', item.metWhenSome],
        ]}
        field="metWhen"
        onChange={(when) =>
          onChange(withOptional(criterion, 'metWhen', when === 'all' ? undefined : { atLeast: 1 }), null)
        }
      />
      {some !== null && (
        <NumberField
          label={item.metWhenCount}
          value={some}
          field="metWhen.atLeast"
          onChange={(atLeast = NaN) => onChange({ ...criterion, metWhen: { atLeast } }, 'metWhen.atLeast')}
        />
      )}
    </>
  );
}
