// `npm run build:all`: builds what is served and run from this machine, where its sources have changed.
import { ensureBuilt } from './lib/ensure-built.mjs';

ensureBuilt(['pane', 'workbench', 'cli', 'excel-test']);
