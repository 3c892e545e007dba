import { tabTexts } from '../../i18n/tab-texts';
import type { Target } from '../../assessing/target';
import type { Language } from '../../i18n/language';
import { areaFromA1, type Area } from '../../workbook/address';
import type { ReplacedSheet, WorkbookEdit } from '../../workbook/edit';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SheetInfo, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { planCompareTab } from './compare-tab';
import { noNotes, notesOn } from './gap-notes';
import { planGapsTab } from './gaps-tab';
import type { OwnWords } from './letterhead-keys';
import { ownWordsOn, printedWords, withoutEmpty } from './letterhead-words';
import { findOurTabs, tabKinds, tabNames, tabsWithLetterhead, type OptionalTab, type TabKind } from './our-tabs';
import { planProblemsTab, type FileProblem } from './problems-tab';
import { hasProgress, type ProgressSettings } from './progress/progress';
import { planProgressTab } from './progress/progress-tab';
import { typedTargets } from './progress/typed-targets';
import type { ResultMatrix } from './result-matrix';
import { planSummaryTab } from './summary-tab';
import { measuredByAll, summarySets, summaryUnits, type SummaryInput, type SummarySet } from './summary-unit';
import { wordsOfForms } from './words-of-forms';
import { tabChange, type TabChange } from './tab-changes';
import { freeTabName } from './tab-name';

/** What the tabs say beyond results: remembered in the workbook, and brought up to date from what users typed. */
export interface SummarySettings extends ProgressSettings {
  readonly letterhead: OwnWords;
  /** What the user wants to stand there from now on, whatever the tabs say; "" gives back what is printed. */
  readonly newLetterhead?: OwnWords;
}

/** The workbook that summary tabs go into, as far as it must be known. */
export interface SummaryTarget {
  readonly workbook: Pick<WorkbookSnapshot, 'names' | 'sheetInfos'>;
  /** Tabs of ours that stand in it, read with their objects. */
  readonly tabs: readonly SheetSnapshot[];
  /** An empty sheet that the summary is to be written on, where none of ours stands; else it gets one of its own. */
  readonly blankSheet: SheetInfo | null;
  readonly settings: SummarySettings;
  /**
   * Which of these are made beside the summary and the results that it counts; those that stand are written anew all the
   * same. Left out, those that have something to say.
   */
  readonly wanted?: readonly OptionalTab[];
  /** Tabs that are not made anew, whatever they would say. */
  readonly unwanted?: readonly OptionalTab[];
}

export interface PlannedSummary {
  readonly edits: readonly WorkbookEdit[];
  /** The tabs as they will be called, the summary first. */
  readonly sheetNames: readonly string[];
  /** In the same order, and what goes. */
  readonly changes: readonly TabChange[];
  /** What is to be remembered from now on. */
  readonly letterhead: OwnWords;
  readonly targets: readonly Target[];
}

/**
 * Plans the summary tabs of one or more assessed sheets. Tabs that stand already are written anew where they are,
 * under the names that users gave them, with what users typed into them.
 */
export function planSummary(
  inputs: readonly SummaryInput[],
  problems: readonly FileProblem[],
  target: SummaryTarget,
  language: Language,
): PlannedSummary {
  const places = placesOf(target);
  const { settings, tabs } = prepare(inputs, problems, target, places, language);
  const plans = new Map(tabs());
  const changes = tabKinds.flatMap((kind) => {
    const plan = plans.get(kind);
    return plan === undefined ? [] : [tabChange(plan.name, places.earlier(kind), plan)];
  });
  return {
    edits: [...plans].map(([kind, plan]) => ({ kind: 'putSheet', plan, replaces: places.replaced(kind) })),
    sheetNames: tabKinds.flatMap((kind) => plans.get(kind)?.name ?? []),
    changes,
    letterhead: settings.letterhead,
    targets: settings.targets,
  };
}

/**
 * The edits of `planSummary`, each planned when it is asked for: the tabs of ten thousand units would fill the memory
 * together.
 */
export function* summaryEdits(
  inputs: readonly SummaryInput[],
  problems: readonly FileProblem[],
  target: SummaryTarget,
  language: Language,
): Generator<WorkbookEdit, void, undefined> {
  const places = placesOf(target);
  for (const [kind, plan] of prepare(inputs, problems, target, places, language).tabs()) {
    yield { kind: 'putSheet', plan, replaces: places.replaced(kind) };
  }
}

/** Where each tab stands or is to stand. */
interface TabPlaces {
  /** @param wanted what a tab that is new is called */
  readonly nameOf: (kind: TabKind, wanted: string) => string;
  readonly earlier: (kind: TabKind) => SheetSnapshot | null;
  readonly replaced: (kind: TabKind) => ReplacedSheet | null;
}

function placesOf({ workbook, tabs, blankSheet }: SummaryTarget): TabPlaces {
  const ours = findOurTabs(workbook);
  const taken = workbook.sheetInfos.map(({ name }) => name);
  const standing = (kind: TabKind) => ours.get(kind) ?? (kind === 'summary' ? blankSheet : null);
  const earlier = (kind: TabKind) => tabs.find(({ id }) => id === ours.get(kind)?.id) ?? null;
  return {
    earlier,
    nameOf: (kind, wanted) => standing(kind)?.name ?? freeTabName(wanted, taken),
    replaced: (kind) => {
      const sheetId = standing(kind)?.id;
      const { tableNames = [], chartNames = [] } = earlier(kind) ?? {};
      return sheetId === undefined ? null : { sheetId, tableNames, chartNames };
    },
  };
}

