import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { Job } from '../../../src/taskpane/pane-state';
import type { PaneStore } from '../../../src/taskpane/pane-store';

/** A job as the pane does it, in a workbook where it can be done. */
interface PaneJob {
  readonly file: string;
  /** What the user has done before, and the job. */
  readonly prepare: (store: PaneStore) => Promise<Job>;
}

/** Jobs that ask nothing of Excel: they read a file of the user's, or show a dialog. */
type OwnJobs = 'openCriteria' | 'askColumns' | 'askForm';

/** Every job of the pane that Excel has a part in; the compiler sees to it that none is left out. */
export const paneJobs: Record<Exclude<Job['kind'], OwnJobs>, PaneJob> = {
  check: inMistakes(() => Promise.resolve({ kind: 'check' })),
  checkWorkbook: inMistakes(() => Promise.resolve({ kind: 'checkWorkbook' })),
  mark: afterCheck(() => ({ kind: 'mark' })),
  clearMarks: afterCheck(async (store) => {
    await did(store, { kind: 'mark' });
    return { kind: 'clearMarks' };
  }),
  score: afterCheck(() => ({ kind: 'score' }), 'cham-diem.xlsx'),
  askScores: afterCheck(() => ({ kind: 'askScores' }), 'cham-diem.xlsx'),
  askPeriod: afterCheck(() => ({ kind: 'askPeriod' })),
  replaceScores: afterCheck(async (store) => {
    await did(store, { kind: 'score' });
    const { notice } = store.state();
    if (notice?.kind !== 'done' || notice.done.kind !== 'scored') throw new Error('Points were written');
    return { kind: 'replaceScores', cells: notice.done.differing };
  }, 'cham-diem-co-loi.xlsx'),
  summarise: afterCheck(() => ({ kind: 'summarise' })),
  openSheet: afterCheck((store) => ({ kind: 'openSheet', name: firstSheet(store).sheet.name })),
  addSample: { file: 'huong-dan.xlsx', prepare: () => Promise.resolve({ kind: 'addSample' }) },
  addForm: {
    file: 'huong-dan.xlsx',
    prepare: () => {
      const [set] = builtInSets();
      if (set === undefined) throw new Error('There is a built-in set');
      return Promise.resolve({ kind: 'addForm', set });
    },
  },
  closePeriod: afterCheck(() => ({ kind: 'closePeriod' })),
  dismiss: afterCheck((store) => ({ kind: 'dismiss', findings: [firstFinding(store)], reason: 'Đã hỏi', by: 'Mai' })),
  takeBackDismissal: afterCheck(async (store) => {
    await did(store, { kind: 'dismiss', findings: [firstFinding(store)], reason: 'Đã hỏi', by: 'Mai' });
    const [dismissed] = firstSheet(store).dismissed;
    if (dismissed === undefined) throw new Error('A finding was dismissed');
    return { kind: 'takeBackDismissal', dismissal: dismissed.dismissal };
  }),
  answerCondition: afterCheck((store) => ({
    kind: 'answerCondition',
    asked: { sheet: firstSheet(store).sheet.name, unit: null, criteria: 'qd-9745-2022', condition: 'dang-ky' },
    holds: true,
  })),
  chooseProfile: afterCheck(() => ({ kind: 'chooseProfile', id: 'vung-1' })),
  answer: afterCheck((store) => ({
    kind: 'answer',
    finding: firstFinding(store),
    answer: { says: 'met', cells: [{ row: 18, column: 4, next: 'Đạt' }] },
  })),
  fix: afterCheck((store) => ({ kind: 'fix', findings: firstSheet(store).findings.filter(({ fix }) => fix !== null) })),
  undo: afterCheck(async (store) => {
    const findings = firstSheet(store).findings.filter(({ fix }) => fix !== null);
    await did(store, { kind: 'fix', findings });
    return { kind: 'undo' };
  }),
  storeCriteria: afterCheck(() => {
    const [set] = builtInSets();
    if (set === undefined) throw new Error('There is a built-in set');
    return { kind: 'storeCriteria', set, sheetName: null };
  }),
  rememberOwnSet: afterCheck((store) => {
    const sheet = firstSheet(store);
    if (sheet.layout === 'none') throw new Error('There is a table');
    return { kind: 'rememberOwnSet', set: sheet.tables[0].criteriaSet, sheetName: sheet.sheet.name };
  }, 'xa-bo-rieng-cham-diem.xlsx'),
  answerLikelySet: afterCheck((store) => {
    const [set] = builtInSets();
    if (set === undefined) throw new Error('There is a built-in set');
    return { kind: 'answerLikelySet', set, sheetName: firstSheet(store).sheet.name, isItsOwn: false };
  }),
  editCriteria: inMistakes(() => Promise.resolve({ kind: 'editCriteria' })),
  editLetterhead: inMistakes(() => Promise.resolve({ kind: 'editLetterhead' })),
  rememberColumns: afterCheck((store) => {
    const sheet = firstSheet(store);
    if (sheet.layout === 'none') throw new Error('There is a table');
    const { area, headerRowCount, columns } = sheet.tables[0].table;
    const mapping = { headerTop: area.row, headerBottom: area.row + headerRowCount - 1, columns };
    return { kind: 'rememberColumns', sheetName: sheet.sheet.name, mapping };
  }),
  convertToUnicode: afterCheck(() => ({ kind: 'convertToUnicode' }), 'xa-phong-chu-cu.xlsx'),
  showSheet: afterCheck((store) => ({
    kind: 'showSheet',
    sheetId: firstSheet(store).sheet.id,
    cell: { row: 9, column: 4 },
  })),
  goTo: afterCheck((store) => ({ kind: 'goTo', finding: firstFinding(store) })),
};

function inMistakes(prepare: PaneJob['prepare']): PaneJob {
  return { file: 'xa-co-loi.xlsx', prepare };
}

function afterCheck(jobOf: (store: PaneStore) => Job | Promise<Job>, file = 'xa-co-loi.xlsx'): PaneJob {
  return {
    file,
    prepare: async (store) => {
      // No example is guessed: whoever wants one chooses it.
      if (file.startsWith('cham-diem')) store.send({ type: 'criteriaChosen', id: 'vi-du-cham-diem' });
      await did(store, { kind: 'check' });
      return jobOf(store);
    },
  };
}

async function did(store: PaneStore, job: Job): Promise<void> {
  await store.start(job);
  const { notice } = store.state();
  if (notice?.kind === 'failed') throw new Error(`${job.kind}: ${notice.error.code}`);
}

function firstSheet(store: PaneStore) {
  const [first] = store.state().report?.sheets ?? [];
  if (first === undefined) throw new Error('There is a sheet');
  return first;
}

function firstFinding(store: PaneStore) {
  const [first] = firstSheet(store).findings;
  if (first === undefined) throw new Error('There is a finding');
  return first;
}
