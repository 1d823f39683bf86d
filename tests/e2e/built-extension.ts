// Builds the extension for both browsers before the end-to-end tests, and says where the builds lie.
// The production build: the development build has permissions that the product has not.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the built extension. */
export const BUILT = {
  chromium: `${ROOT}dist/extension/chrome-mv3`,
  firefox: `${ROOT}dist/extension/firefox-mv3`,
};

/** Called by Vitest once before the tests of this folder. Throws what the build says when it fails. */
export default function buildExtension(): void {
  for (const browser of ['chrome', 'firefox']) {
    const command = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${stdout}${stderr}`);
  }
}
