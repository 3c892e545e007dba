import * as fc from 'fast-check';
import { dayOfSerial, serialOfDay } from '../../../../src/reading/values/calendar-day';
import { parseDate } from '../../../../src/reading/values/date';
import type { CellValue } from '../../../../src/workbook/snapshot';

describe('a date', () => {
  it.each<[CellValue, string, string]>([
    ['15/3/2025', '2025-03-15', 'day'],
    ['15-3-2025', '2025-03-15', 'day'],
    ['15.3.2025', '2025-03-15', 'day'],
    ['05/03/25', '2025-03-05', 'day'],
    ['15 / 3 / 2025', '2025-03-15', 'day'],
    ['ngày 15/3/2025', '2025-03-15', 'day'],
    ['Ngày 15 tháng 3 năm 2025', '2025-03-15', 'day'],
    ['ngày 15 tháng 3 năm 2025'.normalize('NFD'), '2025-03-15', 'day'],
    ['2025-03-15', '2025-03-15', 'day'],
    ['29/2/2024', '2024-02-29', 'day'],
    [45731, '2025-03-15', 'day'],
    [45731.75, '2025-03-15', 'day'],
    ['3/2025', '2025-03-31', 'month'],
    ['Tháng 3/2025', '2025-03-31', 'month'],
    ['tháng 02 năm 2024', '2024-02-29', 'month'],
    ['Quý I/2025', '2025-03-31', 'quarter'],
    ['Quý 1 năm 2025', '2025-03-31', 'quarter'],
    ['QUÝ IV - 2025', '2025-12-31', 'quarter'],
    ['Năm 2025', '2025-12-31', 'year'],
  ])('%p is %s', (value, day, precision) => {
    expect(parseDate(value, null)).toMatchObject({ kind: 'date', day, precision });
  });

  it.each([
    ['Quý I', '2025-03-31'],
    ['quý iii', '2025-09-30'],
    ['Tháng 3', '2025-03-31'],
    ['15/3', '2025-03-15'],
    ['ngày 15 tháng 3', '2025-03-15'],
  ])('“%s” needs the assessed year', (text, day) => {
    expect(parseDate(text, 2025)).toMatchObject({ kind: 'date', day });
    expect(parseDate(text, null)).toBeNull();
  });

  it.each(['31/2/2025', '29/2/2025', '0/1/2025', '3/15/2025', 'Tháng 13/2025', 'ngày 31 tháng 4 năm 2025'])(
    'that no calendar has is told from what is no date: “%s”',
    (text) => {
      expect(parseDate(text, null)).toEqual({ kind: 'impossibleDate', text });
    },
  );

  it.each<CellValue>([
    null,
    true,
    '',
    'Đạt',
    '2,5',
    '2.5',
    '15/3/',
    '1/2/3/4',
    'Quý V',
    5,
    2025,
    -1,
    1e9,
    { error: '#N/A' },
  ])('is not %p', (value) => {
    expect(parseDate(value, 2025)).toBeNull();
  });

  it('remembers how it was written', () => {
    expect(parseDate(' Quý\u00A0I/2025 ', null)?.text).toBe('Quý I/2025');
  });

  it('comes back as it was written', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.', 'words', 'serial'), (date, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        const value =
          sign === 'serial'
            ? serialOfDay(iso)
            : sign === 'words'
              ? `ngày ${Number(dayOfMonth)} tháng ${Number(month)} năm ${year}`
              : `${dayOfMonth}${sign}${Number(month)}${sign}${year}`;
        expect(parseDate(value, null)).toMatchObject({ kind: 'date', day: iso });
      }),
    );
  });

  it('is read, or not, from whatever stands in a cell', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123459/-. quýi')) }),
    );
    fc.assert(
      fc.property(fc.oneof(text, fc.double()), (value) => {
        expect(() => parseDate(value, 2025)).not.toThrow();
      }),
    );
  });

  it('has a serial number in this century only', () => {
    expect(dayOfSerial(36_526)).toBe('2000-01-01');
    expect(dayOfSerial(36_525)).toBeNull();
    expect(dayOfSerial(73_050)).toBe('2099-12-31');
    expect(dayOfSerial(73_051)).toBeNull();
    expect(dayOfSerial(NaN)).toBeNull();
  });
});
