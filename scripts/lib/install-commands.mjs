/**
 * @param {readonly string[]} packages
 * @param {{ isRoot: boolean }} options
 * @returns {string[][]} the commands, `sudo` never waiting for a password
 */
export function installCommands(packages, { isRoot }) {
  const asRoot = isRoot ? [] : ['sudo', '--non-interactive'];
  return [
    [...asRoot, 'apt-get', 'update', '-qq'],
    [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
}
