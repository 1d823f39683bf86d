// How the tests run. Unit tests: every *.test.ts of this folder, in plain Node unless a file's first comment asks for another
// environment. Then the end-to-end tests, one after the other: browsers beside each other would spoil each other's times.
// Also writes tests/.report/tests.json, from which .ci/run takes its counts.

import { defineConfig } from 'vitest/config';

/** A whole journey through a real browser, on a machine that does other things as well. */
const JOURNEY_AT_MOST = 60_000;

/** Far more than any unit test needs: a limit for what hangs, not a measure, on machines that are shared. */
const UNIT_AT_MOST = 30_000;

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.report/tests.json' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: UNIT_AT_MOST,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/built-extension.ts',
          fileParallelism: false,
          testTimeout: JOURNEY_AT_MOST,
          hookTimeout: JOURNEY_AT_MOST,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
