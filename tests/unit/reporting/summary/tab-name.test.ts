import { freeTabName } from '../../../../src/reporting/summary/tab-name';

describe('freeTabName', () => {
  it('takes the wanted name where no sheet has it', () => {
    expect(freeTabName('Tổng hợp', ['Mẫu 1'])).toBe('Tổng hợp');
  });

  it('counts on past sheets of the user that have the name, whatever their case and Unicode form', () => {
    expect(freeTabName('Tổng hợp', ['TỔNG HỢP'.normalize('NFD'), 'tổng hợp (2)'])).toBe('Tổng hợp (3)');
  });

  it('stays within the 31 characters of Excel', () => {
    const name = 'a'.repeat(40);
    expect(freeTabName(name, ['a'.repeat(31)])).toBe(`${'a'.repeat(27)} (2)`);
  });
});
