import { answerLikelySet } from '../../../src/app/answer-likely-set';
import { check } from '../../../src/app/check';
import { closePeriod } from '../../../src/app/close-period';
import { rememberOwnSet } from '../../../src/app/remember-own-set';
import { assessedTables } from '../../../src/app/report';
import { score } from '../../../src/app/score';
import { summarise } from '../../../src/app/summarise';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { PlainPort, plainSheet, type Rows } from './plain-port';

const auto = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;

/** A form of a set that nobody knows: the sums of its groups and the whole are in D3, D6 and D9. */
const library = (scores: readonly (number | null)[], sums: readonly (number | null)[] = [null, null, null]) => {
  const [a, b, c, d] = scores;
  const rows: Rows = [
    ['BẢNG TỰ CHẤM ĐIỂM THƯ VIỆN'],
    ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    ['I', 'Cơ sở vật chất', 20, sums[0] ?? null],
    [1, 'Phòng đọc', 10, a ?? null],
    [2, 'Kho sách', 10, b ?? null],
    ['II', 'Phục vụ', 30, sums[1] ?? null],
    [1, 'Mở cửa', 15, c ?? null],
    [2, 'Ngày hội', 15, d ?? null],
    [null, 'Tổng cộng', 50, sums[2] ?? null],
  ];
  return plainSheet('form', 'Thư viện', rows);
};

async function tablesOf(port: PlainPort): Promise<readonly AssessedTable[]> {
  const report = await check(port, auto);
  if (!report.ok) throw new Error(report.error.code);
  return assessedTables(report.value.sheets);
}

const figures = ({ assessment, findings }: AssessedTable) => ({
  counts: assessment.counts,
  score: assessment.score,
  maxScore: assessment.maxScore,
  findings: findings.map(({ code, cell, criterion }) => ({ code, cell, criterion })),
});

async function first(port: PlainPort): Promise<AssessedTable> {
  const [table] = await tablesOf(port);
  if (table === undefined) throw new Error('There is a table');
  return table;
}

async function remember(port: PlainPort) {
  const { criteriaSet, sheet } = await first(port);
  const remembered = await rememberOwnSet(port, criteriaSet, sheet.name);
  if (!remembered.ok) throw new Error(remembered.error.code);
  return remembered.value.undo;
}

describe('a sheet’s own set that is kept in the workbook', () => {
  it('says of the sheet what was said before, and has a name that people can tell', async () => {
    const port = new PlainPort([library([10, 11, 12, null], [21, 12, 34])]);
    const before = await first(port);
    await remember(port);
    const after = await first(port);
    expect(figures(after)).toEqual(figures(before));
    expect(after).toMatchObject({ criteriaFrom: 'workbook', criteriaReasons: [{ code: 'remembered' }] });
    expect(after.criteriaSet.id).toBe('bang-tu-cham-diem-thu-vien');
    expect(port.metadata).not.toContain('theo-bieu');
  });

  it('tells of a row that has gone', async () => {
    const port = new PlainPort([library([10, 9, 12, 15])]);
    await remember(port);
    const [sheet] = port.sheets;
    if (sheet === undefined) throw new Error('There is a sheet');
    port.sheets = [plainSheet('form', 'Thư viện', sheet.values.filter((_, row) => row !== 4) as Rows)];
    expect((await first(port)).findings.map(({ code, criterion }) => [code, criterion])).toContainEqual([
      'criterion-missing',
      'I.2',
    ]);
  });

  it('keeps another maximum than the sheet’s where somebody has given one', async () => {
    const port = new PlainPort([library([10, 9, 12, 15])]);
    await remember(port);
    port.metadata = port.metadata?.replace(/"maximum":10/, '"maximum":8') ?? null;
    const { findings, criteriaFrom } = await first(port);
    expect(criteriaFrom).toBe('workbook');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'score-above-maximum', cell: { row: 3, column: 3 } }),
    );
  });

  it('takes the periods along that were closed before, and gives all back when that is undone', async () => {
    const port = new PlainPort([library([10, 9, 12, 15])]);
    const closed = await closePeriod(port, { ...auto, date: '2026-06-30' });
    expect(closed.ok).toBe(true);
    const kept = port.metadata;
    const edits = await remember(port);
    expect(JSON.parse(port.metadata ?? '{}')).toMatchObject({
      closings: [{ criteriaSet: 'bang-tu-cham-diem-thu-vien' }],
      criteriaSets: [{ id: 'bang-tu-cham-diem-thu-vien' }],
    });
    const undone = await undo(port, undoStep(edits, port.sheets));
    expect(undone.ok).toBe(true);
    expect(port.metadata).toBe(kept);
  });

  it('takes no other set’s place', async () => {
    const port = new PlainPort([library([10, 9, 12, 15])]);
    port.metadata = JSON.stringify({ version: 1, criteriaSets: [{ id: 'bang-tu-cham-diem-thu-vien' }] });
    await remember(port);
    expect((await first(port)).criteriaSet.id).toBe('bang-tu-cham-diem-thu-vien-2');
  });
});

