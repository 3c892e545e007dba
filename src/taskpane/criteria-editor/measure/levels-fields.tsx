import { Button } from '@fluentui/react-components';
import type { LevelsMeasure } from '../../../criteria/measure';
import { useLanguage } from '../../language-context';
import { localText } from '../../../i18n/local-text';
import { withOptional } from '../draft/optional';
import { typedList } from '../draft/typed-values';
import { useEditorTexts } from '../editing';
import { ChoiceField } from '../fields/choice-field';
import { ListedItem } from '../fields/listed-item';
import { NumberField } from '../fields/number-field';
import { ParsedField } from '../fields/parsed-field';
import { TextField } from '../fields/text-field';
import type { MeasureFieldsProps } from './measure-fields';

type Level = LevelsMeasure['levels'][number];

/** A list has grades to tell apart. */
const FEWEST = 2;

/** Grades, the best first: which is good enough, or what each gives. */
export function LevelsFields({ measure, onChange }: MeasureFieldsProps<LevelsMeasure>) {
  const { fields } = useEditorTexts();
  const language = useLanguage();
  const { levels, atLeast } = measure;
  const use = useOf(measure);
  const isScored = use === 'points';
  const setLevels = (next: Level[], field: string | null) => onChange({ ...measure, levels: next }, field);
  const setLevel = (place: number, own: Level, field: string) =>
    setLevels(
      levels.map((each, index) => (index === place ? own : each)),
      `measure.levels.${place}.${field}`,
    );
  return (
    <>
      <ChoiceField
        label={fields.levelsUse}
        value={use}
        choices={levelUses.map((one) => [one, fields.levelUses[one]] as const)}
        field={use === 'met' ? 'measure.levels' : 'measure.atLeast'}
        onChange={(next) => onChange(usedFor(measure, next), 'measure.atLeast')}
      />
      {levels.map((level, place) => (
        <ListedItem
          key={place}
          name={fields.level(place + 1)}
          onRemove={levels.length > FEWEST ? () => onChange(withoutLevel(measure, place), null) : null}
        >
          <TextField
            label={fields.inputTitle}
            value={level.title.vi}
            field={`measure.levels.${place}.title.vi`}
            onChange={(vi) => setLevel(place, { ...level, title: { ...level.title, vi } }, 'title.vi')}
          />
          <ParsedField
            label={fields.levelWords}
            value={level.words?.join('; ') ?? ''}
            field={`measure.levels.${place}.words`}
            hint={fields.levelWordsHint}
            parse={(text) => typedList(text).join('; ')}
            format={(words) => words}
            onChange={(words) => {
              const list = typedList(words);
              setLevel(place, withOptional(level, 'words', list.length === 0 ? undefined : list), 'words');
            }}
          />
          {isScored && (
            <NumberField
              label={fields.points}
              value={level.points}
              field={`measure.levels.${place}.points`}
              onChange={(points = NaN) => setLevel(place, { ...level, points }, 'points')}
            />
          )}
        </ListedItem>
      ))}
      <Button onClick={() => setLevels([...levels, newLevel(isScored)], null)}>{fields.addLevel}</Button>
      {atLeast !== undefined && (
        <ChoiceField
          label={fields.goodFrom}
          value={String(atLeast)}
          field="measure.atLeast"
          choices={levels.map(
            ({ title }, place) => [String(place), localText(title, language) || fields.level(place + 1)] as const,
          )}
          onChange={(place) => onChange({ ...measure, atLeast: Number(place) }, 'measure.atLeast')}
        />
      )}
    </>
  );
}

function newLevel(isScored: boolean): Level {
  return { title: { vi: '' }, ...(isScored ? { points: NaN } : {}) };
}

const levelUses = ['met', 'points', 'stated'] as const;
type LevelUse = (typeof levelUses)[number];

function useOf({ levels, atLeast }: LevelsMeasure): LevelUse {
  if (atLeast !== undefined) return 'met';
  return levels.some(({ points }) => points !== undefined) ? 'points' : 'stated';
}

function usedFor(measure: LevelsMeasure, use: LevelUse): LevelsMeasure {
  if (use === 'points') return scored(measure);
  return use === 'met' ? unscored(measure) : withOptional(unscored(measure), 'atLeast', undefined);
}

function scored(measure: LevelsMeasure): LevelsMeasure {
  const levels = measure.levels.map((level) => ({ ...level, points: level.points ?? NaN }));
  return withOptional({ ...measure, levels }, 'atLeast', undefined);
}

function unscored(measure: LevelsMeasure): LevelsMeasure {
  return { ...measure, levels: measure.levels.map((level) => withOptional(level, 'points', undefined)), atLeast: 0 };
}

/** What is good enough stays the same grade, or, where that goes, the one in its place. */
function withoutLevel({ levels, atLeast, ...measure }: LevelsMeasure, place: number): LevelsMeasure {
  const left = levels.filter((_, index) => index !== place);
  if (atLeast === undefined) return { ...measure, levels: left };
  const moved = place < atLeast ? atLeast - 1 : atLeast;
  return { ...measure, levels: left, atLeast: Math.min(moved, left.length - 1) };
}
