import type { CriterionAssessment } from '../../../assessing/assessment';
import { maximumOfCriterion } from '../../../criteria/leaves';
import type { Criterion } from '../../../criteria/criteria-set';
import type { PlannedFormula } from '../../../workbook/sheet-plan';
import { textConstant } from '../../formula-text';
import { maximumContent, NO_MAXIMUM, type ResultMatrix } from '../result-matrix';
import type { ResultWords } from './progress-words';

const judged = ['met', 'notMet', 'basicallyMet', 'notApplicable'] as const;

/** The whole word for what a cell of a matrix says in short, or in points. */
export function wordFormula(
  matrix: ResultMatrix,
  cell: string,
  criterion: Criterion,
  found: CriterionAssessment | null,
  words: ResultWords,
): PlannedFormula {
  const inSet = maximumOfCriterion(criterion);
  // Where some indicators do not apply, fewer points are all that could be given.
  const maximum = inSet === null ? null : (found?.maxScore ?? inSet);
  const said = ([...judged, ...(found?.result === 'rated' ? (['rated'] as const) : [])] as const).reduceRight(
    (otherwise, one) => `IF(${cell}=${textConstant(matrix.words[one])},${textConstant(words[one])},${otherwise})`,
    textConstant(words.blank),
  );
  const isOpen = maximumContent(criterion) === NO_MAXIMUM;
  const formula =
    maximum === null
      ? isOpen
        ? `IF(ISNUMBER(${cell}),${textConstant(words.rated)},${said})`
        : said
      : `IF(ISNUMBER(${cell}),IF(${cell}>=${maximum},${textConstant(words.met)},${textConstant(words.notMet)}),${said})`;
  return { formula: `=${formula}`, value: words[found?.result ?? 'blank'] };
}
