import { check } from '../../../../src/app/check';
import { assessedTables } from '../../../../src/app/report';
import { planSummary } from '../../../../src/reporting/summary/plan-summary';
import { commune, everySheet } from '../../app/forms';
import { PlainPort } from '../../app/plain-port';
import { describedPlan, golden } from './described-plan';

const settings = { today: '2026-11-25', targets: [], letterhead: {} };

describe('planSummary', () => {
  it.each([
    { golden: 'one-unit.txt', communes: [commune('Sùng Phài', { 7: 'Chưa đạt', 12: 'KĐ', 33: null })] },
    {
      golden: 'two-units.txt',
      communes: [commune('Sùng Phài', { 7: 'Chưa đạt' }), commune('Bản Bo', { 3: 'Cơ bản đạt', 9: 'Không áp dụng' })],
    },
  ])('plans the tabs of $golden as they were looked at and found good', async ({ golden: file, communes }) => {
    const report = await check(new PlainPort(communes), everySheet);
    if (!report.ok) throw new Error(report.error.code);
    const inputs = assessedTables(report.value.sheets).map((assessed) => ({ assessed, fileName: null }));
    const target = { workbook: report.value.workbook, tabs: [], blankSheet: null, settings };
    const { edits } = planSummary(inputs, [], target, 'vi');
    const described = edits.flatMap((edit) => (edit.kind === 'putSheet' ? [describedPlan(edit.plan)] : [])).join('\n');
    expect(described).toBe(golden(file, described));
  });
});
