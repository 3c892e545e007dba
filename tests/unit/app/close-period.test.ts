import * as fc from 'fast-check';
import { check } from '../../../src/app/check';
import { closePeriod, type ClosePeriodOptions } from '../../../src/app/close-period';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { compareResults } from '../../../src/assessing/compare-results';
import type { CriterionResult } from '../../../src/assessing/assessment';
import { findingText } from '../../../src/i18n/finding-texts';
import { periodClosedText } from '../../../src/i18n/period-texts';
import { commune, everySheet, FIRST_CRITERION_ROW, guideSheet, RESULT_COLUMN } from './forms';
import { PlainPort } from './plain-port';

const on = (date: string, more: Partial<ClosePeriodOptions> = {}): ClosePeriodOptions => ({
  ...everySheet,
  date,
  ...more,
});

const close = async (port: PlainPort, options: ClosePeriodOptions) => {
  const closed = await closePeriod(port, options);
  if (!closed.ok) throw new Error(closed.error.code);
  return closed.value;
};

const report = async (port: PlainPort) => {
  const checked = await check(port, everySheet);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
};

const say = (port: PlainPort, sheet: string, number: number, result: string) =>
  port.type(sheet, { row: FIRST_CRITERION_ROW + number - 1, column: RESULT_COLUMN }, result);

describe('closing a period', () => {
  it('keeps every result of every unit in the notes, and touches no sheet', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 9: null }), commune('B'), guideSheet()]);
    const before = port.sheets;
    await close(port, on('2026-03-31'));
    expect(port.sheets).toEqual(before);
    const { closings } = (await report(port)).remembered;
    expect(closings).toHaveLength(2);
    expect(closings[0]).toMatchObject({ date: '2026-03-31', unit: 'Xã A', criteriaSetId: 'qd-9745-2022' });
    expect(closings[0]?.results.size).toBe(34);
    expect(closings[0]?.results.get('7')).toBe('notMet');
    expect(closings[0]?.results.get('9')).toBe('blank');
  });

  it('takes few bytes: about one for each criterion of each unit', async () => {
    const port = new PlainPort([commune('A')]);
    await close(port, on('2026-03-31'));
    const first = port.metadata?.length ?? 0;
    await close(port, on('2026-06-30'));
    expect((port.metadata?.length ?? 0) - first).toBeLessThan(350);
  });

  it('is undone without a trace', async () => {
    const port = new PlainPort([commune('A')]);
    const { undo: edits } = await close(port, on('2026-03-31'));
    await undo(port, undoStep(edits, []));
    expect(port.metadata).toBeNull();
  });

  it('closes a day anew, in place of what was kept of it', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await close(port, on('2026-03-31'));
    say(port, 'A', 7, 'Đạt');
    await close(port, on('2026-03-31'));
    const { closings } = (await report(port)).remembered;
    expect(closings.map(({ results }) => results.get('7'))).toEqual(['met']);
  });

  it('says what has changed since the period before, also under another sheet name', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 8: 'Chưa đạt' })]);
    await close(port, on('2026-03-31'));
    say(port, 'A', 7, 'Đạt');
    say(port, 'A', 5, 'Chưa đạt');
    port.replace({ ...port.sheetNamed('A'), name: 'Sáu tháng' });
    const { units } = await close(port, on('2026-06-30'));
    expect(units).toMatchObject([
      {
        unit: 'Xã A',
        figures: { counts: { met: 32, total: 34 }, score: null },
        since: { date: '2026-03-31', newlyMet: ['7'], lost: ['5'] },
      },
    ]);
    expect(periodClosedText({ date: '2026-06-30' }, units, 'vi')).toBe(
      'Đã lưu kết quả kỳ 30/6/2026: Xã A đạt 32/34 tiêu chí. So với kỳ 31/3/2026: thêm 1 tiêu chí đạt (7), 1 tiêu chí không còn đạt (5).',
    );
    expect(periodClosedText({ date: '2026-06-30' }, units, 'en')).toBe(
      'Saved the results of the period 30/6/2026: Xã A, 32 of 34 criteria met. Since 31/3/2026: 1 more met (7), 1 not met any more (5).',
    );
  });

  it('keeps the targets that were set, and other notes as they are', async () => {
    const port = new PlainPort([commune('A')]);
    port.metadata = JSON.stringify({ version: 1, profile: 'II', later: { kept: true } });
    await close(port, on('2026-03-31', { targets: [{ date: '2026-12-31', measure: { met: 34 } }] }));
    expect(JSON.parse(port.metadata)).toMatchObject({ profile: 'II', later: { kept: true } });
    expect((await report(port)).remembered.targets).toEqual([
      { criteriaSetId: 'qd-9745-2022', date: '2026-12-31', measure: { met: 34 } },
    ]);
  });

  it('passes over what it cannot read, and what a newer release wrote is not written to', async () => {
    const port = new PlainPort([commune('A')]);
    await close(port, on('2026-03-31'));
    const kept = JSON.parse(port.metadata ?? '') as { closings: object[] };
    const [entry] = kept.closings;
    const closings = [{ ...entry, date: 'hôm qua' }, { ...entry, mood: 'tốt' }, 7];
    port.metadata = JSON.stringify({ version: 1, closings, targets: [{ date: '2026-12-31' }] });
    const { remembered } = await report(port);
    expect(remembered.closings.map(({ date }) => date)).toEqual(['2026-03-31']);
    expect(remembered.targets).toEqual([]);
    port.metadata = JSON.stringify({ version: 9 });
    expect(await closePeriod(port, on('2026-06-30'))).toMatchObject({ error: { code: 'metadata-newer-version' } });
  });

  it('is refused where there is nothing to keep', async () => {
    expect(await closePeriod(new PlainPort([guideSheet()]), on('2026-03-31'))).toMatchObject({
      error: { code: 'no-table' },
    });
  });
});

