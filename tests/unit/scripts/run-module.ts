import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What an expression gives over the exports of a script's module, which jest cannot load.
 * @param name of a file in scripts/lib
 * @param expression JavaScript; its value, or what it resolves to, goes through JSON. `lib` has the exports.
 */
export function withModule(name: string, expression: string): unknown {
  const url = JSON.stringify(pathToFileURL(path.resolve('scripts/lib', name)).href);
  const script = `const lib = await import(${url}); console.log(JSON.stringify(await (${expression})));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
