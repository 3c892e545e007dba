import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Criterion, Leaf } from '../../criteria/criteria-set';
import { hasIndicators } from '../../criteria/leaves';
import { choiceOf, leafChoices, withChoice } from './draft/measure-choice';
import { withOptional } from './draft/optional';
import type { Place } from './draft/place';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { TextField } from './fields/text-field';
import { GuessQuestion } from './guess-question';
import { IndicatorList } from './indicator-list';
import { MeasureFields } from './measure/measure-fields';
import { ProfileFields } from './profile-fields';

interface CriterionFormProps {
  readonly place: Extract<Place, { kind: 'criterion' | 'indicator' }>;
  readonly criterion: Criterion;
}

/** Everything that a set says of one criterion, or of one indicator. */
export function CriterionForm({ place, criterion }: CriterionFormProps) {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const texts = useEditorTexts();
  const { item } = texts;
  const change = (own: Criterion, field: string | null) => dispatch({ type: 'criterionChanged', place, own, field });
  const guess = draft.guesses.find(({ number }) => number === criterion.number);
  const choices = place.kind === 'indicator' ? leafChoices : [...leafChoices, 'indicators' as const];
  return (
    <>
      {guess !== undefined && <GuessQuestion guess={guess} />}
      <TextField
        label={item.number}
        value={criterion.number}
        field="number"
        onChange={(number) => change({ ...criterion, number }, 'number')}
      />
      <TextField
        label={item.criterionTitle}
        value={criterion.title?.vi ?? ''}
        field="title"
        isLong
        onChange={(vi) =>
          change(withOptional(criterion, 'title', vi === '' ? undefined : { ...criterion.title, vi }), 'title')
        }
      />
      <ChoiceField
        label={item.measure}
        value={choiceOf(criterion)}
        choices={choices.map((choice) => [choice, texts.measures[choice]] as const)}
        field="measure"
        onChange={(choice) => change(withChoice(draft.set, criterion, choice), null)}
      />
      {hasIndicators(criterion) && place.kind === 'criterion' && (
        <IndicatorList place={place} criterion={criterion} onChange={change} />
      )}
      {!hasIndicators(criterion) && (
        <MeasureFields
          measure={criterion.measure}
          onChange={(measure, field) => change({ ...criterion, measure }, field)}
        />
      )}
      <ChoiceField
        label={item.evidence}
        value={criterion.evidence ?? 'none'}
        choices={entries(texts.evidence)}
        field="evidence"
        onChange={(evidence) => change({ ...criterion, evidence }, null)}
      />
      <Accordion collapsible multiple defaultOpenItems={openParts(criterion)}>
        {draft.set.profiles !== undefined && (
          <AccordionItem value={PROFILES}>
            <AccordionHeader>{texts.profiles.ofCriterion}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ProfileFields criterion={criterion} onChange={change} />
            </AccordionPanel>
          </AccordionItem>
        )}
        <AccordionItem value={DETAILS}>
          <AccordionHeader>{item.details}</AccordionHeader>
          <AccordionPanel>
            <Details criterion={criterion} onChange={change} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

const DETAILS = 'details';
const PROFILES = 'profiles';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** What is not as in most criteria is in sight. */
function openParts(criterion: Criterion): string[] {
  const isByProfile = criterion.onlyFor !== undefined || criterion.byProfile !== undefined;
  return [...(isByProfile ? [PROFILES] : []), ...(hasDetails(criterion) ? [DETAILS] : [])];
}

interface DetailsProps {
  readonly criterion: Criterion;
  readonly onChange: (own: Criterion, field: string | null) => void;
}

/** What most criteria leave as it is. */
function Details({ criterion, onChange }: DetailsProps) {
  const texts = useEditorTexts();
  const { item } = texts;
  return (
    <>
      {!hasIndicators(criterion) && <LeafDetails leaf={criterion} onChange={onChange} />}
      <ChoiceField
        label={item.notApplicable}
        value={criterion.notApplicable ?? 'excluded'}
        choices={entries(texts.notApplicable)}
        field="notApplicable"
        onChange={(rule) =>
          onChange(withOptional(criterion, 'notApplicable', rule === 'excluded' ? undefined : rule), null)
        }
      />
      <Checkbox
        label={item.isVeto}
        checked={criterion.isVeto ?? false}
        onChange={(_, { checked }) =>
          onChange(withOptional(criterion, 'isVeto', checked === true ? true : undefined), null)
        }
      />
      <TextField
        label={item.source}
        value={criterion.source ?? ''}
        field="source"
        onChange={(source) => onChange(withOptional(criterion, 'source', source === '' ? undefined : source), 'source')}
      />
    </>
  );
}

function LeafDetails({ leaf, onChange }: { readonly leaf: Leaf; readonly onChange: DetailsProps['onChange'] }) {
  const texts = useEditorTexts();
  const { item } = texts;
  const effects = [['none', item.noEffect] as const, ...entries(texts.effect)];
  return (
    <>
      <ChoiceField
        label={item.effect}
        value={leaf.effect ?? 'none'}
        choices={effects}
        field="effect"
        onChange={(effect) => onChange(withOptional(leaf, 'effect', effect === 'none' ? undefined : effect), null)}
      />
      <ChoiceField
        label={item.scoredBy}
        value={leaf.scoredBy ?? 'self'}
        choices={entries(texts.scoredBy)}
        field="scoredBy"
        onChange={(who) => onChange(withOptional(leaf, 'scoredBy', who === 'self' ? undefined : who), null)}
      />
    </>
  );
}

function hasDetails(criterion: Criterion): boolean {
  const { notApplicable, isVeto, source } = criterion;
  const ofLeaf = hasIndicators(criterion) ? [] : [criterion.effect, criterion.scoredBy];
  return [notApplicable, isVeto, source, ...ofLeaf].some((each) => each !== undefined);
}

function entries<T extends string>(words: Readonly<Record<T, string>>): readonly (readonly [T, string])[] {
  return Object.entries(words) as [T, string][];
}
