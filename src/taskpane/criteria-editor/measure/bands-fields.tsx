import { Button } from '@fluentui/react-components';
import type { BandsMeasure } from '../../../criteria/measure';
import { useLanguage } from '../../language-context';
import { withBand, withLimit, withoutBand } from '../draft/band-limits';
import { withOptional } from '../draft/optional';
import { numberText } from '../draft/typed-values';
import { useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';
import { ListedItem } from '../fields/listed-item';
import { NumberField } from '../fields/number-field';
import { Row } from '../fields/row';
import { amountChoices } from './amount-choices';
import type { MeasureFieldsProps } from './measure-fields';

/** Two at least: with one there is nothing to tell apart. */
const FEWEST = 2;

/** Points by the stretch that an amount lies in, from the lowest. */
export function BandsFields({ measure, onChange }: MeasureFieldsProps<BandsMeasure>) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const { fields } = texts;
  const { bands } = measure;
  const setPoints = (band: number, points: number) =>
    onChange(
      { ...measure, bands: bands.map((own, index) => (index === band ? { ...own, points } : own)) },
      `measure.bands.${band}.points`,
    );
  return (
    <>
      <Row>
        <ChoiceField
          label={fields.bandsOf}
          value={measure.of}
          choices={amountChoices(texts)}
          field="measure.of"
          onChange={(of) => onChange({ ...measure, of }, 'measure.of')}
        />
        <NumberField
          label={fields.maximum}
          value={measure.maximum}
          field="measure.maximum"
          onChange={(maximum = NaN) => onChange({ ...measure, maximum }, 'measure.maximum')}
        />
      </Row>
      {bands.map(({ from, below, points }, band) => (
        <ListedItem
          key={band}
          name={bandName(fields.band(band + 1), fields.from, numberText(from, language))}
          onRemove={bands.length > FEWEST ? () => onChange(withoutBand(measure, band), null) : null}
        >
          <Row>
            {band < bands.length - 1 && (
              <NumberField
                label={fields.below}
                value={below}
                field={`measure.bands.${band}.below`}
                onChange={(limit) => onChange(withLimit(measure, band, limit), `measure.bands.${band}.below`)}
              />
            )}
            <NumberField
              label={fields.points}
              value={points}
              field={`measure.bands.${band}.points`}
              onChange={(number = NaN) => setPoints(band, number)}
            />
          </Row>
        </ListedItem>
      ))}
      <Button onClick={() => onChange(withBand(measure), null)}>{fields.addBand}</Button>
      <NumberField
        label={fields.whenNone}
        value={measure.whenNone}
        field="measure.whenNone"
        hint={fields.optional}
        onChange={(whenNone) => onChange(withOptional(measure, 'whenNone', whenNone), 'measure.whenNone')}
      />
    </>
  );
}

/** "Khoảng 2: từ 80" */
function bandName(name: string, fromWord: string, from: string): string {
  return from === '' ? name : `${name}: ${fromWord.toLowerCase()} ${from}`;
}
