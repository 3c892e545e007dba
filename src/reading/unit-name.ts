import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { UnitName } from './assessment-table';
import { communeAfterOf, communeAlone, communeWithin } from './commune-name';
import { authorityOfLetterhead, unitOfLetterhead } from './letterhead';
import { asWrittenElsewhere, properCase } from './name-case';
import { englishOrganisation, organisationAfterOf, organisationAlone } from './organisation-name';
import { labelledPlace, labelledUnit } from './unit-labels';
import { linesAt, type UnitLine, type UnitPlace } from './unit-lines';

/** "(Kèm theo …": of whom the document is. */
const ATTACHED = /^\(?\s*(?:ban hành\s+)?kèm\s+theo\s/iu;
/** A report is of whom it reports on; a decision or a guide is of whom it binds others. */
const REPORT = /kèm\s+theo\s+(?:báo cáo|tờ trình|biên bản|công văn đề nghị)/iu;

/**
 * Finds the assessed unit over a table: a line "Tên xã: …", then "… của xã …" in the title, then the lowest line of the
 * letterhead, then the report that the table is attached to, then a line that is nothing but a name, then a name within a
 * title that goes on with the year or the province.
 */
export function findUnit(sheet: SheetSnapshot, place: UnitPlace): UnitName | null {
  const lines = linesAt(sheet, place);
  const downwards = place.isNearestFirst === true ? [...lines].reverse() : lines;
  const attached = lines.filter(({ text }) => ATTACHED.test(text));
  const free = lines.filter((line) => !attached.includes(line));
  const reports = attached.filter(({ text }) => REPORT.test(text));
  return (
    labelledUnit(sheet, lines) ??
    firstOf(free, lines, (text) => communeAfterOf(text) ?? organisationAfterOf(text)) ??
    unitOfLetterhead(downwards) ??
    firstOf(free, lines, (text) => behindDash(text, organisationAlone)) ??
    firstOf(reports, lines, (text) => communeAfterOf(text) ?? organisationAfterOf(text)) ??
    firstOf(free, lines, communeAlone) ??
    firstOf(free, lines, (text) => behindDash(text, communeAlone)) ??
    firstOf(free, lines, communeWithin) ??
    firstOf(free, lines, organisationAlone) ??
    firstOf(attached, lines, communeAfterOf) ??
    firstOf(free, lines, englishOrganisation) ??
    labelledPlace(sheet, lines) ??
    (place.isNearestFirst === true ? null : authorityOfLetterhead(downwards, headingsUnder(sheet, place)))
  );
}

/** @returns the unit that a row within a table names, and nothing besides: "I. Xã Nậm Tăm" */
export function unitOfHeading(text: string, position: CellPosition): UnitName | null {
  const name = communeAlone(text);
  return name === null ? null : { name: properCase(name), position, source: 'title' };
}

/** Rows of a header. */
const ROWS_OF_A_HEADER = 2;

function headingsUnder(sheet: SheetSnapshot, { below, columns }: UnitPlace): readonly UnitLine[] {
  return linesAt(sheet, { from: below, below: below + ROWS_OF_A_HEADER, ...(columns && { columns }) });
}

/** "ĐOÀN XÃ MƯỜNG THÀNH - CHI ĐOÀN QUÂN SỰ" is who is over it and whose it is, "BAN CHỈ ĐẠO 35 – XÃ IA HRUNG" a body of it. */
function behindDash(text: string, read: (name: string) => string | null): string | null {
  const dash = Math.max(...DASHES.map((sign) => text.lastIndexOf(sign)));
  return dash < 0 ? null : read(text.slice(dash + ' - '.length));
}

const DASHES = [' - ', ' – ', ' — '];

function firstOf(
  lines: readonly UnitLine[],
  all: readonly UnitLine[],
  read: (text: string) => string | null,
): UnitName | null {
  for (const { text, position } of lines) {
    const name = read(text);
    if (name === null) continue;
    const others = all.map((line) => line.text).filter((other) => other !== text);
    return { name: properCase(asWrittenElsewhere(name, others)), position, source: 'title' };
  }
  return null;
}
