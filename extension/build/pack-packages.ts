// Packs the store packages again, as tightly as it goes; `npm run zip` runs it when WXT has written them.
// Takes half a minute. Files that the packages share are packed once.
// Only wires; how a package is made stands in pack-tightly.ts.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateAsync } from '@gfx/zopfli';
import { packTightly } from './pack-tightly.ts';

const FOLDER = 'dist/extension';
/** The packages for stores; the one with the sources is for people. */
const PACKAGES = /-(?:chrome|firefox)\.zip$/;
/** Rounds of looking for a better way, and parts with a code of their own: more win less than 0.1 %. */
const OPTIONS = { numiterations: 5, blocksplittingmax: 60 };

const known = new Map<string, Promise<Uint8Array>>();

for (const name of readdirSync(FOLDER).filter((file) => PACKAGES.test(file))) {
  const path = join(FOLDER, name);
  const zip = readFileSync(path);
  const tight = await packTightly(zip, (content) => {
    const key = content.toString('latin1');
    const packed = known.get(key) ?? deflateAsync(content, OPTIONS);
    known.set(key, packed);
    return packed;
  });
  writeFileSync(path, tight);
  console.log(`${name}: ${zip.length} bytes packed again to ${tight.length}`);
}
