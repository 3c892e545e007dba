import { spawnSync } from 'node:child_process';
import { v8Options } from '../../../../src/cli/workers/v8-options';

describe('what V8 is told when a thread has begun', () => {
  it.each([true, false])('is known to this Node; alone: %s', (isAlone) => {
    const [major = ''] = process.versions.node.split('.');
    const options = v8Options(isAlone, Number(major));
    expect(options).not.toEqual([]);
    expect(spawnSync(process.execPath, [...options, '-e', '0']).status).toBe(0);
  });

  it('leaves out what a newer Node does not know, or nobody has tried', () => {
    const tried = ['--max-inlined-bytecode-size-cumulative=200'];
    expect(v8Options(false, 20)).toEqual([...tried, '--interrupt-budget=400000']);
    expect([22, 24, 26].map((major) => v8Options(false, major))).toEqual([tried, tried, tried]);
    expect(v8Options(true, 27)).toEqual([]);
  });

  it('gives room only to a thread that works alone', () => {
    expect(v8Options(true, 24)).toEqual([...v8Options(false, 24), '--heap-growing-percent=800']);
  });
});
