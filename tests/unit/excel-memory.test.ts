/** @jest-environment jsdom */
import { knownLacking, rememberExcel } from '../../src/excel-memory';
import {
  capabilityNames,
  type CapabilityName,
  type ProbeResult,
  type SelfTestReport,
} from '../../src/workbook/self-test';

const report = (results: Partial<Record<CapabilityName, ProbeResult['kind']>>): SelfTestReport => ({
  excel: { version: '16.0.1', platform: 'PC', language: 'vi-VN', requirementSets: {} },
  startedAt: 0,
  results: capabilityNames.map((capability) => ({
    capability,
    result: resultOf(results[capability] ?? 'works'),
    milliseconds: 1,
  })),
  leftSheet: null,
});

function resultOf(kind: ProbeResult['kind']): ProbeResult {
  switch (kind) {
    case 'works':
      return { kind, observed: null };
    case 'differs':
      return { kind, expected: '1', observed: '2' };
    case 'refused':
      return { kind, hostCode: 'InvalidArgument', message: '' };
    case 'timedOut':
    case 'absent':
    case 'skipped':
      return { kind };
  }
}

const known = (version: string) => [...knownLacking(version, localStorage)];

beforeEach(() => localStorage.clear());

describe('what is known of an Excel', () => {
  it('is that it does everything, until a self-test has found otherwise', () => {
    expect(known('16.0.1')).toEqual([]);
    const now = rememberExcel(report({ longRules: 'refused', repainting: 'differs' }), localStorage);
    expect([...now]).toEqual(['longRules', 'repainting']);
    expect(known('16.0.1')).toEqual(['longRules', 'repainting']);
  });

  it('holds for that version only, and until the next self-test', () => {
    rememberExcel(report({ longRules: 'refused' }), localStorage);
    expect(known('16.0.2')).toEqual([]);
    rememberExcel(report({}), localStorage);
    expect(known('16.0.1')).toEqual([]);
  });

  it('stays where something was not tried again, and is not guessed where Excel did not answer', () => {
    rememberExcel(report({ repainting: 'differs' }), localStorage);
    rememberExcel(report({ repainting: 'skipped', printing: 'timedOut' }), localStorage);
    expect(known('16.0.1')).toEqual(['repainting']);
  });

  it('is kept for the page alone where the browser keeps nothing', () => {
    expect([...rememberExcel(report({ printing: 'refused' }), null)]).toEqual(['printing']);
    expect([...knownLacking('16.0.1', null)]).toEqual([]);
  });

  it('is nothing where something else is kept under its name', () => {
    localStorage.setItem('cham-chuan.excel', '16.0.1 255');
    expect(known('16.0.1')).toEqual([]);
  });
});
