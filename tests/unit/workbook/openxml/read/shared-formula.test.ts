import { shiftFormula } from '../../../../../src/workbook/openxml/read/shared-formula';

describe('a formula that is filled into another cell', () => {
  it.each([
    ['=A1+$B$2+$C3+D$4', '=B3+$B$2+$C5+E$4'],
    ['=SUM(A1:B2,Z9)', '=SUM(B3:C4,AA11)'],
    ['=SUM(A:A,$B:C,1:1,$2:3)', '=SUM(B:B,$B:D,3:3,$2:5)'],
    ["='Xã A1'!A1+Sheet1!B2+Xã2!C3", "='Xã A1'!B3+Sheet1!C4+Xã2!D5"],
    ['=IF(A1="B2 ""C3""","A1",LOG10(A1))', '=IF(B3="B2 ""C3""","A1",LOG10(B3))'],
    ['=Bảng1[[#This Row],[A1]]+Tổng_A1+A1_x+_A1', '=Bảng1[[#This Row],[A1]]+Tổng_A1+A1_x+_A1'],
    ['=1E5+A1*1.5E3', '=1E5+B3*1.5E3'],
    ['=TRUE+#REF!+[1]Sheet1!A1', '=TRUE+#REF!+[1]Sheet1!B3'],
    ['=a1', '=B3'],
    ['=_xlfn.IFS(A1,XFE1)', '=_xlfn.IFS(B3,XFE1)'],
  ])('%s reads %s two rows down and one column right', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  it('has #REF! for what leaves the grid', () => {
    expect(shiftFormula('=A1+B2+$A$1', -1, 0)).toBe('=#REF!+B1+$A$1');
    expect(shiftFormula('=XFD1+A1048576', 1, 1)).toBe('=#REF!+#REF!');
  });

  it('stays as it is where it is not moved', () => {
    const formula = '=SUM(A1:$B$2,$A:C,$1:2)*2';
    expect(shiftFormula(formula, 0, 0)).toBe(formula);
  });
});
