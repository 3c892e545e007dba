import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inProject } from '../../scripts/lib/project.mjs';
import { randomOf } from './random.mjs';

const FIXTURES = [
  'benh-vien-cac-muc.xlsx',
  'cac-ban-danh-dau.xlsx',
  'cham-diem-co-loi.xlsx',
  'cham-diem.xlsx',
  'empty.xlsx',
  'rich.xlsm',
  'rich.xlsx',
  'xa-bo-rieng-cham-diem.xlsx',
  'xa-co-loi.xlsx',
  'xa-danh-dau-x.xlsx',
  'xa-hai-nam.xlsx',
  'xa-sung-phai-28-34.xlsx',
];

/** Elements whose order, number and place the readers and writers depend on. */
const ELEMENTS = [
  'row',
  'c',
  'mergeCell',
  'sheet',
  'xf',
  'si',
  'Relationship',
  'Override',
  'definedName',
  'col',
  'dxf',
];

/** What is done to one part of XML; null where the part has nothing to do it to. */
const changesOfXml = {
  'two elements in the other order': (xml, random) => {
    const found = elementsOf(xml, random);
    if (found.length < 2) return null;
    const at = random.below(found.length - 1);
    const [first, second] = [found[at], found[at + 1]];
    const between = xml.slice(first.end, second.start);
    return `${xml.slice(0, first.start)}${second.text}${between}${first.text}${xml.slice(second.end)}`;
  },
  'an element twice': (xml, random) => {
    const found = elementsOf(xml, random);
    if (found.length === 0) return null;
    const { end, text } = random.pick(found);
    return xml.slice(0, end) + text + xml.slice(end);
  },
  'an element missing': (xml, random) => {
    const found = elementsOf(xml, random);
    if (found.length === 0) return null;
    const { start, end } = random.pick(found);
    return xml.slice(0, start) + xml.slice(end);
  },
  'an attribute of another element': (xml, random) => {
    const found = [...xml.matchAll(/\s(r|s|t|ref|Id|r:id|name|sheetId|Target|PartName|count|spans)="([^"]{0,200})"/g)];
    if (found.length < 2) return null;
    const [into, from] = [random.pick(found), random.pick(found)];
    return `${xml.slice(0, into.index)} ${into[1]}="${from[2]}"${xml.slice(into.index + into[0].length)}`;
  },
  'a namespace of another name': (xml, random) => {
    const found = [...xml.matchAll(/xmlns(?::[a-z0-9]{1,9})?="[^"]{1,200}"/g)];
    if (found.length === 0) return null;
    const { 0: text, index } = random.pick(found);
    return xml.slice(0, index) + text.replace('="http', '="x-http') + xml.slice(index + text.length);
  },
  'an end cut off': (xml, random) => xml.slice(0, random.below(xml.length)),
};

/** What is done to the parts together. */
const changesOfPackage = {
  'a part missing': (parts, random) => {
    delete parts[random.pick(Object.keys(parts))];
  },
  'a part in the place of another': (parts, random) => {
    const names = Object.keys(parts);
    parts[random.pick(names)] = parts[random.pick(names)];
  },
  'bytes of a part changed': (parts, random) => {
    const name = random.pick(Object.keys(parts));
    parts[name] = flipped(parts[name], random);
  },
};

/**
 * A fixture with one thing changed: a byte anywhere in the package, or what its structure depends on.
 * @param {number} seed the same seed gives the same bytes
 * @returns {{ kind: string, name: string, make: () => Uint8Array }} as the other inputs that are made to hurt
 */
export function changedFixture(seed) {
  const random = randomOf(seed);
  const fixture = random.pick(FIXTURES);
  const kind = random.pick([
    'bytes of the package changed',
    ...Object.keys(changesOfXml),
    ...Object.keys(changesOfPackage),
  ]);
  return { kind, name: `seed ${seed}: ${fixture}`, make: () => changed(fixture, kind, randomOf(seed ^ 0x5bd1e995)) };
}

function changed(fixture, kind, random) {
  const bytes = new Uint8Array(readFileSync(inProject('tests', 'fixtures', fixture)));
  const parts = unzipSync(bytes);
  if (kind in changesOfXml) {
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const name = random.pick(names.filter((one) => one.includes('sheet') || one.includes('workbook')).concat(names));
    const xml = changesOfXml[kind](strFromU8(parts[name]), random);
    if (xml === null) return flipped(bytes, random);
    parts[name] = strToU8(xml);
  } else if (kind in changesOfPackage) changesOfPackage[kind](parts, random);
  else return flipped(bytes, random);
  return zipSync(parts);
}

/** One to eight bytes changed, anywhere. */
function flipped(bytes, random) {
  const next = Uint8Array.from(bytes);
  for (let left = 1 + random.below(8); left > 0 && next.length > 0; left -= 1) {
    next[random.below(next.length)] ^= 1 + random.below(255);
  }
  return next;
}

/** All elements of one name, as they stand in the text; those within others of their name are theirs. */
function elementsOf(xml, random) {
  const name = random.pick(ELEMENTS.filter((element) => xml.includes(`<${element} `)).concat('c'));
  const found = xml.matchAll(new RegExp(`<${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g'));
  return [...found].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }));
}
