import type { Target } from '../../assessing/target';
import { settleForms } from '../forms/settle-forms';
import { followForms } from '../forms/follow-forms';
import type { RollUpNote } from './roll-up-note';
import type { FileReport } from './settle-units';

export interface SettledFiles {
  readonly reports: readonly FileReport[];
  readonly notes: readonly RollUpNote[];
}

/** Makes the files of which no criteria set is known each other's set, form by form; see `settleForms`. */
export function settleFileForms(reports: readonly FileReport[]): SettledFiles {
  const placed = reports.flatMap(({ fileName, results }) =>
    results.tables.map((table) => ({ place: fileName, table })),
  );
  const { settled, notes } = settleForms(placed);
  const after = reports.map((report) => {
    const { results } = report;
    const tables = results.tables.map((table) => settled.get(table) ?? table);
    const targets: readonly Target[] = followForms(results.targets, results.tables, tables);
    return { ...report, results: { ...results, tables, targets } };
  });
  return {
    reports: settled.size === 0 ? reports : after,
    notes: notes.map(({ place, note }): RollUpNote => ({ fileName: place, ...note })),
  };
}
