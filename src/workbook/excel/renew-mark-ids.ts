import type { WorkbookEdit } from '../edit';
import { WorkbookException } from '../errors';
import type { MarkOnSheet } from '../snapshot';
import { patience } from './in-halves';
import { loadRulesPatiently, type RulesOnSheet } from './load-rules';

/**
 * The edits with the ids that the marks to be replaced have now; marks that are gone are left out.
 * @returns null where all marks stand under the ids that they were known by
 * @throws WorkbookException `host-failed` where Excel does not tell what marks there are, `host-timeout`; what Office.js throws
 */
export async function renewMarkIds(
  edits: readonly WorkbookEdit[],
  timeoutMs: number,
): Promise<readonly WorkbookEdit[] | null> {
  const sheetIds = edits.flatMap((edit) =>
    edit.kind === 'setMarks' && edit.replaced.length > 0 ? [edit.sheetId] : [],
  );
  const present = await loadRulesPatiently([...new Set(sheetIds)], patience(timeoutMs));
  if (present.some(({ isWhole }) => !isWhole)) {
    throw new WorkbookException({ code: 'host-failed', hostCode: 'RulesNotTold' });
  }
  const renewed = edits.map((edit) => {
    if (edit.kind !== 'setMarks') return edit;
    const rules = present.find(({ sheetId }) => sheetId === edit.sheetId)?.rules ?? [];
    return { ...edit, replaced: presentMarks(edit.replaced, rules) };
  });
  return JSON.stringify(renewed) === JSON.stringify(edits) ? null : renewed;
}

function presentMarks(marks: readonly MarkOnSheet[], rules: RulesOnSheet['rules']): MarkOnSheet[] {
  const left = [...rules];
  const take = (isMeant: (rule: RulesOnSheet['rules'][number]) => boolean) => {
    const place = left.findIndex(isMeant);
    return place < 0 ? [] : left.splice(place, 1);
  };
  return marks.flatMap((mark) => {
    const same = take(({ id, formula }) => id === mark.id && formula === mark.formula);
    const [found] = same.length > 0 ? same : take(({ formula }) => formula === mark.formula);
    return found === undefined ? [] : [{ ...mark, id: found.id }];
  });
}
