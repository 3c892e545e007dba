import * as fc from 'fast-check';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { compareSets } from '../../../../src/criteria/compare/compare-sets';
import type { CriteriaSet, Criterion, Leaf } from '../../../../src/criteria/criteria-set';
import { numberedOf } from '../../../../src/criteria/leaves';
import { setChangeText } from '../../../../src/i18n/set-change-texts';
import { judged, parent, points, setOf } from '../../assessing/tables';
import { criteriaSets } from '../arbitrary-criteria-set';

const titled = (criterion: Criterion, vi: string): Criterion => ({ ...criterion, title: { vi } });
const share = (number: string, atLeast: number): Leaf => ({
  number,
  title: { vi: 'Tỷ lệ hộ đăng ký' },
  measure: { kind: 'amount', of: 'percentage', atLeast },
  evidence: 'none',
});

const said = (before: CriteriaSet, after: CriteriaSet) =>
  compareSets(before, after).map((change) => setChangeText(change, 'vi'));
const saidInEnglish = (before: CriteriaSet, after: CriteriaSet) =>
  compareSets(before, after).map((change) => setChangeText(change, 'en'));

describe('two versions of a criteria set', () => {
  it('differ in nothing where they say the same', () => {
    for (const set of builtInSets()) {
      expect(compareSets(set, JSON.parse(JSON.stringify(set)) as CriteriaSet)).toEqual([]);
    }
  });

  it('are not said to have dropped or added what was not seen of one of them', () => {
    const [before, after] = ['qd-25-2021', 'qd-27-2025'].map((id) => builtInSets().find((set) => set.id === id));
    if (before === undefined || after === undefined) throw new Error('no such sets');
    const notSeen =
      'Chưa thấy nội dung của “Xã, phường, đặc khu đạt chuẩn tiếp cận pháp luật (từ năm 2026)” (theo biểu của đơn vị) nên chưa so được tiêu chí và mức công nhận.';
    expect(said(before, after).slice(-2)).toEqual(['Đổi văn bản thay thế.', notSeen]);
    expect(said(after, before).at(-1)).toBe(notSeen);
    expect(saidInEnglish(before, after).at(-1)).toContain('was not seen');
    expect(compareSets(after, { ...after, title: { vi: 'Khác' } })).toEqual([
      { kind: 'set-field-changed', field: 'title' },
    ]);
  });

  it('differ in a threshold', () => {
    const [before, after] = [setOf([share('7', 70)]), setOf([share('7', 80)])];
    expect(said(before, after)).toEqual([
      'Đổi cách đánh giá tiêu chí 7 (Tỷ lệ hộ đăng ký): từ “tỷ lệ ít nhất 70 %” thành “tỷ lệ ít nhất 80 %”.',
    ]);
    expect(saidInEnglish(before, after)).toEqual([
      'New measure of criterion 7 (Tỷ lệ hộ đăng ký): from “a percentage at least 70%” to “a percentage at least 80%”.',
    ]);
  });

  it('differ in one criterion that was put in between, and in the numbers of those after it', () => {
    const [plan, models, exercise] = ['Có kế hoạch từ đầu năm', 'Có mô hình tự quản', 'Diễn tập phòng cháy'];
    const before = setOf([titled(judged('1'), plan), titled(judged('2'), models)]);
    const after = setOf([titled(judged('1'), plan), titled(judged('2'), exercise), titled(judged('3'), models)]);
    expect(said(before, after)).toEqual([
      'Thêm tiêu chí 2 (Diễn tập phòng cháy).',
      'Đổi số: tiêu chí 2 cũ nay là tiêu chí 3 (Có mô hình tự quản).',
    ]);
    expect(said(after, before)).toEqual([
      'Đổi số: tiêu chí 3 cũ nay là tiêu chí 2 (Có mô hình tự quản).',
      'Bỏ tiêu chí 2 (Diễn tập phòng cháy).',
    ]);
  });

  it('differ in the words of a criterion that is the same by its number and most of its words', () => {
    const before = setOf([titled(judged('1'), 'Có kế hoạch bảo vệ an ninh Tổ quốc')]);
    const after = setOf([titled(judged('1'), 'Có kế hoạch, báo cáo bảo vệ an ninh Tổ quốc')]);
    expect(said(before, after)).toEqual([
      'Đổi tên tiêu chí 1: từ “Có kế hoạch bảo vệ an ninh Tổ quốc” thành “Có kế hoạch, báo cáo bảo vệ an ninh Tổ quốc”.',
    ]);
  });

  it('have another criterion where the words under a number have nothing in common', () => {
    const before = setOf([titled(judged('1'), 'Có kế hoạch')]);
    const after = setOf([titled(judged('1'), 'Diễn tập phòng cháy')]);
    expect(said(before, after)).toEqual(['Thêm tiêu chí 1 (Diễn tập phòng cháy).', 'Bỏ tiêu chí 1 (Có kế hoạch).']);
  });

  it('do not differ by spaces, case and the place of a tone mark, beyond the title itself', () => {
    const before = setOf([titled(judged('1'), 'Hoà giải ở cơ sở'), titled(judged('2'), 'Có kế hoạch')]);
    const after = setOf([titled(judged('1'), 'Có kế hoạch'), titled(judged('2'), 'HÒA GIẢI Ở CƠ SỞ')]);
    expect(compareSets(before, after).map(({ kind }) => kind)).toEqual([
      'criterion-renumbered',
      'criterion-renumbered',
      'criterion-retitled',
    ]);
  });

  it('differ in what is asked for beside the measure', () => {
    const before = setOf([judged('1'), parent('2', [judged('2.1'), judged('2.2')])]);
    const stricter: Leaf = { ...judged('1', 'required'), isVeto: true, notApplicable: 'zero', scoredBy: 'survey' };
    const after = setOf([stricter, parent('2', [judged('2.1'), judged('2.2')], { atLeast: 1 })]);
    expect(said(before, after)).toEqual([
      'Tiêu chí 1: cách tính khi không áp dụng đổi từ “không tính” thành “coi là chưa đạt”.',
      'Tiêu chí 1: tiêu chí loại trừ đổi từ “không” thành “có”.',
      'Tiêu chí 1: minh chứng đổi từ “không cần” thành “bắt buộc”.',
      'Tiêu chí 1: ai chấm đổi từ “đơn vị tự chấm” thành “điều tra xã hội học”.',
      'Tiêu chí 2: số chỉ tiêu phải đạt đổi từ “tất cả” thành “ít nhất 1”.',
    ]);
  });

  it('differ where indicators take the place of a measure', () => {
    const [whole, parts] = [setOf([points('1', 10)]), setOf([parent('1', [judged('1.1')])])];
    expect(said(whole, parts)).toEqual([
      'Đổi cách đánh giá tiêu chí 1: từ “tối đa 10 điểm” thành “theo các chỉ tiêu”.',
      'Thêm tiêu chí 1.1.',
    ]);
  });

  it('differ in what is concluded', () => {
    const level = (id: string, count: number, recognised = true): CriteriaSet['recognition'][number] => ({
      id,
      title: { vi: `Loại ${id}` },
      conditions: [{ kind: 'metAtLeast', count }],
      recognised,
    });
    const criteria = [judged('1'), judged('2')];
    const before = setOf(criteria, [level('A', 2), level('B', 1)]);
    const after = setOf(criteria, [level('A', 1), level('C', 1, false)]);
    expect(said(before, after)).toEqual([
      'Đổi mức công nhận Loại A: từ “Loại A: ít nhất 2 tiêu chí đạt (được công nhận)” thành “Loại A: ít nhất 1 tiêu chí đạt (được công nhận)”.',
      'Thêm mức công nhận Loại C: ít nhất 1 tiêu chí đạt (không được công nhận).',
      'Bỏ mức công nhận Loại B.',
    ]);
  });

  it('differ as wholes', () => {
    const before = setOf([judged('1')]);
    const after: CriteriaSet = { ...before, title: { vi: 'Bộ mới' }, validity: { from: '2026-01-01' } };
    expect(said(before, after)).toEqual(['Đổi tên bộ tiêu chí.', 'Đổi thời gian hiệu lực.']);
  });

  it('have every criterion of either side once among the pairs, the added and the removed', () => {
    fc.assert(
      fc.property(criteriaSets, criteriaSets, (before, after) => {
        const changes = compareSets(before, after);
        const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
        expect(numberedOf(before).length - count('criterion-removed')).toBe(
          numberedOf(after).length - count('criterion-added'),
        );
        for (const change of changes) {
          expect(setChangeText(change, 'vi')).not.toBe('');
          expect(setChangeText(change, 'en')).not.toBe('');
        }
      }),
    );
  });
});
