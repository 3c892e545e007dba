import { inProject } from './project.mjs';

/**
 * Node's arguments to run the built command line. A small nursery keeps short-lived values from adding up: a fifth less
 * memory at the same speed. Optimising functions takes V8 more time than a thousand files do; told to look three times as
 * long before it begins, it optimises fewer: a quarter less time for a thousand files, a tenth for ten thousand.
 * @param {readonly string[]} args what the user typed
 */
export function builtCliArguments(args) {
  return ['--max-semi-space-size=2', '--interrupt-budget=200000', inProject('dist', 'cli', 'chamchuan.cjs'), ...args];
}
