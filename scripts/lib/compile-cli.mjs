import { spawnSync } from 'node:child_process';
import { inProject } from './project.mjs';

/** What is needed for the first has been compiled by the second. */
const FORMS = ['tests/fixtures/xa-co-loi.xlsx', 'tests/fixtures/xa-sung-phai-28-34.xlsx'];

/** Leaves beside the built command line what V8 makes of it, so that it need not be compiled at each start. */
export function compileCli() {
  const command = inProject('dist', 'cli', 'chamchuan.cjs');
  const recorder = inProject('scripts', 'lib', 'keep-compiled.cjs');
  spawnSync(process.execPath, ['--require', recorder, command, 'check', ...FORMS.map((form) => inProject(form))], {
    stdio: ['ignore', 'ignore', 2],
  });
}
