import { isSameUnit, unitIdentity } from '../../../../src/app/roll-up/unit-identity';

const same = (a: string, b: string, fileA = 'a.xlsx', fileB = 'b.xlsx') =>
  isSameUnit(unitIdentity(a, fileA), unitIdentity(b, fileB));

describe('isSameUnit', () => {
  it.each([
    ['Xã Sùng Phài', 'XÃ SÙNG PHÀI'],
    ['Xã Sùng Phài', 'Sùng Phài'],
    ['Xã Sùng Phài', 'xa sung phai'],
    ['Xã Sùng Phài', 'Xa_Sung-Phai'],
    ['Xã Sùng Phài', 'UBND xã Sùng Phài'],
    ['Xã Sùng Phài', 'Ủy ban nhân dân xã  Sùng Phài'],
    ['Xã Hoà Bình', 'Công an xã Hòa Bình'],
    ['Phường 1', 'phuong 1'],
    ['Thị trấn Mường Tè', 'TT. Mường Tè'],
    ['Xã Đăk Nia', 'xa Dak Nia'],
  ])('takes %s and %s for one', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['Xã Sùng Phài', 'Xã Sùng Phải'],
    ['Xã Tân Phong', 'Phường Tân Phong'],
    ['Xã Bản Bo', 'Xã Bản Bò'],
    ['Phường 1', 'Phường 11'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('keeps communes of one name apart where their folders are of different districts, not of different months', () => {
    expect(same('Xã Tân Lập', 'Xã Tân Lập', 'Huyện A/x.xlsx', 'Huyện B/x.xlsx')).toBe(false);
    expect(same('Xã Tân Lập', 'Xã Tân Lập', 'thang-3/x.xlsx', 'thang-12/x.xlsx')).toBe(true);
  });

  it('keeps parts apart that only sheets of different workbooks are called after', () => {
    const sheetOf = (file: string, name: string) => unitIdentity(name, file, 'sheetName');
    expect(isSameUnit(sheetOf('a.xlsx', 'Thôn 1'), sheetOf('b.xlsx', 'Thôn 1'))).toBe(false);
    expect(isSameUnit(sheetOf('a.xlsx', 'Thôn 1'), sheetOf('a.xlsx', 'Thôn 1'))).toBe(true);
    expect(isSameUnit(sheetOf('a.xlsx', 'Bản Bo'), sheetOf('b.xlsx', 'Bản Bo'))).toBe(true);
    expect(same('Thôn 1', 'Thôn 1', 'a.xlsx', 'b.xlsx')).toBe(true);
  });
});