type PlannedTab = readonly [TabKind, SheetPlan];

interface Prepared {
  readonly settings: SummarySettings;
  /** Plans one tab after the other, in the order in which they are written. */
  readonly tabs: () => Generator<PlannedTab, void, undefined>;
}

function prepare(
  inputs: readonly SummaryInput[],
  problems: readonly FileProblem[],
  target: SummaryTarget,
  { nameOf, earlier }: TabPlaces,
  language: Language,
): Prepared {
  const texts = tabTexts[language].summary;
  const sets = summarySets(summaryUnits(inputs));
  const issuingUnit = issuingUnitOf(sets);
  const settings = settingsAfter(target, sets, issuingUnit);
  const words = { ...printedWords(texts, issuingUnit), ...wordsOfForms(sets), ...settings.letterhead };
  const compareTab = () => {
    // A tab that stands is written anew for a single unit as well: nothing could bring a deleted sheet back.
    const isWanted = earlier('results') !== null || sets.some(({ units }) => units.length > 1);
    return isWanted ? planCompareTab(sets, nameOf('results', texts.tabs.results), words, texts, language) : null;
  };
  const gapsTab = (matrices: readonly ResultMatrix[] | null) => {
    const gaps = earlier('gaps');
    const notes = gaps === null ? noNotes : notesOn(gaps, areaOf(target, 'gaps'));
    const { plan, isEmpty } = planGapsTab(
      sets,
      matrices,
      nameOf('gaps', texts.gapsTab[measuredByAll(sets)]),
      notes,
      words,
      texts,
      language,
    );
    return isMade('gaps', !isEmpty) ? plan : null;
  };
  const isMade = (tab: OptionalTab, saysSomething: boolean) =>
    earlier(tab) !== null ||
    (target.unwanted?.includes(tab) !== true && (target.wanted?.includes(tab) ?? saysSomething));
  return {
    settings,
    *tabs() {
      let compare = compareTab();
      const matrices = compare?.matrices ?? null;
      if (compare !== null) yield ['results', compare.plan];
      // From here on a plan is let go of as soon as it is written.
      compare = null;
      let summary: ReturnType<typeof planSummaryTab> | null = planSummaryTab(
        sets,
        matrices,
        nameOf('summary', texts.tabs.summary),
        words,
        texts,
        language,
      );
      const { places } = summary;
      yield ['summary', summary.plan];
      summary = null;
      const gaps = gapsTab(matrices);
      if (gaps !== null) yield ['gaps', gaps];
      const isFollowed = sets.some((set) => hasProgress(set, settings));
      if (isMade('progress', isFollowed)) {
        const progressName = nameOf('progress', texts.tabs.progress);
        yield ['progress', planProgressTab(sets, places, progressName, settings, words, language)];
      }
      if (problems.length > 0 && isMade('problems', true))
        yield ['problems', planProblemsTab(problems, nameOf('problems', texts.tabs.problems), texts, language)];
    },
  };
}

/** Whose summary it is: the only unit's, or nobody's that is known. */
function issuingUnitOf(sets: readonly SummarySet[]): string {
  const [only, ...others] = sets.flatMap(({ units }) => units);
  return others.length === 0 ? (only?.name ?? '').toLocaleUpperCase('vi') : '';
}

/** The settings with what users typed into the tabs since they were made. */
function settingsAfter(target: SummaryTarget, sets: readonly SummarySet[], issuingUnit: string): SummarySettings {
  const { settings, tabs, workbook } = target;
  const ours = findOurTabs(workbook);
  const placed = (kind: TabKind) => {
    const sheet = tabs.find(({ id }) => id === ours.get(kind)?.id);
    return sheet === undefined ? [] : [{ sheet, area: areaOf(target, kind) }];
  };
  const withLetterhead = tabsWithLetterhead.flatMap(placed);
  const [progress] = placed('progress');
  return {
    ...settings,
    letterhead: withoutEmpty({
      ...ownWordsOn(withLetterhead, settings.letterhead, issuingUnit),
      ...settings.newLetterhead,
    }),
    targets: progress === undefined ? settings.targets : typedTargets(progress.sheet, progress.area, sets, settings),
  };
}

/** What officials wrote into the head and the foot of the tabs that stand in the workbook. */
export function wordsOnTabs(inputs: readonly SummaryInput[], target: SummaryTarget): OwnWords {
  const sets = summarySets(summaryUnits(inputs));
  return settingsAfter(target, sets, issuingUnitOf(sets)).letterhead;
}

/** The area that a tab's defined name stands for: it moves with rows that users insert. */
function areaOf({ workbook }: Pick<SummaryTarget, 'workbook'>, kind: TabKind): Area {
  const refersTo = workbook.names.find(({ name }) => name === tabNames[kind])?.refersTo ?? '';
  return areaFromA1(refersTo) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
}
