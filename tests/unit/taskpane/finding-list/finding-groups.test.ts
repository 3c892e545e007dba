import { nameOf } from '../../../../src/assessing/finding';
import { groupFindings } from '../../../../src/taskpane/finding-list/finding-groups';
import { gaps, missingEvidence, missingResult, missingUnit, pointsLost } from '../findings';

describe('what several findings are called', () => {
  it('is criteria not met, points lost, or both', () => {
    expect(nameOf('gap', gaps(2))).toBe('gap');
    expect(nameOf('gap', [pointsLost('1', 9, 10)])).toBe('pointsLost');
    expect(nameOf('gap', [...gaps(1), pointsLost('1', 9, 10)])).toBe('notMetAndPointsLost');
  });
});

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

  it('puts the largest loss of points first, behind what is not met', () => {
    const [notMet] = gaps(1);
    if (notMet === undefined) throw new Error('A gap was asked for');
    const lost = [pointsLost('1', 9, 10), pointsLost('2', 2, 10), pointsLost('3', 0, 2.5), pointsLost('4', 9, 10)];
    const [group] = groupFindings([...lost, notMet]);
    expect(group?.findings).toEqual([notMet, lost[1], lost[2], lost[0], lost[3]]);
  });

  it('does not disturb the findings that it was given', () => {
    const findings = [...gaps(3)].reverse();
    groupFindings(findings);
    expect(findings.map(({ cell }) => cell?.row)).toEqual([2, 1, 0]);
  });
});

describe('grouping the findings of several units', () => {
  const [first, second] = gaps(2);
  if (first === undefined || second === undefined) throw new Error('Two gaps were asked for');
  const of = (unit: string) => [
    { ...first, unit },
    { ...second, unit },
  ];
  /** As a matrix with a column for each unit has them, row by row. */
  const interleaved = [of('Xã B')[0], of('Xã A')[0], of('Xã B')[1], of('Xã A')[1], missingUnit].filter(
    (finding) => finding !== undefined,
  );

  it('goes unit by unit in the order of the sheet, what is nobody’s own before them', () => {
    const [gapsOfUnits] = groupFindings(interleaved, ['Xã B', 'Xã A']);
    expect(gapsOfUnits?.findings.map(({ unit, cell }) => [unit, cell?.row])).toEqual([
      ['Xã B', 0],
      ['Xã B', 1],
      ['Xã A', 0],
      ['Xã A', 1],
    ]);
  });

  it('loses no finding', () => {
    const groups = groupFindings(interleaved, ['Xã B', 'Xã A']);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(interleaved.length);
  });
});