describe('scoring a sheet that is held against itself', () => {
  it('fills in the sums that it asks for', async () => {
    const port = new PlainPort([library([10, 9, 12, 15])]);
    const scored = await score(port, auto);
    expect(scored).toMatchObject({ ok: true, value: { written: 3, left: 0 } });
    expect(await first(port)).toMatchObject({ assessment: { score: 46, maxScore: 50 } });
    expect((await first(port)).findings.map(({ code }) => code)).not.toContain('total-mismatch');
  });

  it('offers nothing in a column that is reckoned in another way, such as an average', async () => {
    const rows: Rows = [
      ['PHIẾU KHẢO SÁT'],
      ['STT', 'Nội dung', 'Điểm tự chấm (1 đến 5)'],
      [null, 'Phục vụ', null],
      [1, 'Thái độ', 4],
      [2, 'Thời gian', 5],
      [3, 'Kết quả', 3],
      [null, 'Điểm trung bình', 4],
    ];
    const port = new PlainPort([plainSheet('form', 'Khảo sát', rows)]);
    expect(await first(port)).toMatchObject({ criteriaFrom: 'sheet' });
    const scored = await score(port, auto);
    expect(scored.ok ? [scored.value.written, scored.value.left] : scored.error.code).toEqual('nothing-to-score');
    expect(port.writes).toEqual([]);
  });
});

it('summary tabs call a sheet’s own set by the sheet’s title', async () => {
  const port = new PlainPort([library([10, 9, 12, 15])]);
  expect((await summarise(port, auto)).ok).toBe(true);
  const written = JSON.stringify(port.writes);
  expect(written).toContain('BẢNG TỰ CHẤM ĐIỂM THƯ VIỆN');
  expect(written).not.toContain('theo-bieu');
});

describe('a set that a sheet is like', () => {
  const set = builtInSets().find(({ id }) => id === 'qd-25-2021');
  const criteria = (set?.groups ?? []).flatMap((group) => group.criteria);
  const rows: Rows = [
    ['BẢNG TỰ ĐÁNH GIÁ'],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ...criteria.slice(0, 12).map(({ number, title }): Rows[number] => [number, title?.vi ?? '', 'Đạt']),
    ...['Cây xanh', 'Rác thải', 'Chiếu sáng', 'Nước sạch'].map((title, index): Rows[number] => [
      `6.${index + 1}`,
      title,
      'Đạt',
    ]),
  ];
  const open = () => new PlainPort([plainSheet('form', 'Biểu', rows)]);
  const question = { sheet: 'Biểu', criteria: 'qd-25-2021' };

  it('is told, and until somebody answers the sheet is held against itself', async () => {
    const table = await first(open());
    expect(table).toMatchObject({ criteriaFrom: 'sheet', likelySet: { set: { id: 'qd-25-2021' } } });
  });

  it('is the sheet’s from then on, where somebody says so', async () => {
    const port = open();
    await answerLikelySet(port, question, true);
    expect(await first(port)).toMatchObject({ criteriaSet: { id: 'qd-25-2021' }, criteriaFrom: 'built-in' });
  });

  it('is not asked for again where somebody says no, and may be taken later all the same', async () => {
    const port = open();
    await answerLikelySet(port, question, false);
    expect(await first(port)).toMatchObject({ criteriaFrom: 'sheet', likelySet: null });
    await answerLikelySet(port, question, true);
    expect(JSON.parse(port.metadata ?? '{}')).toEqual({ version: 1, chosenCriteria: [question] });
  });
});
