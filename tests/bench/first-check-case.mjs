import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../scripts/lib/find-chromium.mjs';
import { startWorkbenchServer } from '../../scripts/lib/workbench-server.mjs';
import { median, rounded } from './figures.mjs';

const RUNS = 5;
const SAMPLE = 'xa-sung-phai-28-34.xlsx';
/** The part of Excel in the workbench: what it takes is no time of the pane's. */
const HOST_SCRIPT = /\/workbench\.js$/;
const MILLISECONDS = 1_000;

/**
 * How long scripts of the pane run, office.js and the parts that it loads included, from the click on "Kiểm tra" in a
 * pane that has just been opened until the result of a form of 34 rows is on the screen: processor time, so that what
 * else the machine does counts little.
 */
export const firstCheckCase = {
  name: 'first-check',
  parts: ['pane', 'workbench'],
  measure: async () => {
    const server = await startWorkbenchServer({ port: 0 });
    const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
    try {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await checkOnce(browser, server.url));
      return { ours: { scriptMs: rounded(median(runs)) } };
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

async function checkOnce(browser, url) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.addInitScript(() => globalThis.localStorage.setItem('cham-chuan.first-run', 'over'));
  const page = await context.newPage();
  await page.goto(`${url}?sample=${SAMPLE}`);
  const pane = page.frameLocator('#pane-frame iframe');
  const button = pane.getByRole('button', { name: 'Kiểm tra trang tính này', exact: true });
  await button.waitFor();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Profiler.enable');
  await devTools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devTools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await devTools.send('Performance.enable');
  const before = await scriptTime(devTools);
  await devTools.send('Profiler.start');
  await button.click();
  await pane.getByRole('region', { name: 'Kết quả' }).waitFor();
  const { profile } = await devTools.send('Profiler.stop');
  const after = await scriptTime(devTools);
  await context.close();
  return (after - before) * paneShare(profile);
}

/** Of all frames of the page, in milliseconds. */
async function scriptTime(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration').value * MILLISECONDS;
}

/** The part of the scripts' time under frames of the pane's own; of garbage, which may be anybody's, the same part. */
function paneShare({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOfPane = new Map();
  const visit = (node, inherited) => {
    const { url } = node.callFrame;
    const isOwn = inherited ?? (/^https?:/.test(url) ? !HOST_SCRIPT.test(url) : null);
    if (isOwn !== null) isOfPane.set(node.id, isOwn);
    for (const child of node.children ?? []) visit(byId.get(child), isOwn);
  };
  visit(nodes[0], null);
  const timeOf = (isWanted) =>
    samples.reduce((sum, id, index) => (isOfPane.get(id) === isWanted ? sum + timeDeltas[index] : sum), 0);
  return timeOf(true) / (timeOf(true) + timeOf(false));
}
