import { source as axeSource, type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds in a page once nothing moves in it, frames inside it left out. */
export async function violations(frame: Frame): Promise<string[]> {
  await settled(frame);
  await frame.evaluate(axeSource);
  const results: AxeResults = await frame.evaluate('axe.run(document, { iframes: false })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What is fading in, or from one theme into the other, has no contrast yet. */
async function settled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const endless = Infinity;
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== endless);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
