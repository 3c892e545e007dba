import type { WorkbookEdit } from '../edit';
import { WorkbookException } from '../errors';
import type { MarkOnSheet } from '../snapshot';
import { patience } from './in-halves';
import { loadRulesPatiently, type RulesOnSheet } from './load-rules';

/**
 * The edits with the ids that the marks to be replaced have now; marks that are gone are left out.
 * @param untold whether a mark that is not found may be among the rules that Excel does not tell
 * @returns null where all marks stand under the ids that they were known by
 * @throws WorkbookException `host-failed` where Excel does not tell what marks there are, `host-timeout`; what Office.js throws
 */
export async function renewMarkIds(
  edits: readonly WorkbookEdit[],
  untold: 'may be marks' | 'are others',
  timeoutMs: number,
): Promise<readonly WorkbookEdit[] | null> {
  const sheetIds = edits.flatMap((edit) =>
    edit.kind === 'setMarks' && edit.replaced.length > 0 ? [edit.sheetId] : [],
  );
  const present = await loadRulesPatiently([...new Set(sheetIds)], patience(timeoutMs));
  const renewed = edits.map((edit) => {
    const found = edit.kind === 'setMarks' ? present.find(({ sheetId }) => sheetId === edit.sheetId) : undefined;
    if (edit.kind !== 'setMarks' || found === undefined) return edit;
    const replaced = presentMarks(edit.replaced, found);
    const mayStand = untold === 'may be marks' && found.untold.length > 0 && replaced.length < edit.replaced.length;
    if (found.untold === 'all' || mayStand) {
      throw new WorkbookException({ code: 'host-failed', hostCode: 'RulesNotTold' });
    }
    return { ...edit, replaced };
  });
  return JSON.stringify(renewed) === JSON.stringify(edits) ? null : renewed;
}

function presentMarks(marks: readonly MarkOnSheet[], { rules, untold }: RulesOnSheet): MarkOnSheet[] {
  const left = [...rules];
  const take = (isMeant: (rule: RulesOnSheet['rules'][number]) => boolean) => {
    const place = left.findIndex(isMeant);
    return place < 0 ? [] : left.splice(place, 1);
  };
  return marks.flatMap((mark) => {
    if (untold.includes(mark.id)) return [mark];
    const same = take(({ id, formula }) => id === mark.id && formula === mark.formula);
    const [found] = same.length > 0 ? same : take(({ formula }) => formula === mark.formula);
    return found === undefined ? [] : [{ ...mark, id: found.id }];
  });
}
