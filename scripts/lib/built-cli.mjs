import { inProject } from './project.mjs';

/** A small nursery keeps short-lived values from adding up: a fifth less memory at the same speed. */
const FOR_MEMORY = ['--max-semi-space-size=2'];
/**
 * Optimising functions takes V8 more time than a thousand files do. Where it makes less of each, and in Node 20 looks
 * longer before it begins, a thousand files take a third less time, ten thousand a quarter.
 */
const INLINE_LESS = ['--max-inlined-bytecode-size-cumulative=200'];
const BEGIN_LATER = ['--interrupt-budget=400000'];

/** The newest Node that these were tried with. V8 renames its options, and Node does not start with one it does not know. */
const TRIED_UP_TO = 26;

/**
 * Node's arguments to run the built command line.
 * @param {readonly string[]} args what the user typed
 * @param {number} major Node's version: 20 for 20.19.0
 */
export function builtCliArguments(args, major = Number.parseInt(process.versions.node, 10)) {
  return [...v8Options(major), inProject('dist', 'cli', 'chamchuan.cjs'), ...args];
}

function v8Options(major) {
  if (major > TRIED_UP_TO) return FOR_MEMORY;
  return [...FOR_MEMORY, ...INLINE_LESS, ...(major === 20 ? BEGIN_LATER : [])];
}
