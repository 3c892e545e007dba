import { formatNumber } from '../../../src/i18n/format';

it('numbers have a decimal comma in Vietnamese and a point in English, and two decimals at most', () => {
  expect([2.5, 85.755, 1200].map((number) => formatNumber(number, 'vi'))).toEqual(['2,5', '85,76', '1.200']);
  expect([2.5, 85.755, 1200].map((number) => formatNumber(number, 'en'))).toEqual(['2.5', '85.76', '1,200']);
});
