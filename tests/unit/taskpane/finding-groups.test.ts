import { groupFindings, takeFindings } from '../../../src/taskpane/finding-groups';
import { gaps, missingEvidence, missingResult, missingUnit } from './findings';

describe('grouping findings', () => {
  it('puts what must be corrected first and leaves out empty groups', () => {
    const groups = groupFindings([missingEvidence, ...gaps(2), missingResult]);
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'gap', 'warning']);
  });

  it('keeps the order of the sheet within a group, the sheet as a whole first', () => {
    const [first, second] = gaps(2);
    if (first === undefined || second === undefined) throw new Error('Two gaps were asked for');
    expect(groupFindings([second, first])[0]?.findings).toEqual([first, second]);
    expect(groupFindings([missingEvidence, missingUnit])[0]?.findings).toEqual([missingUnit, missingEvidence]);
  });

  it('does not disturb the findings that it was given', () => {
    const findings = [...gaps(3)].reverse();
    groupFindings(findings);
    expect(findings.map(({ cell }) => cell?.row)).toEqual([2, 1, 0]);
  });
});

describe('taking the first findings', () => {
  const groups = groupFindings([missingResult, ...gaps(5), missingEvidence]);
  const sizes = (limit: number) => takeFindings(groups, limit).map(({ findings }) => findings.length);

  it('fills the groups in turn', () => {
    expect(sizes(1)).toEqual([1]);
    expect(sizes(4)).toEqual([1, 3]);
    expect(sizes(100)).toEqual([1, 5, 1]);
  });
});
