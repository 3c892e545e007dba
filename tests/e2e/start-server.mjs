import { ensureBuilt } from '../../scripts/lib/ensure-built.mjs';
import { chromiumArguments, findChromium } from '../../scripts/lib/find-chromium.mjs';
import { startWorkbenchServer } from '../../scripts/lib/workbench-server.mjs';

export default async function startServer() {
  ensureBuilt(['pane', 'workbench', 'excel-test']);
  globalThis.workbenchServer = await startWorkbenchServer({ port: 0 });
  process.env.WORKBENCH_URL = globalThis.workbenchServer.url;
  process.env.CHROMIUM = findChromium();
  process.env.CHROMIUM_ARGUMENTS = chromiumArguments.join(' ');
}
