import { closingOf } from '../../assessing/closing';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { groupBy } from '../../reporting/group-by';
import { portableClosing, type DatedTable, type FileResults } from './file-results';
import type { CountedBecause, RollUpNote, UnitPlace } from './roll-up-note';
import { isSameUnit, unitIdentity, type UnitIdentity } from './unit-identity';

/** What was found in one file; `fileName` is relative to where the roll-up will be saved, for its links. */
export interface FileReport {
  readonly fileName: string;
  readonly results: FileResults;
  /** Files with the same one have the same content; null where it is not known. */
  readonly digest?: string | null;
}

export interface SettledUnits {
  /** The files with the tables that count. */
  readonly reports: readonly FileReport[];
  readonly notes: readonly RollUpNote[];
}

/** A unit's form among those of all files. */
interface Form {
  readonly file: number;
  readonly fileName: string;
  readonly digest: string | null;
  readonly table: DatedTable;
}

/**
 * Decides what counts where files contradict one another: of several forms of a unit that of a preferred file, else the one
 * of the latest day, else the
 * most complete one, else the first; earlier days become periods of its progress. Different criteria sets under one id
 * are told apart. Whatever is decided is said.
 */
export function settleUnits(reports: readonly FileReport[], preferred: ReadonlySet<string> = new Set()): SettledUnits {
  const versions = tellVersionsApart(reports);
  const forms = versions.reports.flatMap(({ fileName, digest = null, results }, file) =>
    results.tables.map((table): Form => ({ file, fileName, digest, table })),
  );
  const notes: RollUpNote[] = [...versions.notes];
  const leftOut = new Set<DatedTable>();
  const earlierOf = new Map<DatedTable, Form[]>();
  for (const same of formsByUnit(forms)) {
    const [first, ...others] = same;
    if (first === undefined || others.length === 0) continue;
    const counted = others.reduce((best, form) => (counts(form, best, preferred) ? form : best), first);
    for (const form of same) {
      if (form === counted) continue;
      leftOut.add(form.table);
      notes.push(noteOn(form, counted, preferred));
      if (isEarlier(form, counted)) earlierOf.set(counted.table, [...(earlierOf.get(counted.table) ?? []), form]);
    }
  }
  const settled = versions.reports.map((report) => {
    const tables = report.results.tables.filter((table) => !leftOut.has(table));
    const closings = tables.flatMap((table) => (earlierOf.get(table) ?? []).flatMap((form) => closingAs(table, form)));
    const results = { ...report.results, tables, closings: [...report.results.closings, ...closings] };
    return tables.length === report.results.tables.length && closings.length === 0 ? report : { ...report, results };
  });
  return { reports: settled, notes: [...notes, ...severalSets(settled)] };
}

/** Those of each unit against each criteria set, the units in the order in which they first come up. */
function formsByUnit(forms: readonly Form[]): readonly (readonly Form[])[] {
  const units: { identity: UnitIdentity; forms: Form[] }[] = [];
  const byKey = new Map<string, typeof units>();
  for (const form of forms) {
    const { unit } = form.table.assessment;
    if (unit === null) continue;
    const identity = unitIdentity(unit.name, form.fileName, unit.source);
    const key = `${form.table.criteriaSet.id}\n${identity.key}`;
    const alike = byKey.get(key) ?? [];
    const known = alike.find((one) => isSameUnit(one.identity, identity));
    if (known !== undefined) known.forms.push(form);
    else {
      const found = { identity, forms: [form] };
      byKey.set(key, [...alike, found]);
      units.push(found);
    }
  }
  return units.map((unit) => unit.forms);
}

/** Whether `form` counts rather than `best`, which comes before it. */
function counts(form: Form, best: Form, preferred: ReadonlySet<string>): boolean {
  const [isChosen, isBestChosen] = [preferred.has(form.fileName), preferred.has(best.fileName)];
  if (isChosen !== isBestChosen) return isChosen;
  const { asOf } = form.table;
  if (asOf !== null && best.table.asOf !== null && asOf !== best.table.asOf) return asOf > best.table.asOf;
  return filledIn(form) > filledIn(best);
}

function filledIn({ table }: Form): number {
  const { total, blank } = table.assessment.counts;
  return total - blank;
}

function isEarlier(form: Form, counted: Form): boolean {
  return form.table.asOf !== null && counted.table.asOf !== null && form.table.asOf < counted.table.asOf;
}

