import { actions } from './acts';
import { faults } from './faults';
import { settings } from './settings';
import { courseOf, NO_FAULT, tryFault, type Verdict } from './try-fault';

/** `npm run faults` tries every fault at every sync; `npm test` one after the other in turn. */
const isWhole = process.env.CHAMCHUAN_FAULTS === 'all';

/** What was tried: how often each thing came of it. */
const table = new Map<string, Map<string, Verdict[]>>();

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => void unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', onUnhandled));
afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off('unhandledRejection', onUnhandled);
  printTable();
  expect(unhandled).toEqual([]);
});

describe('when something goes wrong at one sync after the other', () => {
  it.each(actions.map((action, index) => [action.name, action, index] as const))(
    '%s is done whole or not at all, and says which',
    async (name, action, index) => {
      const course = await courseOf(action);
      expect(course.batches.length).toBeGreaterThan(0);
      const wrong: string[] = [];
      for (const [place, { writes }] of course.batches.entries()) {
        for (const [number, fault] of faults.entries()) {
          if (!isWhole && (index + place) % faults.length !== number) continue;
          if (fault.isTypedInto === true && !writes) continue;
          const verdict = await tryFault(action, course, fault, { batch: place + 1 });
          note(name, fault.name, verdict);
          if (verdict.kind === 'WRONG') wrong.push(`sync ${place + 1} ${fault.name}: ${verdict.why}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    isWhole ? 1_800_000 : 240_000,
  );
});

const settled = settings.map((setting, number) => ({ ...setting, setting, number }));

describe.each(settled)('where there is $name', ({ setting, number }) => {
  const tried = actions.filter((_action, index) => isWhole || index % settings.length === number);
  it.each(tried.map((action) => [action.name, action] as const))(
    '%s is done whole or not at all, and says which',
    async (name, action) => {
      const course = await courseOf(action, setting);
      const alone = await tryFault(action, course, NO_FAULT, { batch: 1, setting });
      note(name, setting.name, alone);
      expect(alone.kind).toMatch(setting.mayRefuse === true ? /^(done|unchanged, and said so)$/ : /^done$/);
      for (const [place] of course.batches.entries()) {
        if (!isWhole && place > 0) continue;
        const halfWay = faults.find((fault) => fault.name === 'stops half-way') ?? NO_FAULT;
        const verdict = await tryFault(action, course, halfWay, { batch: place + 1, setting });
        note(name, setting.name, verdict);
        expect([place + 1, verdict]).toEqual([place + 1, { kind: expect.not.stringMatching('WRONG') as unknown }]);
      }
    },
    isWhole ? 1_800_000 : 240_000,
  );
});

function note(action: string, fault: string, verdict: Verdict): void {
  const row = table.get(action) ?? new Map<string, Verdict[]>();
  table.set(action, row);
  row.set(fault, [...(row.get(fault) ?? []), verdict]);
}

/** A letter for each thing that may come of a fault. */
const LETTERS = {
  done: 'd',
  'done, but for looks': 'l',
  'unchanged, and said so': 'u',
  'left changes, and said so': 's',
  WRONG: 'WRONG',
} as const satisfies Record<Verdict['kind'], string>;

/** A line for each action, a column for each fault, a letter for each sync. */
function printTable(): void {
  const columns = [...faults, ...settings].map(({ name }) => name);
  const head = ['', ...columns];
  const rows = [...table].map(([action, row]) => [
    action,
    ...columns.map((name) => (row.get(name) ?? []).map(({ kind }) => LETTERS[kind]).join('')),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) => row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | '));
  const tried = [...table.values()].flatMap((row) => [...row.values()].flat());
  const legend = Object.entries(LETTERS).map(([kind, letter]) => `${letter}: ${kind}`);
  process.stdout.write(`\n${lines.join('\n')}\n${tried.length} tried, a letter a sync; ${legend.join('; ')}\n\n`);
}
