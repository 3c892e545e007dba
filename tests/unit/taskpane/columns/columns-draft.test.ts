import * as fc from 'fast-check';
import { columnRoles } from '../../../../src/reading/assessment-table';
import type { ColumnMapping } from '../../../../src/reading/column-mapping';
import {
  chooseColumn,
  chooseHeaderRows,
  draftOf,
  draftProblem,
  mappingOfDraft,
  MOST_HEADER_ROWS,
  rolesOf,
  type ColumnsDraft,
} from '../../../../src/taskpane/columns/columns-draft';

const form: ColumnMapping = {
  headerTop: 9,
  headerBottom: 10,
  columns: [
    { role: 'number', column: 0, header: 'TT' },
    { role: 'title', column: 1, header: 'Nội dung' },
    { role: 'result', column: 4, header: 'Kết quả' },
  ],
};
const choices = ['TT', 'Nội dung', 'Đạt', 'Chưa đạt', 'Kết quả'].map((header, column) => ({
  column,
  header,
  samples: [],
  role: null,
}));

describe('a draft', () => {
  it('gives back the mapping that it was made of', () => {
    expect(mappingOfDraft(draftOf(form), choices)).toEqual(form);
  });

  it('asks for one column of results, or for those of ticks, never for both', () => {
    const draft = draftOf(form);
    expect(rolesOf(draft)).toContain('result');
    expect(rolesOf(draft)).not.toContain('met');
    const ticks = draftOf({ ...form, columns: [{ role: 'met', column: 2, header: 'Đạt' }] });
    expect(ticks.resultForm).toBe('ticks');
    expect(rolesOf(ticks)).toEqual(expect.arrayContaining(['met', 'basicallyMet', 'notMet']));
  });

  it('leaves out what was chosen for the other way of telling results', () => {
    const ticked = chooseColumn({ ...draftOf(form), resultForm: 'ticks' }, 'met', 2);
    expect(mappingOfDraft(ticked, choices).columns.map(({ role }) => role)).toEqual(['number', 'title', 'met']);
  });

  it('keeps the words over a column as they are under the header’s rows now', () => {
    expect(mappingOfDraft(draftOf(form), []).columns.map(({ header }) => header)).toEqual(['', '', '']);
  });
});

describe('what is wrong with a draft', () => {
  const draft = draftOf(form);

  it('is nothing where numbers, criteria and results have a column each', () => {
    expect(draftProblem(draft)).toBeNull();
  });

  it('is a column that was chosen twice', () => {
    expect(draftProblem(chooseColumn(draft, 'note', 4))).toEqual({
      kind: 'twice',
      column: 4,
      roles: ['result', 'note'],
    });
  });

  it('is a form without criteria', () => {
    expect(draftProblem(chooseColumn(draft, 'title', null))).toEqual({ kind: 'missing', role: 'title' });
  });

  it('is a form without results and points', () => {
    const without = chooseColumn(draft, 'result', null);
    expect(draftProblem(without)).toEqual({ kind: 'noConclusion' });
    expect(draftProblem(chooseColumn(without, 'selfScore', 4))).toBeNull();
  });

  it('is a column for what is not met beside none for what is', () => {
    const ticks = chooseColumn({ ...draft, resultForm: 'ticks' }, 'notMet', 3);
    expect(draftProblem(ticks)).toEqual({ kind: 'missing', role: 'met' });
    expect(draftProblem(chooseColumn(ticks, 'met', 2))).toBeNull();
  });
});

describe('the header’s rows', () => {
  const row = fc.nat({ max: 50 });

  it('always go from top to bottom, and are few', () => {
    fc.assert(
      fc.property(row, fc.constantFrom('headerTop' as const, 'headerBottom' as const), (to, end) => {
        const { headerTop, headerBottom } = chooseHeaderRows(draftOf(form), end, to);
        expect(headerBottom - headerTop).toBeGreaterThanOrEqual(0);
        expect(headerBottom - headerTop).toBeLessThan(MOST_HEADER_ROWS);
        expect(end === 'headerTop' ? headerTop : headerBottom).toBe(to);
      }),
    );
  });
});

describe('a mapping of any roles', () => {
  it('comes back from its draft with every role once', () => {
    const anyDraft = fc
      .record({
        ticks: fc.boolean(),
        places: fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 11, maxLength: 11 }),
      })
      .map(({ ticks, places }): ColumnsDraft => ({
        headerTop: 0,
        headerBottom: 0,
        resultForm: ticks ? 'ticks' : 'words',
        columns: Object.fromEntries(columnRoles.map((role, index) => [role, places[index] ?? null])),
      }));
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const roles = mappingOfDraft(draft, choices).columns.map(({ role }) => role);
        expect(new Set(roles).size).toBe(roles.length);
      }),
    );
  });
});