function noteOn(form: Form, counted: Form, preferred: ReadonlySet<string>): RollUpNote {
  const { fileName } = form;
  const unit = counted.table.assessment.unit?.name ?? '';
  const [own, other] = [placeOf(form), placeOf(counted)];
  if (isEarlier(form, counted) && own.day !== null && other.day !== null) {
    const [earlier, later] = [
      { ...own, day: own.day },
      { ...other, day: other.day },
    ];
    return { code: 'unit-in-phases', fileName, unit, earlier, counted: later };
  }
  return {
    code: 'unit-repeated',
    fileName,
    unit,
    leftOut: own,
    counted: other,
    because: reasonFor(form, counted, preferred),
  };
}

function reasonFor(form: Form, counted: Form, preferred: ReadonlySet<string>): CountedBecause {
  if (preferred.has(counted.fileName) && !preferred.has(form.fileName)) return 'chosen';
  if (form.digest !== null && form.digest === counted.digest) return 'same-content';
  return filledIn(form) === filledIn(counted) ? 'first' : 'more-complete';
}

function placeOf({ fileName, table }: Form): UnitPlace {
  return { fileName, sheetName: table.sheet.name, day: table.asOf };
}

/** An earlier form as a closed period of the one that counts, under the name that this has. */
function closingAs({ assessment }: DatedTable, { table }: Form): FileResults['closings'] {
  if (table.asOf === null) return [];
  const { unit, sheetName, criteriaSetId } = assessment;
  return [portableClosing(closingOf({ ...table.assessment, unit, sheetName, criteriaSetId }, table.asOf))];
}

/** Gives sets that share an id but not their content ids of their own, from the second on. */
function tellVersionsApart(reports: readonly FileReport[]): SettledUnits {
  const texts = new Map<CriteriaSet, string>();
  const textOf = (set: CriteriaSet) => {
    const text = texts.get(set) ?? JSON.stringify(set);
    texts.set(set, text);
    return text;
  };
  const versions = new Map<string, Map<string, CriteriaSet>>();
  const firstFiles = new Map<string, string>();
  const notes: RollUpNote[] = [];
  const versionOf = (set: CriteriaSet, fileName: string): CriteriaSet => {
    const known = versions.get(set.id) ?? new Map<string, CriteriaSet>();
    versions.set(set.id, known);
    const same = known.get(textOf(set));
    if (same !== undefined) return same;
    const version = known.size + 1;
    const own = version === 1 ? set : numbered(set, version);
    known.set(textOf(set), own);
    if (version === 1) firstFiles.set(set.id, fileName);
    else {
      notes.push({
        code: 'set-versions',
        fileName,
        title: set.title,
        firstFile: firstFiles.get(set.id) ?? '',
        version,
      });
    }
    return own;
  };
  const told = reports.map((report) => {
    const tables = report.results.tables.map((table) => {
      const criteriaSet = versionOf(table.criteriaSet, report.fileName);
      const isSame = criteriaSet.id === table.criteriaSet.id;
      return isSame
        ? { ...table, criteriaSet }
        : { ...table, criteriaSet, assessment: { ...table.assessment, criteriaSetId: criteriaSet.id } };
    });
    return { ...report, results: { ...report.results, tables } };
  });
  return { reports: told, notes };
}

function numbered(set: CriteriaSet, version: number): CriteriaSet {
  const { vi, en } = set.title;
  const title = { vi: `${vi} (bản ${version})`, ...(en === undefined ? {} : { en: `${en} (version ${version})` }) };
  return { ...set, id: `${set.id}-${version}`, title };
}

/** Said of the first file of each set but the first. */
function severalSets(reports: readonly FileReport[]): readonly RollUpNote[] {
  const tables = reports.flatMap(({ fileName, results }) => results.tables.map((table) => ({ fileName, table })));
  const bySet = [...groupBy(tables, ({ table }) => table.criteriaSet.id).values()];
  // Forms without a known set are told apart where they are gathered.
  const isTold = ([one]: typeof tables) =>
    one?.table.criteriaFrom === 'sheet' && bySet.every(([first]) => first?.table.criteriaFrom === 'sheet');
  return bySet
    .slice(1)
    .filter((sharing) => !isTold(sharing))
    .flatMap((sharing): RollUpNote[] => {
      const [first] = sharing;
      if (first === undefined) return [];
      const { title } = first.table.criteriaSet;
      return [{ code: 'several-sets', fileName: first.fileName, title, units: sharing.length }];
    });
}
