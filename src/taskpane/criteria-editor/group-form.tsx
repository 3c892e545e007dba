import { Button } from '@fluentui/react-components';
import type { CriteriaGroup } from '../../criteria/criteria-set';
import { withOptional } from './draft/optional';
import { useEditing, useEditorTexts } from './editing';
import { TextField } from './fields/text-field';

interface GroupFormProps {
  readonly group: number;
  readonly own: CriteriaGroup;
}

/** A group's number and title. */
export function GroupForm({ group, own }: GroupFormProps) {
  const { dispatch } = useEditing();
  const { item } = useEditorTexts();
  const change = (next: CriteriaGroup, field: string) => dispatch({ type: 'groupChanged', group, own: next, field });
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
      <Button onClick={() => dispatch({ type: 'criterionAdded', place: { kind: 'group', group } })}>
        {item.addInGroup}
      </Button>
    </>
  );
}
