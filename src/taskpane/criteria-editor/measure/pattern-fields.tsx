import type { RuleMeasure } from '../../../criteria/measure';
import { numbersOf, patternOf, rulePatterns, withNumbers, withPattern } from '../draft/rule-patterns';
import { withOptional } from '../draft/optional';
import { useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';
import { NumberField } from '../fields/number-field';
import { Row } from '../fields/row';
import { TextField } from '../fields/text-field';
import type { MeasureFieldsProps } from './measure-fields';

interface PatternFieldsProps extends MeasureFieldsProps<RuleMeasure> {
  /** Whether somebody writes the rule out though it is one that could be chosen. */
  readonly isOwn: boolean;
  readonly onOwn: (isOwn: boolean) => void;
}

/** How a rule reckons: chosen from those that documents most often have, with their numbers, or written out. */
export function PatternFields({ measure, onChange, isOwn, onOwn }: PatternFieldsProps) {
  const { fields, rulePatterns: words } = useEditorTexts();
  const found = patternOf(measure);
  const pattern = isOwn ? 'own' : found.pattern;
  const numbers = found.numbers;
  const blank = (text: string) => (text === '' ? undefined : text);
  return (
    <>
      <ChoiceField
        label={fields.rulePattern}
        value={pattern}
        choices={rulePatterns.map((choice) => [choice, words[choice]] as const)}
        field="measure.pattern"
        onChange={(choice) => {
          onOwn(choice === 'own');
          onChange(withPattern(measure, choice), null);
        }}
      />
      {pattern === 'own' && (
        <>
          <TextField
            label={fields.ruleMet}
            value={measure.met ?? ''}
            field="measure.met"
            hint={fields.ruleHint}
            onChange={(text) => onChange(withOptional(measure, 'met', blank(text)), 'measure.met')}
          />
          <TextField
            label={fields.rulePoints}
            value={measure.points ?? ''}
            field="measure.points"
            onChange={(text) => onChange(withOptional(measure, 'points', blank(text)), 'measure.points')}
          />
        </>
      )}
      <Row>
        {numbersOf(pattern).map((name, place) => (
          <NumberField
            key={name}
            label={fields.patternNumbers[name]}
            value={numbers[place]}
            field={place === 0 ? (measure.met === undefined ? 'measure.points' : 'measure.met') : `measure.${name}`}
            onChange={(number = NaN) =>
              onChange(
                withNumbers(
                  measure,
                  pattern,
                  numbers.map((each, at) => (at === place ? number : each)),
                ),
                `measure.${name}`,
              )
            }
          />
        ))}
        {pattern !== 'normMet' && (
          <NumberField
            label={fields.maximum}
            value={measure.maximum}
            field="measure.maximum"
            onChange={(number) => onChange(withOptional(measure, 'maximum', number), 'measure.maximum')}
          />
        )}
      </Row>
    </>
  );
}
