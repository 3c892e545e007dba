import { matchHeader } from '../header-words';
import { cleanText, foldAccents } from '../vietnamese-text';
import type { MergedSheet } from './matrix-header';
import { isOfficeName, levelOfName, matchUnitHeading } from './unit-words';

/** Where a table with a row for each unit has their names and numbers. */
export interface UnitColumn {
  readonly unit: number;
  /** Null where rows have no numbers. */
  readonly number: number | null;
  /** The one kind of unit that the heading names, or null. */
  readonly kind: string | null;
  /** Low where only its place tells: then the other columns must say plainly that they are criteria. */
  readonly confidence: number;
  /** Where the rows are people, many tables are about anything but what they are assessed by. */
  readonly isOfPeople: boolean;
}

/** Rows under a heading that is not known, and names among them, that tell units. */
const SAMPLE_ROWS = 40;
const FEWEST_NAMES = 2;
const MOST_CELLS = 0.6;
const OF_CONTENT = 0.85;
/** Beside the numbers or first of all, under a heading that is not known. */
const OF_PLACE = 0.6;

/** @returns null where the row is no header over units or people */
export function findUnitColumn(on: MergedSheet, anchor: number): UnitColumn | null {
  const texts = Array.from(on.sheet.values[anchor] ?? [], (value) =>
    typeof value === 'string' ? cleanText(value) : '',
  );
  const numbered = texts.findIndex(isNumberHeading);
  const number = numbered === -1 ? null : numbered;
  const person = texts.findIndex(isPeopleHeading);
  if (person !== -1) return { unit: person, number, kind: null, confidence: 1, isOfPeople: true };
  if (texts.some((text) => POSITIONS.test(foldAccents(text)))) return null;
  const isOfPeople = false;
  const headed = texts
    .flatMap((text, unit) => {
      const heading = matchUnitHeading(text);
      return heading === null ? [] : [{ unit, ...heading }];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = headed;
  if (best !== undefined) return { unit: best.unit, number, kind: best.kind, confidence: 1, isOfPeople };
  const unit = columnOfNames(on, anchor, texts.length);
  if (unit !== null) return { unit, number, kind: null, confidence: OF_CONTENT, isOfPeople };
  const place = number === null ? texts.findIndex((text) => text !== '') : number + 1;
  const heading = texts[place] ?? '';
  return heading === '' || matchHeader(heading) !== null
    ? null
    : { unit: place, number, kind: null, confidence: OF_PLACE, isOfPeople };
}

function isNumberHeading(text: string): boolean {
  const match = matchHeader(text);
  return match?.meaning === 'number' && match.strength === 1;
}

/** A heading over the names of people. */
export function isPeopleHeading(text: string): boolean {
  return PEOPLE.test(foldAccents(text));
}

/** In English a word for them may begin what is looked at as well: "Staff rota". */
const PEOPLE =
  /^(?:ho (?:va |, )?ten|ho, ten|ten (?:hoc sinh|can bo|sinh vien|nhan vien|giao vien)|(?:ten )?(?:chu ho|ho gia dinh)|hoc sinh|sinh vien|can bo|nhan vien|giao vien|dang vien|doan vien|hoi vien|(?:full )?name)(?: |$)|^(?:employee|staff|student|pupil|candidate|member)s?(?:$| ?[^ a-z]| (?:full name|name|member|id|no)(?![a-z]))/;
const POSITIONS = /^(?:chuc vu|chuc danh)(?: |$)/;

function columnOfNames({ sheet }: MergedSheet, anchor: number, width: number): number | null {
  for (let column = 0; column < width; column++) {
    let texts = 0;
    let names = 0;
    for (let row = anchor + 1; row <= anchor + SAMPLE_ROWS; row++) {
      const value = sheet.values[row]?.[column];
      if (typeof value !== 'string') continue;
      const text = cleanText(value);
      const saysWhatPointsAre = matchHeader(text)?.strength === 1;
      if (saysWhatPointsAre) continue;
      texts++;
      if (levelOfName(text) !== null || isOfficeName(text)) names++;
    }
    if (names >= Math.max(FEWEST_NAMES, MOST_CELLS * texts)) return column;
  }
  return null;
}
