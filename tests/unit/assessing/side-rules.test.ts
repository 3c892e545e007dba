import { assess } from '../../../src/assessing/assess';
import { nextLevelOf } from '../../../src/assessing/next-level';
import type { CriteriaSet, Leaf } from '../../../src/criteria/criteria-set';
import { recognitionText } from '../../../src/i18n/recognition-text';
import type { CellValue } from '../../../src/workbook/snapshot';
import { points, setOf, tableOf } from './tables';

const classes = ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'];
const limits = [90, 70, 50, 0];
const recognition: CriteriaSet['recognition'] = classes.map((vi, at) => ({
  id: `muc-${String(at + 1)}`,
  title: { vi },
  recognised: at < 3,
  conditions: [{ kind: 'scoreAtLeast', points: limits[at] ?? 0 }],
}));
const months: Leaf = { number: '2', measure: { kind: 'amount', of: 'count' }, evidence: 'none' };
const parentClass: Leaf = {
  number: '2',
  measure: { kind: 'levels', levels: classes.map((vi) => ({ title: { vi } })) },
  evidence: 'none',
};

const form = (score: CellValue, second: CellValue = null) =>
  tableOf([
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
    ['1', 'Nhiệm vụ', 100, null, score],
    ['2', 'Khác', null, second, null],
  ]);
const set = (second: Leaf, more: Partial<CriteriaSet>): CriteriaSet => ({
  ...setOf([points('1', 100), second], recognition),
  ...more,
});

describe('fewest months before a unit is assessed', () => {
  const stated = set(months, { fewestMonths: { months: 9, title: { vi: 'Đã có từ 9 tháng' }, statedIn: '2' } });

  it.each<[CellValue, string | null, ...string[]]>([
    [9, 'muc-1'],
    [12, 'muc-1'],
    [8, null, 'months-too-few'],
    ['8 tháng', null, 'months-too-few'],
    [0, null, 'months-too-few'],
  ])('of %p stated there follows %p', (said, id, ...codes) => {
    const { recognition: reached, findings } = assess(form(100, said), stated);
    expect(reached?.id ?? null).toBe(id);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('is asked where the sheet does not say', () => {
    const open = assess(form(100), stated);
    expect(open.recognition).toMatchObject({ id: 'muc-1', unconfirmed: [{ title: { vi: 'Đã có từ 9 tháng' } }] });
    expect(open.conditions).toEqual([{ id: 'fewest-months', title: { vi: 'Đã có từ 9 tháng' }, holds: null }]);
    const answered = (holds: boolean) => assess(form(100), stated, new Map([['fewest-months', holds]])).recognition;
    expect(answered(true)).toMatchObject({ id: 'muc-1', unconfirmed: [] });
    expect(answered(false)).toBeNull();
  });

  it('is not asked where the sheet says it', () => {
    expect(assess(form(100, 9), stated).conditions).toEqual([]);
  });

  it('leaves nothing that a unit could do to be assessed', () => {
    expect(nextLevelOf(stated, assess(form(60, 3), stated))).toBeNull();
    expect(nextLevelOf(stated, assess(form(60, 9), stated))).not.toBeNull();
  });
});

describe('a conclusion that is no higher than that of the unit above', () => {
  const stated = set(parentClass, { notAboveParent: { title: { vi: 'Xếp loại của Tổ' }, statedIn: '2' } });
  const classOf = (score: number, above: CellValue, of = stated) => assess(form(score, above), of).recognition;

  it.each<[number, CellValue, string]>([
    [95, 'Xuất sắc', 'Xuất sắc'],
    [95, 'Tốt', 'Tốt (không cao hơn xếp loại của đơn vị cấp trên)'],
    [90, 'Hoàn thành', 'Hoàn thành (không cao hơn xếp loại của đơn vị cấp trên)'],
    [89.99, 'Tốt', 'Tốt'],
    [70, 'Xuất sắc', 'Tốt'],
    [20, 'Tốt', 'Không hoàn thành'],
    [95, 'Xếp loại: tốt', 'Tốt (không cao hơn xếp loại của đơn vị cấp trên)'],
  ])('with %p points under one that is %p is %p', (score, above, expected) => {
    const reached = classOf(score, above);
    expect(reached && recognitionText(reached, 'vi')).toBe(expected);
  });

  it('is asked where the sheet does not say what the unit above has, from the highest that the unit could have', () => {
    const open = assess(form(95), stated);
    expect(open.recognition).toMatchObject({
      id: 'muc-1',
      unconfirmed: [{ title: { vi: 'Xếp loại của Tổ ≥ Xuất sắc' } }],
    });
    const after = (...answers: (readonly [string, boolean])[]) => assess(form(95), stated, new Map(answers));
    expect(after(['parent-muc-1', true]).recognition).toMatchObject({ id: 'muc-1', unconfirmed: [] });
    const second = after(['parent-muc-1', false]);
    expect(second.recognition).toMatchObject({ id: 'muc-2', isHeldDown: true, unconfirmed: [{ id: 'parent-muc-2' }] });
    expect(second.conditions.map(({ id }) => id)).toEqual(['parent-muc-1', 'parent-muc-2']);
    const lowest = after(['parent-muc-1', false], ['parent-muc-2', false], ['parent-muc-3', false]);
    expect(lowest.recognition).toMatchObject({ id: 'muc-4', unconfirmed: [] });
  });

  it('is not for those whom the rule excepts, once somebody says so', () => {
    const excepting = set(parentClass, {
      notAboveParent: { title: { vi: 'Xếp loại của Tổ' }, statedIn: '2', except: { vi: 'mới được điều động đến' } },
    });
    expect(classOf(95, 'Tốt', excepting)).toMatchObject({
      id: 'muc-2',
      unconfirmed: [{ title: { vi: 'mới được điều động đến' } }],
    });
    const said = (holds: boolean) =>
      assess(form(95, 'Tốt'), excepting, new Map([['not-above-parent-except', holds]])).recognition;
    expect(said(true)).toMatchObject({ id: 'muc-1', unconfirmed: [] });
    expect(said(false)).toMatchObject({ id: 'muc-2', unconfirmed: [] });
  });

  it('is not told what it lacks for more, which is not its own to reach', () => {
    expect(nextLevelOf(stated, assess(form(95, 'Tốt'), stated))).toBeNull();
  });
});
