// How the tests run: every *.test.ts of this folder, in plain Node unless a file's first comment asks for another environment.
// Also writes tests/.report/tests.json, from which .ci/run takes its counts.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', 'json'],
    outputFile: { json: 'tests/.report/tests.json' },
  },
});
