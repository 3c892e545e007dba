import { check, type CheckOptions } from '../../../src/app/check';
import { confirmCondition } from '../../../src/app/confirm-condition';
import { assessedTables } from '../../../src/app/report';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { recognitionText } from '../../../src/i18n/recognition-text';
import { judged, setOf } from '../assessing/tables';
import { plainSheet, PlainPort } from './plain-port';

/** Recognised when everything is met, registered for two years, and the residents are content. */
const set = setOf(
  [judged('1'), judged('2')],
  [
    {
      id: 'dat',
      title: { vi: 'Đạt chuẩn' },
      conditions: [
        { kind: 'allMet' },
        { kind: 'stated', id: 'dang-ky', title: { vi: 'Đăng ký từ 2 năm' } },
        { kind: 'stated', id: 'hai-long', title: { vi: 'Từ 90 % người dân hài lòng' } },
      ],
      recognised: true,
    },
    { id: 'kha', title: { vi: 'Khá' }, conditions: [{ kind: 'metAtLeast', count: 1 }], recognised: false },
  ],
);
const options: CheckOptions = { sheets: 'all', criteria: set, sets: [] };

const form = (name: string) =>
  plainSheet(`id-${name}`, name, [
    [`Tên xã: Xã ${name}`],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    [1, 'Có kế hoạch', 'Đạt'],
    [2, 'Có mô hình', 'Đạt'],
  ]);

const asked = { sheet: 'Bản Bo', unit: 'Xã Bản Bo', criteria: set.id };
const registered = { ...asked, condition: 'dang-ky' };
const content = { ...asked, condition: 'hai-long' };

async function conclusions(port: PlainPort): Promise<readonly string[]> {
  const report = await check(port, options);
  if (!report.ok) throw new Error(report.error.code);
  return assessedTables(report.value.sheets).map(({ assessment: { recognition } }) =>
    recognition === null ? '' : recognitionText(recognition, 'vi'),
  );
}

describe('confirmCondition', () => {
  it('makes a conclusion sure, condition by condition, for the one unit', async () => {
    const port = new PlainPort([form('Bản Bo'), form('Sùng Phài')]);
    const open = 'Đạt chuẩn (còn phải xác nhận: Đăng ký từ 2 năm; Từ 90 % người dân hài lòng)';
    expect(await conclusions(port)).toEqual([open, open]);
    await confirmCondition(port, registered, true, options);
    expect(await conclusions(port)).toEqual(['Đạt chuẩn (còn phải xác nhận: Từ 90 % người dân hài lòng)', open]);
    const confirmed = await confirmCondition(port, content, true, options);
    expect(await conclusions(port)).toEqual(['Đạt chuẩn', open]);
    expect(confirmed.ok && assessedTables(confirmed.value.report?.sheets ?? [])[0]?.assessment.conditions).toEqual([
      { id: 'dang-ky', title: { vi: 'Đăng ký từ 2 năm' }, holds: true },
      { id: 'hai-long', title: { vi: 'Từ 90 % người dân hài lòng' }, holds: true },
    ]);
  });

  it('takes a conclusion away where the condition is denied, and the next one follows', async () => {
    const port = new PlainPort([form('Bản Bo')]);
    await confirmCondition(port, registered, false, options);
    expect(await conclusions(port)).toEqual(['Khá']);
  });

  it('is taken back by its undo, and by forgetting; then no trace is left', async () => {
    const port = new PlainPort([form('Bản Bo')]);
    const confirmed = await confirmCondition(port, registered, true, options);
    if (!confirmed.ok) throw new Error(confirmed.error.code);
    await undo(port, undoStep(confirmed.value.undo, []));
    expect(port.metadata).toBeNull();
    await confirmCondition(port, registered, true, options);
    await confirmCondition(port, registered, null, options);
    expect(port.metadata).toBeNull();
  });

  it('keeps one answer for a condition, and what it does not understand', async () => {
    const port = new PlainPort([form('Bản Bo')]);
    port.metadata = JSON.stringify({ version: 1, conditions: [{ sheet: 1 }], later: 'x' });
    await confirmCondition(port, registered, true, options);
    await confirmCondition(port, registered, false, options);
    expect(JSON.parse(port.metadata)).toEqual({
      version: 1,
      conditions: [{ sheet: 1 }, { ...registered, holds: false }],
      later: 'x',
    });
  });

  it('goes by the unit, whatever its sheet is called by now; by the sheet where that names no unit', async () => {
    const nameless = { ...form('Biểu'), values: [[], ...form('Biểu').values.slice(1)] };
    const port = new PlainPort([form('Bản Bo'), nameless]);
    await confirmCondition(port, registered, true, options);
    await confirmCondition(port, { ...registered, sheet: 'Biểu', unit: null }, true, options);
    const [named, unnamed] = port.sheets;
    if (named === undefined || unnamed === undefined) throw new Error('no sheets');
    port.replace({ ...named, name: 'Biểu tháng 6' });
    const known = 'Đạt chuẩn (còn phải xác nhận: Từ 90 % người dân hài lòng)';
    expect(await conclusions(port)).toEqual([known, known]);
    port.replace({ ...unnamed, name: 'Biểu 2' });
    expect((await conclusions(port))[1]).toContain('Đăng ký từ 2 năm');
  });

  it('is refused where a newer version wrote the notes', async () => {
    const port = new PlainPort([form('Bản Bo')]);
    port.metadata = JSON.stringify({ version: 2 });
    const refused = await confirmCondition(port, registered, true, options);
    expect(refused).toMatchObject({ ok: false, error: { code: 'metadata-newer-version' } });
    expect(port.writes).toEqual([]);
  });
});
