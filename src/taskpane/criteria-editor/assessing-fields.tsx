import { Checkbox } from '@fluentui/react-components';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { withOptional } from './draft/optional';
import { periodFrom } from './draft/period';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { DayField } from './fields/day-field';
import { Row } from './fields/row';

const DIGITS = ['0', '1', '2', '3', '4'] as const;
const AS_IT_IS = 'none';

/** From when to when a unit is assessed, and how totals are rounded. */
export function AssessingFields() {
  const { draft, dispatch } = useEditing();
  const { set: texts } = useEditorTexts();
  const { set } = draft;
  const { period, rounding } = set;
  const change = (next: CriteriaSet, field: string | null) => dispatch({ type: 'setChanged', set: next, field });
  return (
    <>
      <Checkbox
        label={texts.hasPeriod}
        checked={period !== undefined}
        onChange={(_, { checked }) =>
          change(withOptional(set, 'period', checked === true ? periodFrom('', '') : undefined), null)
        }
      />
      {period !== undefined && (
        <>
          <Row>
            <DayField
              label={texts.periodFrom}
              value={period.from}
              field="period.from"
              hint={texts.periodFromHint}
              onChange={(from) => change({ ...set, period: periodFrom(from, period.to) }, 'period.from')}
            />
            <DayField
              label={texts.periodTo}
              value={period.to}
              field="period.to"
              hint={texts.periodToHint}
              onChange={(to) => change({ ...set, period: periodFrom(period.from, to) }, 'period.to')}
            />
          </Row>
          <p style={{ margin: 0 }}>{texts.periodMeans(period.startsInPreviousYear)}</p>
        </>
      )}
      <ChoiceField
        label={texts.rounding}
        value={DIGITS.find((digits) => Number(digits) === rounding?.digits) ?? AS_IT_IS}
        choices={[[AS_IT_IS, texts.noRounding], ...DIGITS.map((digits) => [digits, texts.digits(digits)] as const)]}
        field="rounding.digits"
        onChange={(digits) =>
          change(withOptional(set, 'rounding', digits === AS_IT_IS ? undefined : { digits: Number(digits) }), null)
        }
      />
    </>
  );
}
