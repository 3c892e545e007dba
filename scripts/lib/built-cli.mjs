import { inProject } from './project.mjs';

/**
 * Node's arguments to run the built command line. There are no options of V8 among them: its threads are told by the command
 * line itself how to work, once they have begun.
 * @param {readonly string[]} args what the user typed
 */
export function builtCliArguments(args) {
  return [inProject('dist', 'cli', 'chamchuan.cjs'), ...args];
}
