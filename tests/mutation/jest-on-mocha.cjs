// Preloaded into Mocha, so that it runs the project's jest tests. Stryker's runner for Mocha keeps what was loaded from
// one mutant to the next; the one for jest loads every test file again for each, which takes hours.
require('../bench/typescript.cjs');
require('../load-languages.ts');
const { expect } = require('expect');
const { bind } = require('jest-each');

globalThis.expect = expect;
for (const name of ['it', 'describe']) {
  let own;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => own,
    set(define) {
      own = Object.assign(define, { each: bind(define, false) });
    },
  });
}
