import type { CriteriaSet, Criterion, CriterionWithIndicators, Leaf, LocalText, Measure } from '../criteria-set';

/** A criterion as people speak of it: its number in the later version, or in the earlier one where it was removed. */
export interface NamedCriterion {
  readonly number: string;
  readonly title: LocalText | null;
}

export type RecognitionLevel = CriteriaSet['recognition'][number];

interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** Where a criterion stands in law, and whether it was read there. */
export type CriterionBasis = Pick<Criterion, 'document' | 'source' | 'seen'>;

/** What of a criterion, beside its name and its measure, may change. */
export type TermChange =
  | ({ readonly term: 'evidence' } & Changed<Leaf['evidence']>)
  | ({ readonly term: 'notApplicable' } & Changed<NonNullable<Criterion['notApplicable']>>)
  | ({ readonly term: 'basis' } & Changed<CriterionBasis>)
  | ({ readonly term: 'isVeto' } & Changed<boolean>)
  | ({ readonly term: 'scoredBy' } & Changed<NonNullable<Leaf['scoredBy']>>)
  | ({ readonly term: 'effect' } & Changed<Leaf['effect'] | null>)
  | ({ readonly term: 'metWhen' } & Changed<NonNullable<CriterionWithIndicators['metWhen']>>);

export type SetField =
  | 'title'
  | 'legalBasis'
  | 'validity'
  | 'replacedBy'
  | 'period'
  | 'decidedBy'
  | 'dossier'
  | 'phases'
  | 'profiles'
  | 'rounding'
  | 'fewestMonths'
  | 'notAboveParent'
  | 'classLimits'
  | 'pointsElsewhere'
  | 'notApplicableGroups';

/** One difference between two versions of a criteria set, with exactly what its sentence needs. */
export type SetChange =
  | { readonly kind: 'set-field-changed'; readonly field: SetField }
  /** One of them is a frame, whose text was not seen: nothing is known of what became of a criterion. */
  | { readonly kind: 'criteria-not-seen'; readonly title: LocalText }
  | { readonly kind: 'criterion-added' | 'criterion-removed'; readonly criterion: NamedCriterion }
  | { readonly kind: 'criterion-renumbered'; readonly criterion: NamedCriterion; readonly before: string }
  | ({ readonly kind: 'criterion-retitled'; readonly criterion: NamedCriterion } & Changed<LocalText | null>)
  /**
   * Null where the criterion is measured by its indicators. `profile` names the units whose own measure has changed; null
   * stands for all that have none of their own.
   */
  | ({
      readonly kind: 'measure-changed';
      readonly criterion: NamedCriterion;
      readonly profile: LocalText | null;
    } & Changed<Measure | null>)
  /** Whom the criterion is for, null for everybody. */
  | ({
      readonly kind: 'criterion-for-others';
      readonly criterion: NamedCriterion;
    } & Changed<readonly LocalText[] | null>)
  | { readonly kind: 'term-changed'; readonly criterion: NamedCriterion; readonly change: TermChange }
  | { readonly kind: 'conclusion-added' | 'conclusion-removed'; readonly level: RecognitionLevel }
  | ({ readonly kind: 'conclusion-changed' } & Changed<RecognitionLevel>);
