// Makes one script of a TypeScript file and all it imports, to be run inside a page of a real browser.
// For tests that need a part of the product itself where the built extension has no door to it.

import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The script's text. Its globals are the page's. */
export async function bundle(file: URL): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(file), platform: 'browser' });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  return output[0].code;
}