describe('a regression', () => {
  it('is a warning on the cell of what was met when the last period was closed and is not now', async () => {
    const port = new PlainPort([commune('A', { 8: 'Chưa đạt' }), commune('B')]);
    await close(port, on('2026-03-31'));
    say(port, 'A', 5, 'Chưa đạt');
    const [a, b] = (await report(port)).sheets;
    expect(a?.findings.map(({ code, criterion }) => [code, criterion])).toEqual([
      ['criterion-not-met', '5'],
      ['regression', '5'],
      ['criterion-not-met', '8'],
    ]);
    expect(b?.findings).toEqual([]);
    const lost = a?.findings[1];
    expect(lost?.cell).toEqual({ row: FIRST_CRITERION_ROW + 4, column: RESULT_COLUMN });
    expect(lost && findingText(lost, 'vi')).toMatch(
      /^Tiêu chí 5 đã đạt khi lưu kết quả kỳ 31\/3\/2026, nay không còn đạt/,
    );
  });

  it('is held against the last period only', async () => {
    const port = new PlainPort([commune('A')]);
    await close(port, on('2026-03-31'));
    say(port, 'A', 5, 'Chưa đạt');
    await close(port, on('2026-06-30'));
    const [a] = (await report(port)).sheets;
    expect(a?.findings.map(({ code }) => code)).toEqual(['criterion-not-met']);
  });
});

describe('comparing any two days', () => {
  const results = fc.dictionary(
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.constantFrom<CriterionResult>('met', 'basicallyMet', 'notMet', 'notApplicable', 'blank'),
  );

  it('never counts a criterion as both, and finds nothing in a day compared with itself', () => {
    fc.assert(
      fc.property(results, results, (before, after) => {
        const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
        const { newlyMet, lost } = compareResults(then, now);
        expect(newlyMet.filter((number) => lost.includes(number))).toEqual([]);
        expect(newlyMet.every((number) => now.get(number) === 'met')).toBe(true);
        expect(lost.every((number) => then.get(number) === 'met')).toBe(true);
        expect(compareResults(now, now)).toEqual({ newlyMet: [], lost: [] });
      }),
    );
  });
});
