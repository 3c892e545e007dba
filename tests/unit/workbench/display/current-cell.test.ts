import { areaFromA1, areaToA1, type Area } from '../../../../src/workbook/address';
import { namingTheCurrentCell } from '../../../../src/workbench/display/current-cell';

function areas(...addresses: string[]): Area[] {
  return addresses.flatMap((address) => areaFromA1(address) ?? []);
}

function parts(formula: string, ...addresses: string[]): string[] {
  return namingTheCurrentCell(formula, areas(...addresses)).map(
    (part) => `${part.areas.map(areaToA1).join(' ')} ${part.formula}`,
  );
}

describe('a rule that asks for its own cell', () => {
  it('gets a formula for each column that names the column and the row', () => {
    expect(parts('=AND(COLUMN()=COLUMN($E17),ROW()=ROW($E$17),$E17="")', 'E17', 'A24:B25')).toEqual([
      'E17 =AND(5=COLUMN($E17),ROW($E17)=ROW($E$17),$E17="")',
      'A24:A25 =AND(1=COLUMN($E24),ROW($A24)=ROW($E$17),$E24="")',
      'B24:B25 =AND(2=COLUMN($E24),ROW($B24)=ROW($E$17),$E24="")',
    ]);
  });

  it('is left whole where its formula does not ask', () => {
    expect(parts('=LEN($D29)=0', 'D29', 'D31:D40')).toEqual(['D29 D31:D40 =LEN($D29)=0']);
  });
});
