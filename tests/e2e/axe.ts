import { source as axeSource, type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds in a page, frames inside it left out. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const results: AxeResults = await frame.evaluate('axe.run(document, { iframes: false })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
