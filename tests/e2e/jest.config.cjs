const path = require('node:path');
const { transform } = require('../../jest.config.cjs');

/** Needs Chromium; builds the pages where their sources have changed. */
module.exports = {
  rootDir: path.resolve(__dirname, '../..'),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transform,
  globalSetup: '<rootDir>/tests/e2e/start-server.mjs',
  globalTeardown: '<rootDir>/tests/e2e/stop-server.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/e2e/second-try.ts'],
  testTimeout: 60_000,
  // One Chromium at a time: each takes a core of its own.
  maxWorkers: 1,
};
