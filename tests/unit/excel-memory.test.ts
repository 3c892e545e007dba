/** @jest-environment jsdom */
import { knownCapabilities, rememberExcel } from '../../src/excel-memory';
import type { ProbeResult, SelfTestReport } from '../../src/workbook/self-test';

const report = (result: ProbeResult): SelfTestReport => ({
  excel: { version: '16.0.1', platform: 'PC', language: 'vi-VN', requirementSets: {} },
  startedAt: 0,
  results: [{ capability: 'longRules', result, milliseconds: 1 }],
  leftSheet: null,
});
const refused = report({ kind: 'refused', hostCode: 'InvalidArgument', message: '' });

beforeEach(() => localStorage.clear());

describe('what is known of an Excel', () => {
  it('is that it takes everything, until a self-test has found otherwise', () => {
    expect(knownCapabilities('16.0.1', localStorage)).toEqual({ longestRule: 8192 });
    rememberExcel(refused, localStorage);
    expect(knownCapabilities('16.0.1', localStorage)).toEqual({ longestRule: 255 });
  });

  it('holds for that version only, and until the next self-test', () => {
    rememberExcel(refused, localStorage);
    expect(knownCapabilities('16.0.2', localStorage)).toEqual({ longestRule: 8192 });
    rememberExcel(report({ kind: 'works', observed: null }), localStorage);
    expect(knownCapabilities('16.0.1', localStorage)).toEqual({ longestRule: 8192 });
  });

  it('is nothing where the browser keeps nothing', () => {
    rememberExcel(refused, null);
    expect(knownCapabilities('16.0.1', null)).toEqual({ longestRule: 8192 });
  });
});
