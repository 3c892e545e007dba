// Draws assets/*.png from assets/*.svg with Chromium. Run by hand after a drawing was changed; the PNGs are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './lib/find-chromium.mjs';
import { inProject } from './lib/project.mjs';

/** In pixels. The ribbon wants 16, 32 and 80; the add-in's own icon is shown at 64 and 128 as well. */
const SIZES = { app: [16, 32, 64, 80, 128], check: [16, 32, 80], summarise: [16, 32, 80], clear: [16, 32, 80] };

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const drawing = readFileSync(inProject('assets', `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
      writeFileSync(inProject('assets', `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
