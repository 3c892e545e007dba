import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactElement } from 'react';
import { CriterionForm } from './criterion-form';
import { canRemove } from './draft/criteria-draft';
import { canMove, criterionAt, groupAt, keyOf, type Place } from './draft/place';
import { useEditing, useEditorTexts } from './editing';
import { GroupForm } from './group-form';
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
  return (
    <div key={keyOf(place)} style={{ display: 'contents' }}>
      <div className={styles.buttons}>
        {action(item.up, <ArrowUpRegular />, canMove(set, place, -1), () => dispatch({ type: 'moved', place, by: -1 }))}
        {action(item.down, <ArrowDownRegular />, canMove(set, place, 1), () =>
          dispatch({ type: 'moved', place, by: 1 }),
        )}
        {place.kind !== 'group' &&
          action(item.addBehind, <AddRegular />, true, () => dispatch({ type: 'criterionAdded', place }))}
        {action(item.remove, <DeleteRegular />, canRemove(set, place), () => dispatch({ type: 'removed', place }))}
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
