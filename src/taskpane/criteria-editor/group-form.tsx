import { Button } from '@fluentui/react-components';
import type { CriteriaGroup } from '../../criteria/criteria-set';
import { withOptional } from './draft/optional';
import { useEditing, useEditorTexts } from './editing';
import { ChoiceField } from './fields/choice-field';
import { TextField } from './fields/text-field';

interface GroupFormProps {
  readonly group: number;
  readonly own: CriteriaGroup;
}

const EACH = 'each';

/** A group's number and title, and what becomes of it where it does not apply as a whole. */
export function GroupForm({ group, own }: GroupFormProps) {
  const { dispatch } = useEditing();
  const { item, groupNotApplicable } = useEditorTexts();
  const change = (next: CriteriaGroup, field: string | null) =>
    dispatch({ type: 'groupChanged', group, own: next, field });
  return (
    <>
      <TextField
        label={item.number}
        value={own.number ?? ''}
        field="number"
        onChange={(number) => change(withOptional(own, 'number', number === '' ? undefined : number), 'number')}
      />
      <TextField
        label={item.groupTitle}
        value={own.title?.vi ?? ''}
        field="title"
        isLong
        onChange={(vi) => change(withOptional(own, 'title', vi === '' ? undefined : { ...own.title, vi }), 'title')}
      />
      <ChoiceField
        label={item.groupNotApplicable}
        value={own.notApplicable ?? EACH}
        choices={[
          [EACH, item.groupByEach],
          ['excluded', groupNotApplicable.excluded],
          ['fullPoints', groupNotApplicable.fullPoints],
          ['zero', groupNotApplicable.zero],
        ]}
        field="notApplicable"
        onChange={(rule) => change(withOptional(own, 'notApplicable', rule === EACH ? undefined : rule), null)}
      />
      <Button onClick={() => dispatch({ type: 'criterionAdded', place: { kind: 'group', group } })}>
        {item.addInGroup}
      </Button>
    </>
  );
}
