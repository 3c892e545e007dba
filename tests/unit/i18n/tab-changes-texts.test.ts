import { tabChangesText } from '../../../src/i18n/tab-changes-texts';

describe('what became of the tabs', () => {
  const added = [{ name: 'Tổng hợp', change: { kind: 'added' } }] as const;

  it('tells what Excel could not do of their looks, and that the figures are right', () => {
    expect(tabChangesText(added, 'vi', ['chart', 'print'])).toBe(
      'Đã thêm trang “Tổng hợp”. Excel trên máy này không làm được: biểu đồ, thiết lập trang in; số liệu vẫn đủ và đúng.',
    );
    expect(tabChangesText(added, 'en', ['freeze'])).toContain('keep the heading in sight; the figures are complete');
  });

  it('says nothing of looks where all was done', () => {
    expect(tabChangesText(added, 'vi')).toBe('Đã thêm trang “Tổng hợp”.');
  });
});
