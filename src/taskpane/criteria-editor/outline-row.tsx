import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rowButton } from '../shared-styles';
import { isSamePlace, keyOf, type Place } from './draft/place';
import { isPlace } from './draft/problems';
import { useEditing, useEditorTexts } from './editing';
import { twoLines } from './two-lines';

interface OutlineRowProps {
  readonly place: Place;
  readonly number: string;
  readonly title: string;
}

const useStyles = makeStyles({
  row: {
    ...rowButton,
    gridTemplateColumns: 'minmax(28px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `6px ${tokens.spacingHorizontalS}`,
  },
  group: { fontWeight: tokens.fontWeightSemibold, gridTemplateColumns: 'minmax(0, 1fr) auto' },
  indicator: { paddingInlineStart: tokens.spacingHorizontalXXL },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  title: {
    ...twoLines,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A line of the list that opens what it names, with what is still to be done there. */
export function OutlineRow({ place, number, title }: OutlineRowProps) {
  const styles = useStyles();
  const { draft, dispatch, problems } = useEditing();
  const { outline } = useEditorTexts();
  const isWrong = problems.some(({ view }) => isPlace(view) && isSamePlace(view, place));
  const isGuessed = place.kind !== 'group' && draft.guesses.some((guess) => guess.number === number);
  return (
    <li>
      <button
        type="button"
        data-place={keyOf(place)}
        className={mergeClasses(
          styles.row,
          place.kind === 'group' && styles.group,
          place.kind === 'indicator' && styles.indicator,
        )}
        onClick={() => dispatch({ type: 'went', view: place })}
      >
        {place.kind !== 'group' && <span className={styles.number}>{number}</span>}
        <span className={styles.title}>{title}</span>
        {isWrong ? (
          <Badge appearance="tint" color="danger">
            {outline.wrong}
          </Badge>
        ) : isGuessed ? (
          <Badge appearance="tint" color="warning">
            {outline.guessed}
          </Badge>
        ) : (
          <span />
        )}
      </button>
    </li>
  );
}
