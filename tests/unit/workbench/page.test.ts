import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../../src/i18n/language';
import { laterTextsIn } from '../../../src/i18n/texts';

const html = readFileSync(path.join(__dirname, '../../../src/workbench/workbench.html'), 'utf8');
const names = [...html.matchAll(/data-(?:text|label|description|hint)="(\w+)"/g)].map(([, name = '']) => name);

test('every text that the page names is there in both languages', () => {
  expect(names.length).toBeGreaterThan(0);
  for (const language of languages) {
    const texts = laterTextsIn(language).workbench;
    expect(names.filter((name) => typeof texts[name as keyof typeof texts] !== 'string')).toEqual([]);
  }
});

test('everything that the page loads comes from beside it, on whatever server and in whatever folder', () => {
  expect(html).toMatch(/(?:src|href)="/);
  expect(html).not.toMatch(/(?:src|href)="(?:\/|[a-z]+:)/i);
});
