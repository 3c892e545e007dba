import { Button } from '@fluentui/react-components';
import type { Measure } from '../../../criteria/criteria-set';
import { withOptional } from '../draft/optional';
import { useEditorTexts } from '../editing';
import { ListedItem } from '../fields/listed-item';
import { TextField } from '../fields/text-field';
import type { MeasureFieldsProps } from './measure-fields';

type NoneOfMeasure = Extract<Measure, { kind: 'noneOf' }>;
type Event = NoneOfMeasure['events'][number];

/** What must not happen, and what is an exception. */
export function NoneOfFields({ measure, onChange }: MeasureFieldsProps<NoneOfMeasure>) {
  const { fields } = useEditorTexts();
  const { events } = measure;
  const setEvent = (place: number, own: Event, field: string) =>
    onChange(
      { ...measure, events: events.map((each, index) => (index === place ? own : each)) },
      `measure.events.${place}.${field}`,
    );
  return (
    <>
      {events.map((event, place) => (
        <ListedItem
          key={place}
          name={fields.event(place + 1)}
          onRemove={
            events.length > 1
              ? () => onChange({ ...measure, events: events.filter((_, index) => index !== place) }, null)
              : null
          }
        >
          <TextField
            label={fields.inputTitle}
            value={event.title.vi}
            field={`measure.events.${place}.title.vi`}
            isLong
            onChange={(vi) => setEvent(place, { ...event, title: { ...event.title, vi } }, 'title.vi')}
          />
          <TextField
            label={fields.except}
            value={event.except?.vi ?? ''}
            field={`measure.events.${place}.except.vi`}
            hint={fields.optional}
            onChange={(vi) =>
              setEvent(
                place,
                withOptional(event, 'except', vi === '' ? undefined : { ...event.except, vi }),
                'except.vi',
              )
            }
          />
        </ListedItem>
      ))}
      <Button onClick={() => onChange({ ...measure, events: [...events, { title: { vi: '' } }] }, null)}>
        {fields.addEvent}
      </Button>
    </>
  );
}
