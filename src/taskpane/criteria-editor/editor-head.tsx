import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { CriteriaEditorTexts } from '../../i18n/vi/criteria-editor';
import { localText } from '../../i18n/local-text';
import { useLanguage } from '../language-context';
import type { CriteriaDraft, View } from './draft/criteria-draft';
import { criterionAt, groupAt, keyOf, placesOf } from './draft/place';
import { isPlace } from './draft/problems';
import { useEditing, useEditorTexts } from './editing';
import { IconButton } from './icon-button';
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
          <IconButton
            name={texts.item.previous}
            icon={<ChevronLeftRegular />}
            isPossible={neighbours.before !== undefined}
            onClick={() => goTo(neighbours.before)}
          />
          <IconButton
            name={texts.item.next}
            icon={<ChevronRightRegular />}
            isPossible={neighbours.after !== undefined}
            onClick={() => goTo(neighbours.after)}
          />
        </>
      )}
      <IconButton
        name={texts.undo}
        icon={<ArrowUndoRegular />}
        isPossible={past.length > 0}
        onClick={() => dispatch({ type: 'undone' })}
      />
      <IconButton
        name={texts.redo}
        icon={<ArrowRedoRegular />}
        isPossible={future.length > 0}
        onClick={() => dispatch({ type: 'redone' })}
      />
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
    case 'export':
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
