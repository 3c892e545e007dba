import { useMemo } from 'react';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { listedSets } from '../listed-sets';
import type { PaneState } from '../pane-state';
import type { PaneStore } from '../pane-store';

interface CriteriaEditingProps {
  readonly store: PaneStore;
  readonly state: PaneState;
}

/** The editor of criteria sets, once it has been asked for. */
export function CriteriaEditing({ store: { start, send, part }, state }: CriteriaEditingProps) {
  const { dialog, isDialogOpen, sets, criteria, report } = state;
  const CriteriaEditor = part('criteria');
  const listed = useMemo(() => listedSets({ sets, criteria, report }).map(({ set }) => set), [sets, criteria, report]);
  if (dialog?.kind !== 'criteria' || CriteriaEditor === null) return null;
  const { source, begins } = dialog;
  const carried = source.remembered.criteriaSets;
  const ids = new Set(carried.map(({ id }) => id));
  const [first] = report?.sheets ?? [];
  const [table] = first === undefined || first.layout === 'none' ? [] : first.tables;
  // What is a sheet's own is on no list.
  const found = table === undefined || table.criteriaFrom === 'sheet' ? null : table.criteriaSet;
  const keep = (set: CriteriaSet) => {
    // From now on the sheet itself says which set is its own.
    send({ type: 'criteriaChosen', id: null });
    void start({ kind: 'storeCriteria', set, sheetName: source.sheet.name });
  };
  return (
    <CriteriaEditor
      open={isDialogOpen}
      source={source}
      begins={begins}
      sets={[...carried, ...listed.filter(({ id }) => !ids.has(id))]}
      inUse={criteria === 'auto' ? found : criteria}
      onKeep={keep}
      onClose={() => send({ type: 'dialogClosed' })}
    />
  );
}
