// Preloaded by `compile-cli.mjs`: keeps what V8 made of the command line's files, beside them, once two workbooks were checked.
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const { Script } = require('node:vm');
const { isMainThread, parentPort } = require('node:worker_threads');

const folder = path.resolve(__dirname, '..', '..', 'dist', 'cli');
/** Loads the others, and is loaded before any of them. */
const entry = path.join(folder, 'chamchuan.cjs');
const scripts = new Map();

const usual = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) => {
  if (path.dirname(file) !== folder || file === entry) return usual(module, file);
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file });
  scripts.set(file, script);
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(file), module, file, folder);
};
// V8 takes only what was made under its own options, and files are loaded before it is given any.
v8.setFlagsFromString = () => undefined;

function keep() {
  for (const [file, script] of scripts) {
    const kept = `${file}.${isMainThread ? 'main' : 'thread'}.cache`;
    writeFileSync(`${kept}.part`, script.createCachedData());
    renameSync(`${kept}.part`, kept);
  }
  scripts.clear();
}

if (isMainThread) {
  process.on('exit', keep);
} else {
  let files = 0;
  // By the second file, what is needed for one has been compiled.
  parentPort.on('message', () => {
    files += 1;
    if (files === 2) keep();
  });
}
