import type { Language } from '../../i18n/language';
import { summaryTexts } from '../../i18n/summary-texts';
import { areaFromA1, type CellPosition } from '../../workbook/address';
import type { ReplacedSheet, WorkbookEdit } from '../../workbook/edit';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SheetInfo, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { noNotes, notesOn } from './gap-notes';
import { planGapsTab } from './gaps-tab';
import { letterheadOn } from './letterhead';
import { findOurTabs, tabNames, type TabKind } from './our-tabs';
import { planProblemsTab, type FileFinding } from './problems-tab';
import { planResultsTab } from './results-tab';
import { needResultsTab, planSummaryTab } from './summary-tab';
import { summarySets, summaryUnits, type SummaryInput } from './summary-unit';
import { freeTabName } from './tab-name';

/** The workbook that summary tabs go into, as far as it must be known. */
export interface SummaryTarget {
  readonly workbook: Pick<WorkbookSnapshot, 'names' | 'sheetInfos'>;
  /** Tabs of ours that stand in it, read with their objects. */
  readonly tabs: readonly SheetSnapshot[];
  /** An empty sheet that the summary is to be written on, where none of ours stands; else it gets one of its own. */
  readonly blankSheet: SheetInfo | null;
}

export interface PlannedSummary {
  readonly edits: readonly WorkbookEdit[];
  /** The tabs as they will be called, the summary first. */
  readonly sheetNames: readonly string[];
}

/**
 * Plans the summary tabs of one or more assessed sheets. Tabs that stand already are written anew where they are,
 * under the names that users gave them, with what users typed into them.
 */
export function planSummary(
  inputs: readonly SummaryInput[],
  problems: readonly FileFinding[],
  target: SummaryTarget,
  language: Language,
): PlannedSummary {
  const texts = summaryTexts[language];
  const { workbook, tabs, blankSheet } = target;
  const ours = findOurTabs(workbook);
  const taken = workbook.sheetInfos.map(({ name }) => name);
  const standing = (kind: TabKind) => ours.get(kind) ?? (kind === 'summary' ? blankSheet : null);
  const nameOf = (kind: TabKind) => standing(kind)?.name ?? freeTabName(texts.tabs[kind], taken);
  const earlier = (kind: TabKind) => tabs.find(({ id }) => id === ours.get(kind)?.id) ?? null;
  const replaced = (kind: TabKind): ReplacedSheet | null => {
    const sheetId = standing(kind)?.id;
    const { tableNames = [], chartNames = [] } = earlier(kind) ?? {};
    return sheetId === undefined ? null : { sheetId, tableNames, chartNames };
  };

  const sets = summarySets(summaryUnits(inputs));
  const results = needResultsTab(sets) ? planResultsTab(sets, nameOf('results'), texts, language) : null;
  const summary = earlier('summary');
  const gaps = earlier('gaps');
  const gapsHeader = originOf(target, 'gaps');
  const plans: readonly [TabKind, SheetPlan | null][] = [
    ['results', results?.plan ?? null],
    [
      'summary',
      planSummaryTab(
        sets,
        results?.matrices ?? null,
        nameOf('summary'),
        summary === null ? {} : letterheadOn(summary, originOf(target, 'summary')),
        texts,
        language,
      ),
    ],
    ['gaps', planGapsTab(sets, nameOf('gaps'), gaps === null ? noNotes : notesOn(gaps, gapsHeader), texts, language)],
    ['problems', problems.length === 0 ? null : planProblemsTab(problems, nameOf('problems'), texts, language)],
  ];
  const edits = plans.flatMap(([kind, plan]) => editsFor(kind, plan, replaced(kind)));
  const order: readonly TabKind[] = ['summary', 'gaps', 'results', 'problems'];
  const planned = new Map(plans);
  return { edits, sheetNames: order.flatMap((kind) => planned.get(kind)?.name ?? []) };
}

/** A tab that is no longer needed goes. */
function editsFor(kind: TabKind, plan: SheetPlan | null, replaces: ReplacedSheet | null): WorkbookEdit[] {
  if (plan !== null) return [{ kind: 'putSheet', plan, replaces }];
  if (replaces === null) return [];
  return [{ kind: 'deleteSheet', sheetId: replaces.sheetId, definedNames: [tabNames[kind]] }];
}

/** The first cell of the area that a tab's defined name stands for: it moves with rows that users insert. */
function originOf({ workbook }: SummaryTarget, kind: TabKind): CellPosition {
  const refersTo = workbook.names.find(({ name }) => name === tabNames[kind])?.refersTo ?? '';
  return areaFromA1(refersTo) ?? { row: 0, column: 0 };
}
