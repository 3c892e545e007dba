import type { CriteriaSet } from '../../../criteria/criteria-set';
import { figuresOf } from '../../../criteria/elsewhere-rules';
import { leavesOf } from '../../../criteria/leaves';
import type { RuleMeasure } from '../../../criteria/measure';
import { localText } from '../../../i18n/local-text';
import { useLanguage } from '../../language-context';
import { withOptional } from '../draft/optional';
import { useEditing, useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';

type Input = RuleMeasure['inputs'][number];

interface InputSourceProps {
  readonly input: Input;
  /** By its names in the file: "measure.inputs.0". */
  readonly field: string;
  /** The number of the criterion that is edited. */
  readonly own: string;
  readonly onChange: (input: Input) => void;
}

const HERE = '';

/** Where a figure of a rule stands: with the criterion itself, or with another that states it. */
export function InputSource({ input, field, own, onChange }: InputSourceProps) {
  const { draft } = useEditing();
  const { fields } = useEditorTexts();
  const language = useLanguage();
  const others = statingFigures(draft.set).filter(({ number }) => number !== own);
  const { from } = input;
  const chosen = others.find(({ number }) => number === from?.criterion);
  const isGone = from !== undefined && chosen === undefined;
  const nameOf = (number: string, title: string) => `${fields.ofCriterion(number)}${title === '' ? '' : `: ${title}`}`;
  return (
    <>
      <ChoiceField
        label={fields.inputFrom}
        value={from?.criterion ?? HERE}
        choices={[
          [HERE, fields.inputHere],
          ...(isGone ? [[from.criterion, fields.ofCriterion(from.criterion)] as const] : []),
          ...others.map(({ number, title }) => [number, nameOf(number, localText(title, language))] as const),
        ]}
        field={`${field}.from.criterion`}
        onChange={(criterion) => {
          const [figure] = others.find(({ number }) => number === criterion)?.figures ?? [];
          const next = figure === undefined ? { criterion } : { criterion, figure: figure.name };
          onChange(withOptional(input, 'from', criterion === HERE ? undefined : next));
        }}
      />
      {from !== undefined && chosen !== undefined && chosen.figures.length > 0 && (
        <ChoiceField
          label={fields.inputFigure}
          value={from.figure ?? ''}
          choices={chosen.figures.map(({ name, title }) => [name, title(fields, language)] as const)}
          field={`${field}.from.figure`}
          onChange={(figure) => onChange({ ...input, from: { ...from, figure } })}
        />
      )}
    </>
  );
}

interface Figure {
  readonly name: string;
  readonly title: (
    fields: ReturnType<typeof useEditorTexts>['fields'],
    language: ReturnType<typeof useLanguage>,
  ) => string;
}

function statingFigures(set: CriteriaSet) {
  return leavesOf(set).flatMap(({ number, title = { vi: '' }, measure }) => {
    const names = figuresOf(measure);
    if (names === null) return [];
    const figures = names.map((name): Figure => {
      const input = measure.kind === 'rule' ? measure.inputs.find((each) => each.name === name) : undefined;
      return {
        name,
        title: (fields, language) =>
          input === undefined
            ? fields.ratioFigures[name === 'part' ? 'part' : 'whole']
            : localText(input.title, language) || name,
      };
    });
    return [{ number, title, figures }];
  });
}
