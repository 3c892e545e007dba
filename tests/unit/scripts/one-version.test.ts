import { readFileSync } from 'node:fs';
import { parseCommandLine } from '../../../src/cli/command-line';
import packageJson from '../../../package.json';
import packageLock from '../../../package-lock.json';

const { version } = packageJson;

/** What people are asked for when they ask for help is the same wherever they look. */
it.each([
  ['the list of what is installed', packageLock.version],
  ['the manifest', /<Version>(.*)\.0<\/Version>/.exec(readFileSync('manifest.xml', 'utf8'))?.[1]],
  ['the list of changes', /^## (.*)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]],
  ['the command line', answerTo('--version').trim()],
])('%s has the version of the package', (_where, there) => {
  expect(there).toBe(version);
});

function answerTo(option: string): string {
  const line = parseCommandLine([option]);
  return line.kind === 'answer' ? line.text : '';
}
