import { unzipSync, zipSync } from 'fflate';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { fixtureBytes } from './open-for-edit';
import { summaryPlan } from './summary-plan';

/** CHAMCHUAN_CHANGES tries more of them than every run of the tests has time for, CHAMCHUAN_SEED others. */
const CHANGES = Number(process.env['CHAMCHUAN_CHANGES'] ?? 120);
const FIRST_SEED = Number(process.env['CHAMCHUAN_SEED'] ?? 1);
const FIXTURES = ['xa-sung-phai-28-34.xlsx', 'rich.xlsx', 'xa-co-loi.xlsx'];

type Random = (below: number) => number;

/** Mulberry32: the same seed gives the same changes on every machine. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const VALUES = ['', '0', '-1', '1', '99999999', '1e309', 'A1', 'XFE1', 'a&amp;b', 'NaN', '\u202e'];

/** What keeps the shape of XML for the most part: tags lost, doubled, swapped or renamed, values changed. */
const XML_CHANGES: readonly ((xml: string, random: Random) => string)[] = [
  (xml, random) => splice(xml, tagAt(xml, random), () => ''),
  (xml, random) => splice(xml, tagAt(xml, random), (tag) => tag + tag),
  (xml, random) => splice(xml, elementAt(xml, random), () => ''),
  (xml, random) => splice(xml, elementAt(xml, random), (element) => element + element),
  (xml, random) => {
    const [a, b] = [elementAt(xml, random), elementAt(xml, random)].sort((one, other) => one.start - other.start);
    if (a === undefined || b === undefined || a.end > b.start) return xml;
    return (
      xml.slice(0, a.start) +
      xml.slice(b.start, b.end) +
      xml.slice(a.end, b.start) +
      xml.slice(a.start, a.end) +
      xml.slice(b.end)
    );
  },
  (xml, random) => replaceNth(xml, /"[^"<]*"/g, random, () => `"${VALUES[random(VALUES.length)] ?? ''}"`),
  (xml, random) => replaceNth(xml, / [\w:]+="[^"]*"/g, random, () => ''),
  (xml, random) => replaceNth(xml, />[^<]+</g, random, () => `>${VALUES[random(VALUES.length)] ?? ''}<`),
  (xml, random) => replaceNth(xml, / xmlns(?::\w+)?="[^"]*"/g, random, () => ''),
  (xml, random) => xml.slice(0, random(xml.length + 1)),
];

interface Place {
  readonly start: number;
  readonly end: number;
}

function tagAt(xml: string, random: Random): Place {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const tag = tags[random(tags.length || 1)];
  return tag === undefined ? { start: 0, end: 0 } : { start: tag.index, end: tag.index + tag[0].length };
}

function elementAt(xml: string, random: Random): Place {
  const { start, end } = tagAt(xml, random);
  const name = /^<([\w:]+)[^>]*[^/]>$/.exec(xml.slice(start, end))?.[1];
  const close = name === undefined ? -1 : xml.indexOf(`</${name}>`, end);
  return close < 0 || name === undefined ? { start, end } : { start, end: close + name.length + 3 };
}

function splice(xml: string, { start, end }: Place, change: (text: string) => string): string {
  return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
}

function replaceNth(xml: string, pattern: RegExp, random: Random, text: () => string): string {
  const matches = [...xml.matchAll(pattern)];
  const match = matches[random(matches.length || 1)];
  return match === undefined ? xml : splice(xml, { start: match.index, end: match.index + match[0].length }, text);
}

function changed(seed: number): Uint8Array {
  const random = randomFrom(seed);
  const file = fixtureBytes(FIXTURES[seed % FIXTURES.length] ?? '');
  if (random(4) === 0) {
    const flipped = file.slice();
    for (let times = 1 + random(4); times > 0; times--) flipped[random(flipped.length)] = random(256);
    return flipped;
  }
  const parts = new Map(Object.entries(unzipSync(file)));
  const names = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
  for (let times = 1 + random(3); times > 0; times--) {
    const name = names[random(names.length)] ?? '';
    const part = parts.get(name);
    if (part === undefined) continue;
    if (random(12) === 0) parts.delete(name);
    else {
      const change = XML_CHANGES[random(XML_CHANGES.length)];
      parts.set(name, new TextEncoder().encode(change?.(new TextDecoder().decode(part), random) ?? ''));
    }
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** Reads, marks, types, writes a tab, saves and reads again. @returns what was refused, by its code, or "written" */
async function used(file: Uint8Array): Promise<string> {
  const opened = openWorkbook(file);
  if (!opened.ok) return opened.error.code;
  const workbook = opened.value;
  const port = new OpenXmlPort(workbook);
  const read = await port.read({ sheets: 'all', include: ['formulas', 'marks', 'objects', 'fonts'] });
  if (!read.ok) return read.error.code;
  const sheetId = workbook.activeSheetId;
  const areas = [{ row: 2, column: 1, rowCount: 2, columnCount: 1 }];
  const applied = await port.apply([
    {
      kind: 'setMarks',
      sheetId,
      marks: [{ areas, formula: '=N("ChamChuan:gap")=0', style: { fillColor: '#FFEB9C' } }],
      replaced: [],
    },
    { kind: 'setCells', sheetId, changes: [{ row: 3, column: 3, next: 'Đạt', previous: null }] },
    { kind: 'putSheet', plan: summaryPlan, replaces: null },
    { kind: 'setMetadata', next: '{"version":1,"profile":"a"}', previous: null },
  ]);
  if (!applied.ok) return applied.error.code;
  const saved = workbook.saveVerified();
  if (!saved.ok) return saved.error.code;
  const again = openWorkbook(saved.value);
  if (!again.ok) throw new Error(`What was written is not read: ${again.error.code}`);
  const reread = await new OpenXmlPort(again.value).read({ sheets: 'all', include: ['formulas', 'marks', 'objects'] });
  if (!reread.ok) throw new Error(`What was written is not read: ${reread.error.code}`);
  return 'written';
}

describe('a workbook that was changed at random', () => {
  it('is written soundly or refused with a code, and never brings anything down', async () => {
    const faults: string[] = [];
    const answers = new Map<string, number>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + CHANGES; seed++) {
      const started = performance.now();
      const answer = await used(changed(seed)).catch((error: unknown) => {
        faults.push(`seed ${seed}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
        return 'fault';
      });
      if (performance.now() - started > 10_000) faults.push(`seed ${seed}: took over 10 s`);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect(faults).toEqual([]);
    // Else the changes hurt nothing, or everything, and prove nothing.
    expect(answers.get('written')).toBeGreaterThan(CHANGES / 10);
    expect(answers.get('damaged-workbook')).toBeGreaterThan(CHANGES / 10);
  }, 1_800_000);
});
