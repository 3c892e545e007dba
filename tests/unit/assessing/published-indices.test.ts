import { readFileSync } from 'node:fs';
import { assess } from '../../../src/assessing/assess';
import { concludeRecognition } from '../../../src/assessing/recognition';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { points, setOf, tableOf } from './tables';

/** Points and indices of 2025 as Lâm Đồng published them under Quyết định 1234/QĐ-UBND, without the units' names. */
function published(name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(`tests/fixtures/published/${name}.csv`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

const level = (id: string, percent: number): CriteriaSet['recognition'][number] => ({
  id,
  title: { vi: id },
  conditions: [{ kind: 'shareAtLeast', percent }],
  recognised: true,
});

const concluded = (maximum: string, score: string, levels: CriteriaSet['recognition'], digits = 6) => {
  const set: CriteriaSet = { ...setOf([points('1', Number(maximum))], levels), rounding: { digits } };
  const counts = { total: 1, met: 0, full: 0, notMet: 1, notFull: 0, notApplicable: 0, rated: 0, blank: 0 };
  const standing = { criteria: [], counts, vetoes: [], awaited: [], score: Number(score), maxScore: Number(maximum) };
  return concludeRecognition(set, standing)?.id ?? null;
};

/** Whether our index is a published one, give or take so much. */
const isOurs = (maximum: string, score: string, index: number, tolerance: number) => {
  const within = [level('above', Math.min(index + tolerance, 100)), level('within', Math.max(index - tolerance, 0))];
  return concluded(maximum, score, score === maximum ? within.slice(1) : within) === 'within';
};

/** Printed with two decimals. */
const HALF_A_DIGIT = 0.005001;

describe('the published indices', () => {
  const final = published('index-final');

  it.each(final)('of %s points, %s are %s %% and rated %s', (maximum = '', score = '', index = '', rated) => {
    const levels = [level('TỐT', 80), level('KHÁ', 65), level('TRUNG BÌNH', 50), level('KÉM', 0)];
    expect(concluded(maximum, score, levels, 2)).toBe(rated);
    expect(isOurs(maximum, score, Number(index), 2 * HALF_A_DIGIT)).toBe(true);
    expect(isOurs(maximum, score, Number(index) + 0.021, 2 * HALF_A_DIGIT)).toBe(false);
    expect(isOurs(maximum, score, Number(index) - 0.021, 2 * HALF_A_DIGIT)).toBe(false);
  });

  it('lie beside the printed points in 34 of 139, for these were rounded before they were printed', () => {
    const differing = final.filter(
      ([maximum = '', score = '', index = '']) => !isOurs(maximum, score, Number(index), HALF_A_DIGIT),
    );
    expect([differing.length, final.length]).toEqual([34, 139]);
  });

  it('are recomputed exactly where the points were not rounded', () => {
    const byDomain = published('index-by-domain');
    const differing = byDomain.filter(
      ([maximum = '', score = '', index = '']) => !isOurs(maximum, score, Number(index), HALF_A_DIGIT),
    );
    expect([differing, byDomain.length]).toEqual([[], 971]);
  });
});

describe('a printed sum', () => {
  const set = setOf([points('1', 1), points('2', 1), points('3', 1)]);
  const findings = (sum: number) =>
    assess(
      tableOf([
        ['TT', 'Nội dung', 'Điểm tự chấm'],
        ...[1, 2, 3].map((number) => [number, `Nội dung ${number}`, 0.67]),
        [null, 'Tổng cộng', sum],
      ]),
      set,
    ).findings.filter(({ code }) => code === 'total-mismatch');

  it('of thirds that were rounded one by one may differ by 0,01, and by no more', () => {
    expect(findings(2.01)).toEqual([]);
    expect(findings(2)).toEqual([]);
    expect(findings(1.99)).toMatchObject([{ found: 1.99, expected: 2.01 }]);
    expect(findings(2.03)).toMatchObject([{ found: 2.03, expected: 2.01 }]);
  });
});
