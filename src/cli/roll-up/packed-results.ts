import type { DatedTable, FileResults } from '../../app/roll-up/file-results';
import type { Assessment, CriterionAssessment } from '../../assessing/assessment';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { Shared, SharedValues } from './shared-values';

/** A criteria set that everybody has who knows the command's options goes by its id alone. */
type PortableSet = { readonly known: string } | { readonly own: CriteriaSet };

type PackedAssessment = Omit<Assessment, 'criteria'> & { readonly criteria: readonly Shared<CriterionAssessment>[] };
type PackedTable = Omit<DatedTable, 'criteriaSet' | 'assessment'> & {
  readonly criteriaSet: Shared<PortableSet>;
  readonly assessment: PackedAssessment;
};
/** What a roll-up keeps of a file, as JSON can hold it, with what other files have as well left to them. */
export type PackedResults = Omit<FileResults, 'tables'> & { readonly tables: readonly PackedTable[] };

/** @param known the sets that go by their ids */
export function pack(results: FileResults, shared: SharedValues, known: readonly CriteriaSet[]): PackedResults {
  const portable = (set: CriteriaSet): PortableSet => (known.includes(set) ? { known: set.id } : { own: set });
  const tables = results.tables.map((table) => ({
    ...table,
    criteriaSet: shared.share(portable(table.criteriaSet)),
    assessment: {
      ...table.assessment,
      criteria: table.assessment.criteria.map((criterion) => shared.share(criterion)),
    },
  }));
  return { ...results, tables };
}

/** The same results among other shared values. @param moved what each of their values is known by there */
export function repack(
  results: PackedResults,
  moved: <T extends object>(value: Shared<T>) => Shared<T>,
): PackedResults {
  const tables = results.tables.map((table) => ({
    ...table,
    criteriaSet: moved(table.criteriaSet),
    assessment: { ...table.assessment, criteria: table.assessment.criteria.map((criterion) => moved(criterion)) },
  }));
  return { ...results, tables };
}

/**
 * @param shared those that the results were packed with
 * @param known as `pack` was given them
 */
export function unpack(results: PackedResults, shared: SharedValues, known: readonly CriteriaSet[]): FileResults {
  const tables = results.tables.map((table) => ({
    ...table,
    criteriaSet: setOf(shared.valueOf(table.criteriaSet), known),
    assessment: {
      ...table.assessment,
      criteria: table.assessment.criteria.map((criterion) => shared.valueOf(criterion)),
    },
  }));
  return { ...results, tables };
}

function setOf(set: PortableSet, known: readonly CriteriaSet[]): CriteriaSet {
  if ('own' in set) return set.own;
  const found = known.find(({ id }) => id === set.known);
  if (found === undefined) throw new RangeError(`No criteria set ${set.known}`);
  return found;
}
