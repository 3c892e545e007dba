import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import type { View } from './draft/criteria-draft';
import { criterionAt, groupAt, keyOf, placesOf } from './draft/place';
import { useEditing, useEditorTexts } from './editing';
import { OutlineRow } from './outline-row';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  part: { justifyContent: 'start', fontWeight: tokens.fontWeightRegular },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
});

/** The set as a list: its common parts, then its groups with their criteria and indicators. */
export function Outline() {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const { outline } = useEditorTexts();
  const language = useLanguage();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { set, guesses } = draft;
  const part = (words: string, view: NonNullable<View>) => (
    <Button className={styles.part} onClick={() => dispatch({ type: 'went', view })}>
      {words}
    </Button>
  );
  return (
    <>
      {guesses.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outline.guessesLeft(guesses.length)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => dispatch({ type: 'went', view: { kind: 'guesses' } })}>{outline.seeGuesses}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div role="group" aria-label={outline.parts} className={styles.parts}>
        {part(outline.set, { kind: 'set' })}
        {part(outline.recognition(set.recognition.length), { kind: 'recognition' })}
        {part(outline.phases(set.phases?.length ?? 0), { kind: 'phases' })}
        {part(outline.profiles(set.profiles?.length ?? 0), { kind: 'profiles' })}
      </div>
      <ul aria-label={outline.criteria} className={styles.list} {...arrows}>
        {placesOf(set).map((place) => {
          const group = place.kind === 'group' ? groupAt(set, place) : undefined;
          const own = group ?? criterionAt(set, place);
          const title = own?.title === undefined ? '' : localText(own.title, language);
          const number = own?.number ?? '';
          return (
            <OutlineRow
              key={keyOf(place)}
              place={place}
              number={number}
              title={
                place.kind === 'group'
                  ? outline.group(number === '' && title === '' ? String(place.group + 1) : number, title)
                  : title || (own !== undefined && 'seen' in own && own.seen !== undefined ? '' : outline.untitled)
              }
            />
          );
        })}
      </ul>
      <Button onClick={() => dispatch({ type: 'groupAdded' })}>{outline.addGroup}</Button>
    </>
  );
}
