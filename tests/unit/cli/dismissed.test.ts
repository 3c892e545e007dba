import { check, type CheckOptions } from '../../../src/app/check';
import { dismiss } from '../../../src/app/dismissals/dismiss';
import type { CheckReport } from '../../../src/app/report';
import { fileReportJson } from '../../../src/cli/report-json';
import { fileReportText } from '../../../src/cli/report-text';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import { formSheet, PanePort } from '../taskpane/form-workbook';

const options: CheckOptions = { sheets: 'all', criteria: 'auto', sets: builtInSets() };

async function reportWith(dismissedCount: number): Promise<CheckReport> {
  const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: 'Chưa đạt' })]);
  for (let count = 0; count < dismissedCount; count++) {
    const checked = await check(port, options);
    const finding = checked.ok ? checked.value.sheets[0]?.findings[0] : undefined;
    if (finding === undefined) throw new Error('There is a finding');
    await dismiss(port, [finding], { reason: 'Huyện đã đồng ý', by: 'Mai', on: '2026-03-15' }, options);
  }
  const checked = await check(port, options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

describe('what was dismissed, on the command line', () => {
  it('is counted beside the findings that are left', async () => {
    const file = { name: 'a.xlsx', report: await reportWith(1), error: null };
    expect(fileReportJson(file, 'vi').sheets).toMatchObject([{ findings: [{ criterion: '9' }], dismissed: 1 }]);
    expect(fileReportText(file, 'vi')).toContain('Đã bỏ qua 1 vấn đề.');
    expect(fileReportText(file, 'en')).toContain('1 finding was dismissed.');
  });

  it('is not mentioned where nothing was', async () => {
    const file = { name: 'a.xlsx', report: await reportWith(0), error: null };
    expect(fileReportJson(file, 'vi').sheets[0]).not.toHaveProperty('dismissed');
    expect(fileReportText(file, 'vi')).not.toContain('bỏ qua');
  });
});
