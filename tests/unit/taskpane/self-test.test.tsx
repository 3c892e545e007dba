/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { failure, success } from '../../../src/outcome';
import { laterTextsIn } from '../../../src/i18n/texts';
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
  undoGroup: { kind: 'absent' },
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

  it('says which Excel it was, what it does not do, and what IT can do about it', () => {
    expect(text).toMatch(
      /^Chấm Chuẩn: báo cáo tự kiểm tra, 15\/03\/2026 \d\d:00\nExcel trên Windows, phiên bản 16.0.17928\n/,
    );
    expect(text).toContain('3 trong 13 việc chưa làm được ở bản Excel này.');
    expect(text).toContain('cập nhật Excel lên bản mới nhất');
  });

  it('says of each failure what to do without, in words that need no code', () => {
    expect(text).toContain(
      'Đánh dấu nhiều ô cùng lúc: Chưa được (Excel từ chối)\n   → Màu đánh dấu không tự mất khi sửa xong ô; hãy kiểm tra và đánh dấu lại.',
    );
    expect(text).toContain('Thiết đặt trang in: Chưa được (Excel không trả lời)');
    expect(text).toContain('Một lần Ctrl+Z lấy lại cả một việc: Bản Excel này chưa có\n   → ');
  });

  it.each(['vi', 'en'] as const)('keeps what only developers read apart at its end: %s', (language) => {
    const [forAll = '', forDevelopers = ''] = reportText(report, language).split(
      laterTextsIn(language).selfTest.forDevelopers,
    );
    expect(forDevelopers).toContain('longRules: refused, InvalidArgument, The argument is invalid. (12 ms)');
    expect(forDevelopers).toContain('typedTexts: expected "1/2", found 46024 (12 ms)');
    expect(forDevelopers).toContain('ExcelApi 1.17');
    expect(forAll).not.toMatch(/ms\b|Api|[a-z][A-Z]|InvalidArgument|vi-VN/);
  });

  it('does not count as tried what nobody looked at or what is not there, and names what was left', () => {
    expect(text).toContain('Chưa thử 1 việc vì đã bỏ qua câu hỏi.');
    expect(text).toContain('Tô lại màu khi ô khác thay đổi: Chưa thử');
    expect(text).toContain('Một lần Ctrl+Z chỉ lấy lại một phần');
    expect(text).toContain('Excel không cho xóa trang “Chấm Chuẩn thử”.');
  });

  it('is there in English as well', () => {
    expect(reportText(report, 'en')).toContain('This Excel does not do 3 of the 13 things that were tried.');
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
