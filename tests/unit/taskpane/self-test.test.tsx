/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { failure, success } from '../../../src/outcome';
import { reportText } from '../../../src/taskpane/self-test/report-text';
import { SelfTestPanel } from '../../../src/taskpane/self-test/self-test-panel';
import { useSelfTest } from '../../../src/taskpane/self-test/use-self-test';
import {
  capabilityNames,
  type CapabilityResult,
  type SelfTestReport,
  type SelfTestRunner,
} from '../../../src/workbook/self-test';

const failing: Partial<Record<string, CapabilityResult['result']>> = {
  longRules: { kind: 'refused', hostCode: 'InvalidArgument', message: 'The argument is invalid.' },
  typedTexts: { kind: 'differs', expected: '"1/2"', observed: '46024' },
  printing: { kind: 'timedOut' },
  repainting: { kind: 'skipped' },
};

const report: SelfTestReport = {
  excel: { version: '16.0.17928', platform: 'PC', language: 'vi-VN', requirementSets: { ExcelApi: '1.17' } },
  startedAt: Date.parse('2026-03-15T02:00:00Z'),
  results: capabilityNames.map((capability) => ({
    capability,
    result: failing[capability] ?? { kind: 'works', observed: capability === 'undoKey' ? 'a part' : null },
    milliseconds: 12,
  })),
  leftSheet: 'Chấm Chuẩn thử',
};

/** As the dialog has it. */
function Shown({
  run,
  onReport,
}: {
  readonly run: SelfTestRunner;
  readonly onReport: (report: SelfTestReport) => void;
}) {
  return <SelfTestPanel {...useSelfTest(run, onReport)} />;
}

describe('the report of a self-test', () => {
  const text = reportText(report, 'vi');

  it('says which Excel it was and what it does not do', () => {
    expect(text).toContain('Excel 16.0.17928, nền tảng PC, ngôn ngữ vi-VN');
    expect(text).toContain('3 trong 14 việc chưa làm được ở bản Excel này.');
    expect(text).toContain('(quy tắc dài): Không được (12 ms)\n   Excel báo InvalidArgument: The argument is invalid.');
    expect(text).toContain('mong đợi "1/2", thấy 46024');
  });

  it('says of each failure what to do without, in words that need no code', () => {
    expect(text).toContain('→ Màu đánh dấu không tự mất khi sửa xong ô; hãy kiểm tra và đánh dấu lại.');
    expect(text).toContain('Thiết đặt trang in: Excel không trả lời');
  });

  it('does not count as working what nobody looked at, and names what was left', () => {
    expect(text).toContain('Tô lại màu khi ô khác thay đổi: Chưa thử');
    expect(text).toContain('Một lần Ctrl+Z chỉ lấy lại một phần');
    expect(text).toContain('Excel không cho xoá trang “Chấm Chuẩn thử”.');
  });

  it('is there in English as well', () => {
    expect(reportText(report, 'en')).toContain('This Excel does not do 3 of the 14 things that were tried.');
  });
});

describe('the panel of the self-test', () => {
  const start = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu thử' }));
      await Promise.resolve();
    });

  it('warns before anything is tried, shows each result, and hands the report on', async () => {
    const onReport = jest.fn();
    render(<Shown run={() => Promise.resolve(success(report))} onReport={onReport} />);
    screen.getByText(/Hãy lưu sổ làm việc trước/);
    await start();
    expect(onReport).toHaveBeenCalledWith(report);
    expect(screen.getAllByRole('listitem')).toHaveLength(capabilityNames.length);
    screen.getByRole('alert');
  });

  it('says what to do where Excel gives it no sheet', async () => {
    const refused = failure({ code: 'no-scratch-sheet', result: { kind: 'timedOut' } } as const);
    render(<Shown run={() => Promise.resolve(refused)} onReport={() => undefined} />);
    await start();
    expect(screen.getByRole('alert').textContent).toContain('Hãy mở một sổ trống');
    screen.getByRole('button', { name: 'Thử lại' });
  });
});
