import type { CriteriaSet, Criterion, RecognitionCondition } from './criteria-set';
import { criteriaOf, hasIndicators, maximumScoreOf } from './leaves';
import { findMeasureBreach } from './measure-rules';
import type { RuleBreach } from './rule-breach';

/** Checks what a schema of single values cannot say. @returns the first breach, or null */
export function findRuleBreach(set: CriteriaSet): RuleBreach | null {
  return (
    duplicateNumber(set) ??
    unusableMeasure(set) ??
    unreachableIndicators(set) ??
    unreachableRecognition(set) ??
    reversedValidity(set)
  );
}

type Path = RuleBreach['path'];

/** Every criterion, each followed by its indicators, with the place where it stands. */
function placed({ groups }: CriteriaSet): readonly { readonly criterion: Criterion; readonly path: Path }[] {
  return groups.flatMap((group, g) =>
    group.criteria.flatMap((criterion, c) => {
      const path = ['groups', g, 'criteria', c];
      const indicators = hasIndicators(criterion) ? criterion.indicators : [];
      return [
        { criterion, path },
        ...indicators.map((indicator, i) => ({ criterion: indicator, path: [...path, 'indicators', i] })),
      ];
    }),
  );
}

function duplicateNumber(set: CriteriaSet): RuleBreach | null {
  const seen = new Set<string>();
  for (const { criterion, path } of placed(set)) {
    if (seen.has(criterion.number)) return { path: [...path, 'number'], problem: 'duplicate' };
    seen.add(criterion.number);
  }
  const ids = set.recognition.map(({ id }) => id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return again === -1 ? null : { path: ['recognition', again, 'id'], problem: 'duplicate' };
}

function unusableMeasure(set: CriteriaSet): RuleBreach | null {
  for (const { criterion, path } of placed(set)) {
    if (hasIndicators(criterion)) continue;
    const breach = findMeasureBreach(criterion.measure);
    if (breach !== null) return { ...breach, path: [...path, 'measure', ...breach.path] };
  }
  return null;
}

function unreachableIndicators(set: CriteriaSet): RuleBreach | null {
  for (const { criterion, path } of placed(set)) {
    if (!hasIndicators(criterion) || typeof criterion.metWhen !== 'object') continue;
    const isTooMany = criterion.metWhen.atLeast > criterion.indicators.length;
    if (isTooMany) return { path: [...path, 'metWhen', 'atLeast'], problem: 'more-than-there-are' };
  }
  return null;
}

function unreachableRecognition(set: CriteriaSet): RuleBreach | null {
  for (const [l, { conditions }] of set.recognition.entries()) {
    const c = conditions.findIndex((condition) => !isReachable(condition, set));
    if (c !== -1) return { path: ['recognition', l, 'conditions', c], problem: 'more-than-there-are' };
  }
  return null;
}

function isReachable(condition: RecognitionCondition, set: CriteriaSet): boolean {
  switch (condition.kind) {
    case 'allMet':
      return true;
    case 'metAtLeast':
      return condition.count <= criteriaOf(set).length;
    case 'scoreAtLeast':
      return condition.points <= (maximumScoreOf(set) ?? 0);
  }
}

function reversedValidity({ validity: { from, to } }: CriteriaSet): RuleBreach | null {
  return from !== undefined && to !== undefined && to < from
    ? { path: ['validity', 'to'], problem: 'ends-before-it-begins' }
    : null;
}
