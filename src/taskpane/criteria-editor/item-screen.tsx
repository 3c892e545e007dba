import { makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { CriterionForm } from './criterion-form';
import { canRemove } from './draft/criteria-draft';
import { canMove, criterionAt, groupAt, keyOf, type Place } from './draft/place';
import { useEditing, useEditorTexts } from './editing';
import { GroupForm } from './group-form';
import { IconButton } from './icon-button';
import { TrialLine } from './trial-line';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One group, criterion or indicator: what it is, and what can be done with it. */
export function ItemScreen({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { draft, dispatch } = useEditing();
  const { item } = useEditorTexts();
  const { set } = draft;
  const group = place.kind === 'group' ? groupAt(set, place) : undefined;
  const criterion = criterionAt(set, place);
  return (
    <div key={keyOf(place)} style={{ display: 'contents' }}>
      <div className={styles.buttons}>
        <IconButton
          name={item.up}
          icon={<ArrowUpRegular />}
          isPossible={canMove(set, place, -1)}
          onClick={() => dispatch({ type: 'moved', place, by: -1 })}
        />
        <IconButton
          name={item.down}
          icon={<ArrowDownRegular />}
          isPossible={canMove(set, place, 1)}
          onClick={() => dispatch({ type: 'moved', place, by: 1 })}
        />
        {place.kind !== 'group' && (
          <IconButton
            name={item.addBehind}
            icon={<AddRegular />}
            onClick={() => dispatch({ type: 'criterionAdded', place })}
          />
        )}
        <IconButton
          name={item.remove}
          icon={<DeleteRegular />}
          isPossible={canRemove(set, place)}
          onClick={() => dispatch({ type: 'removed', place })}
        />
      </div>
      {place.kind === 'group'
        ? group !== undefined && <GroupForm group={place.group} own={group} />
        : criterion !== undefined && (
            <>
              <TrialLine number={criterion.number} />
              <CriterionForm place={place} criterion={criterion} />
            </>
          )}
    </div>
  );
}
