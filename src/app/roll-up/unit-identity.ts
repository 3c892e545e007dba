import type { UnitSource } from '../../reading/assessment-table';
import { cleanText, foldAccents, foldCase } from '../../reading/vietnamese-text';

/** What tells whether two names mean the same unit, however they were typed. */
export interface UnitIdentity {
  /** Names with different ones mean different units. */
  readonly key: string;
  /** "xã", "phường" …; null where the name does not say. */
  readonly kind: string | null;
  /** With its accents, or null where it was typed without any. */
  readonly accented: string | null;
}

/** Whoever writes about a commune, in front of its name. */
const AUTHORITIES = /^(?:(?:uy ban nhan dan|ubnd|cong an|dang uy|hdnd)\s+)+/;
const KINDS = /^(xa|phuong|thi tran|dac khu|x\.|p\.|tt\.)\s*/;
const KIND_NAMES: Readonly<Record<string, string>> = { 'x.': 'xa', 'p.': 'phuong', 'tt.': 'thi tran' };
/** A folder called after one keeps its communes apart from those of other folders. */
const SUPERIOR = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|tx)[\s._-]+\S/;

/** What every commune, school or hospital has: the sheets "Thôn 1" of two workbooks are of two hamlets. */
const PART =
  /^(?:thôn|ấp|tổ|nhóm|lớp|khoa|phòng|chi bộ|chi hội|khu phố|khu dân cư)\s|^(?:thon|ban|bản|khu|to|nhom|lop|ap)\s(?:so |số )?\d/;

/**
 * @param name as the sheet or the file has it
 * @param fileName with its folders, which may say what province or district the unit is in
 * @param source where the name stands; a sheet's name says nothing of what the unit is a part of
 */
export function unitIdentity(name: string, fileName: string, source: UnitSource = 'label'): UnitIdentity {
  const text = cleanText(name).replace(/[-_\s]+/g, ' ');
  const folded = foldAccents(text);
  const own = folded.replace(AUTHORITIES, '');
  const kind = KINDS.exec(own)?.[1] ?? null;
  const bare = own.replace(KINDS, '');
  const isPart = source === 'sheetName' && PART.test(foldCase(text));
  const place = isPart
    ? [fileName]
    : fileName
        .split('/')
        .slice(0, -1)
        .map((folder) => foldAccents(cleanText(folder)))
        .filter((folder) => SUPERIOR.test(folder));
  // Folding keeps the words' number, so that the name's last words are the same with and without accents.
  const accented = foldCase(text).split(' ').slice(-bare.split(' ').length).join(' ');
  return {
    key: [...place, bare].join('\n'),
    kind: kind === null ? null : (KIND_NAMES[kind] ?? kind),
    accented: accented === foldAccents(accented) ? null : accented,
  };
}

/** Whether nothing in the names tells the units apart: a ward is no commune, and "Bản Bo" is not "Bản Bò". */
export function isSameUnit(a: UnitIdentity, b: UnitIdentity): boolean {
  const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return a.key === b.key && agree(a.kind, b.kind) && agree(a.accented, b.accented);
}
