// `npm run faults`: lets everything go wrong between the add-in and Excel, at every sync of everything that can be set
// going, and prints what came of it; `npm test` tries one fault after the other in turn. `npm run faults -- summarise`
// tries what has that in its name. Takes about half an hour on two cores.
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject } from './lib/project.mjs';

ensureDependencies();
const [name] = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['jest', 'tests/contract/faults', ...(name === undefined ? [] : ['--testNamePattern', name])],
  { cwd: inProject(), env: { ...process.env, CHAMCHUAN_FAULTS: 'all' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
