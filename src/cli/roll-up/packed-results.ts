import type { DatedTable, FileResults } from '../../app/roll-up/file-results';
import type { Assessment, CriterionAssessment } from '../../assessing/assessment';
import type { CriteriaSet } from '../../criteria/criteria-set';
import type { Shared, SharedValues } from './shared-values';

/** A criteria set that everybody has who knows the command's options goes by its id alone. */
export type PortableSet = { readonly known: string } | { readonly own: CriteriaSet };
export type PortableTable = Omit<DatedTable, 'criteriaSet'> & { readonly criteriaSet: PortableSet };
/** What a roll-up keeps of a file, as JSON can hold it. */
export type PortableResults = Omit<FileResults, 'tables'> & { readonly tables: readonly PortableTable[] };

type PackedAssessment = Omit<Assessment, 'criteria'> & { readonly criteria: readonly Shared<CriterionAssessment>[] };
type PackedTable = Omit<PortableTable, 'criteriaSet' | 'assessment'> & {
  readonly criteriaSet: Shared<PortableSet>;
  readonly assessment: PackedAssessment;
};
/** As `PortableResults`, with what other files have as well left to them. */
export type PackedResults = Omit<FileResults, 'tables'> & { readonly tables: readonly PackedTable[] };

/** @param known the sets that go by their ids */
export function portable(results: FileResults, known: readonly CriteriaSet[]): PortableResults {
  const tables = results.tables.map((table) => {
    const { criteriaSet } = table;
    return { ...table, criteriaSet: known.includes(criteriaSet) ? { known: criteriaSet.id } : { own: criteriaSet } };
  });
  return { ...results, tables };
}

export function pack(results: PortableResults, shared: SharedValues): PackedResults {
  const tables = results.tables.map((table) => ({
    ...table,
    criteriaSet: shared.share(table.criteriaSet),
    assessment: {
      ...table.assessment,
      criteria: table.assessment.criteria.map((criterion) => shared.share(criterion)),
    },
  }));
  return { ...results, tables };
}

/**
 * @param shared those that the results were packed with
 * @param known as `portable` was given them
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
