import { existsSync } from 'node:fs';
import { withModule } from './run-module';

const slowModules = (changed: readonly string[]) =>
  withModule('fast-tests.mjs', `lib.slowModules(${JSON.stringify(changed)})`) as string[];
const fastTests = (...given: readonly (readonly string[])[]) =>
  withModule('fast-tests.mjs', `lib.fastTests(...${JSON.stringify(given)})`);

describe('the quick run of tests', () => {
  it('leaves out what starts other programs, draws the pane or makes up random sheets', () => {
    const modules = slowModules(['src/assessing/assess.ts']);
    expect(modules).toHaveLength(6);
    expect(modules.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('draws the pane where that was changed', () => {
    expect(slowModules(['src/taskpane/pane.tsx'])).not.toContain('tests/unit/taskpane/open-pane.tsx');
  });

  it('runs what imports the change, and leaves the slow ones and the built command line to the whole run', () => {
    const related = ['tests/unit/a.test.ts', 'tests/unit/slow.test.ts', 'tests/cli/built.test.ts'];
    expect(fastTests(['src/a.ts'], related, ['tests/unit/slow.test.ts', 'tests/unit/other.test.ts'])).toEqual({
      chosen: ['tests/unit/a.test.ts'],
      left: ['tests/unit/slow.test.ts', 'tests/cli/built.test.ts'],
    });
  });

  it('runs a test that was itself changed, however slow', () => {
    const slow = ['tests/unit/slow.test.ts', 'tests/cli/built.test.ts'];
    expect(fastTests(slow, slow, slow)).toEqual({ chosen: slow, left: [] });
  });
});
