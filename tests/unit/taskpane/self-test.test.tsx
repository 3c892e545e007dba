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
    expect(text).toContain(
      'Trong 15 việc: 10 việc được, 3 việc chưa được, 1 việc bản Excel này chưa có, 1 việc chưa thử',
    );
    expect(text).toContain('Bạn vẫn dùng Chấm Chuẩn để kiểm tra biểu như thường.');
    expect(text).toContain('cập nhật Excel lên bản mới nhất');
  });

  it('says of each failure what to do without, in words that need no code', () => {
    expect(text).toContain(
      'Màu đánh dấu tự mất khi ô đã sửa đúng: Chưa được (bản Excel này không cho làm)\n   → Sửa xong, màu cũ vẫn còn: bấm Kiểm tra',
    );
    expect(text).toContain('Cài đặt trang in: Chưa được (chờ quá lâu chưa xong)');
    expect(text).toContain('Nhấn Ctrl+Z một lần là bỏ được cả một việc của Chấm Chuẩn: Bản Excel này chưa có\n   → ');
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
    expect(text).toContain('Màu của một ô tự đổi khi sửa ô liên quan: Chưa thử');
    expect(text).toContain('Một lần Ctrl+Z chỉ bỏ được một phần');
    expect(text).toContain('Chấm Chuẩn chưa tự xóa được trang tạm “Chấm Chuẩn thử”.');
  });

  it('says that the add-in is not to be used where not even cells can be written', () => {
    const results = report.results.map((one): CapabilityResult =>
      one.capability === 'cells' ? { ...one, result: { kind: 'timedOut' } } : one,
    );
    expect(reportText({ ...report, results }, 'vi')).toContain('Chưa nên dùng Chấm Chuẩn trên máy này.');
  });

  it('is there in English as well', () => {
    expect(reportText(report, 'en')).toContain(
      'Of 15 things: 10 work, 3 do not, 1 this version of Excel does not have, 1 not tried',
    );
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
