import { withModule } from './run-module';

describe('the commands that install what the tests lack', () => {
  it('never wait for a password', () => {
    expect(withModule('install-commands.mjs', `lib.installCommands(['a', 'b'], { isRoot: false })`)).toEqual([
      ['sudo', '--non-interactive', 'apt-get', 'update', '-qq'],
      ['sudo', '--non-interactive', 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'a', 'b'],
    ]);
  });

  it('need no sudo where root runs them', () => {
    const commands = withModule('install-commands.mjs', `lib.installCommands(['a'], { isRoot: true })`);
    expect(JSON.stringify(commands)).not.toContain('sudo');
  });
});
