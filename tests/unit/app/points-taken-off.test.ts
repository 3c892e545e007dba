import { summarise } from '../../../src/app/summarise';
import { score } from '../../../src/app/score';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { PlainPort, plainSheet, type Rows } from './plain-port';

const auto = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;

function form(unit: string, losses: readonly [number, number], rest: number | null): Rows {
  return [
    ['BẢNG CHẤM ĐIỂM THI ĐUA'],
    [`Lớp: ${unit}`],
    ['Mỗi lớp có 100 điểm, trừ theo lỗi vi phạm'],
    ['STT', 'Nội dung vi phạm', 'Điểm trừ'],
    [1, 'Đi học muộn', losses[0]],
    [2, 'Vệ sinh bẩn', losses[1]],
    [null, 'Điểm còn lại', rest],
  ];
}

describe('forms that only take points off', () => {
  it('have in the tabs what is left of the points that all begin with, by formulas as well', async () => {
    const port = new PlainPort([
      plainSheet('a', 'A', form('6A1', [3, 4], 93)),
      plainSheet('b', 'B', form('6A2', [10, 2], 88)),
    ]);
    const summary = await summarise(port, auto);
    if (!summary.ok) throw new Error(summary.error.code);
    const edits = JSON.stringify(port.writes);
    for (const points of [93, 88])
      expect(edits).toMatch(new RegExp(`"formula":"=100\\+SUM\\([^"]*\\)","value":${points}`));
    expect(edits).not.toMatch(/"formula":"=SUM\([^"]*\)","value":(?:93|88)\b/);
  });

  it('get no formula for a sum that may be of what was taken off or of what is left', async () => {
    const port = new PlainPort([plainSheet('a', 'A', form('6A1', [3, 4], null))]);
    expect(await score(port, auto)).toMatchObject({ ok: false, error: { code: 'nothing-to-score' } });
    expect(port.writes).toEqual([]);
  });
});
