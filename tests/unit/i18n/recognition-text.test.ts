import type { Recognition } from '../../../src/assessing/assessment';

const recognition = {
  id: 'dat',
  title: { vi: 'Đạt chuẩn', en: 'Met' },
  recognised: true,
  unconfirmed: [{ kind: 'outside', id: 'hai-long', title: { vi: 'Người dân hài lòng' } }],
} as unknown as Recognition;

test('a conclusion on a tab is in the language of forms, whatever language is loaded', async () => {
  await jest.isolateModulesAsync(async () => {
    const { loadedLanguages } = await import('../../../src/i18n/texts');
    const { recognitionOnForm } = await import('../../../src/i18n/recognition-text');
    expect(loadedLanguages()).toEqual([]);
    expect(recognitionOnForm(recognition)).toBe('Đạt chuẩn (còn phải xác nhận: Người dân hài lòng)');
  });
});
