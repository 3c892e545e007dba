import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { CriteriaEditorTexts } from '../../i18n/criteria-editor-texts';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import type { CriteriaDraft, View } from './draft/criteria-draft';
import { criterionAt, groupAt, keyOf, placesOf } from './draft/place';
import { isPlace } from './draft/problems';
import { useEditing, useEditorTexts } from './editing';
import { TitleBar } from './title-bar';

const useStyles = makeStyles({ gap: { flexGrow: 1 } });

/** What is on show, the way back, to what stands before and after it, and to what was done before. */
export function EditorHead({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const texts = useEditorTexts();
  const language = useLanguage();
  const { view, past, future } = draft;
  const neighbours = neighboursOf(draft);
  const action = (name: string, icon: ReactElement, isPossible: boolean, run: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      disabledFocusable={!isPossible}
      aria-label={name}
      title={name}
      onClick={run}
    />
  );
  const goTo = (place: View | undefined) => place !== undefined && dispatch({ type: 'went', view: place });
  return (
    <TitleBar title={titleOf(draft, texts, localText(draft.set.title, language))} onClose={onClose}>
      {view !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          onClick={() => dispatch({ type: 'went', view: view.kind === 'indicator' ? overOf(view) : null })}
        >
          {texts.back}
        </Button>
      )}
      <span className={styles.gap} />
      {neighbours !== null && (
        <>
          {action(texts.item.previous, <ChevronLeftRegular />, neighbours.before !== undefined, () =>
            goTo(neighbours.before),
          )}
          {action(texts.item.next, <ChevronRightRegular />, neighbours.after !== undefined, () =>
            goTo(neighbours.after),
          )}
        </>
      )}
      {action(texts.undo, <ArrowUndoRegular />, past.length > 0, () => dispatch({ type: 'undone' }))}
      {action(texts.redo, <ArrowRedoRegular />, future.length > 0, () => dispatch({ type: 'redone' }))}
    </TitleBar>
  );
}

function titleOf({ set, view }: CriteriaDraft, texts: CriteriaEditorTexts, title: string): string {
  if (view === null) return title === '' ? texts.title : title;
  switch (view.kind) {
    case 'group':
      return texts.item.group(groupAt(set, view)?.number ?? String(view.group + 1));
    case 'criterion':
      return texts.item.criterion(criterionAt(set, view)?.number ?? '');
    case 'indicator':
      return texts.item.indicator(criterionAt(set, view)?.number ?? '');
    case 'set':
    case 'recognition':
    case 'phases':
    case 'profiles':
    case 'guesses':
    case 'comparison':
      return texts[view.kind].title;
  }
}

/** Of a criterion or an indicator, what stands before and after it in the list; null of anything else. */
function neighboursOf({ set, view }: CriteriaDraft) {
  if (view === null || !isPlace(view) || view.kind === 'group') return null;
  const places = placesOf(set).filter(({ kind }) => kind !== 'group');
  const index = places.findIndex((place) => keyOf(place) === keyOf(view));
  return { before: places[index - 1], after: places[index + 1] };
}

function overOf({ group, criterion }: { readonly group: number; readonly criterion: number }): View {
  return { kind: 'criterion', group, criterion };
}
