import type { Area } from '../address';
import type { ReadRequest } from '../port';
import type { MarkOnSheet, UntoldRules } from '../snapshot';
import { patience } from './in-halves';
import { loadMergesPatiently, queueMerges, tellsMerges, type AreaToAsk, type MergesOnSheet } from './load-merges';
import { loadRulesPatiently, marksAmong, queueRules, type RulesOnSheet } from './load-rules';
import { mayBeOfOneThing } from './office-errors';
import { sync } from './office-sync';

/** What Excel may fail to tell of a sheet: it never fails a reading. */
export interface FragileOfSheet {
  readonly merges: readonly Area[];
  readonly marks: readonly MarkOnSheet[];
  readonly untoldRules: UntoldRules;
}

/**
 * Reads merged areas and marks, in a sync of their own; where that fails, in as many as it takes to get at what can be
 * read.
 */
export async function loadFragile(
  sheets: readonly { readonly sheetId: string; readonly used: Area | null }[],
  include: ReadRequest['include'],
  timeoutMs: number,
): Promise<(sheetId: string) => FragileOfSheet> {
  const toldMerges = tellsMerges();
  const areas = toldMerges
    ? sheets.flatMap(({ sheetId, used }) => (used === null ? [] : [{ sheetId, area: used }]))
    : [];
  const ruled = include.includes('marks') ? sheets.map(({ sheetId }) => sheetId) : [];
  const { merges, rules } = await load(areas, ruled, timeoutMs);
  return (sheetId) => ({
    merges: merges.flatMap((one) => (one.sheetId === sheetId ? one.merges : [])),
    marks: rules.flatMap((one) => (one.sheetId === sheetId ? marksAmong(one) : [])),
    untoldRules: untoldOn(rules.filter((one) => one.sheetId === sheetId)),
  });
}

function untoldOn(rules: readonly RulesOnSheet[]): UntoldRules {
  const untold = rules.map((one) => one.untold);
  return untold.includes('all') ? 'all' : untold.reduce((sum, { length }) => sum + length, 0);
}

async function load(
  areas: readonly AreaToAsk[],
  ruled: readonly string[],
  timeoutMs: number,
): Promise<{ readonly merges: readonly MergesOnSheet[]; readonly rules: readonly RulesOnSheet[] }> {
  if (areas.length === 0 && ruled.length === 0) return { merges: [], rules: [] };
  const context = new Excel.RequestContext();
  const merges = areas.map((one) => queueMerges(context, one));
  const rules = ruled.map((sheetId) => queueRules(context, sheetId));
  try {
    await sync(context, timeoutMs);
  } catch (thrown) {
    if (!mayBeOfOneThing(thrown)) throw thrown;
    return {
      merges: await loadMergesPatiently(areas, patience(timeoutMs)),
      rules: await loadRulesPatiently(ruled, patience(timeoutMs)),
    };
  }
  return { merges: merges.map((loaded) => loaded()), rules: rules.map((loaded) => loaded()) };
}
