import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(path.resolve('scripts/lib/built-cli.mjs')).href;

/** The options of V8 that the command line is started with, without where it stands. */
function optionsOn(major: number): readonly string[] {
  const script = `import(${JSON.stringify(MODULE)}).then((m) => console.log(JSON.stringify(m.builtCliArguments([], ${major}))))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  return (JSON.parse(stdout) as string[]).filter((argument) => argument.startsWith('--'));
}

describe('the options that the command line is started with', () => {
  it('are none that this Node does not know', () => {
    const [major = ''] = process.versions.node.split('.');
    expect(spawnSync(process.execPath, [...optionsOn(Number(major)), '-e', '0']).status).toBe(0);
  });

  it('leave out what a newer Node does not start with, or nobody has tried', () => {
    const everywhere = ['--max-semi-space-size=2'];
    const tried = [...everywhere, '--max-inlined-bytecode-size-cumulative=200'];
    expect(optionsOn(20)).toEqual([...tried, '--interrupt-budget=400000']);
    expect([22, 24, 26].map(optionsOn)).toEqual([tried, tried, tried]);
    expect(optionsOn(27)).toEqual(everywhere);
  });
});
