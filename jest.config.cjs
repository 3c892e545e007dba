/** Node is the default; a test of the pane says `@jest-environment jsdom` at its top. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/{unit,contract,cli}/**/*.test.{ts,tsx}'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // What the edges of the program do; that they do it is what the end-to-end tests hold.
  setupFiles: ['<rootDir>/tests/load-languages.ts'],
  // Rules of accessibility take seconds in jsdom, and many times that on a busy machine: a limit is for what hangs.
  testTimeout: 30_000,
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/unit/style-stub.cjs' },
};
