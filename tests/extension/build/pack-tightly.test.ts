// A package that is packed again holds the same files.
// tests/zip/verify-packages.ts does the same with the real packages.

import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packTightly } from '../../../extension/build/pack-tightly.ts';
import { readZip } from '../../zip/zip-entries.ts';

/** Made with Python's zipfile: `a/cook.txt`, 40 times "cook ", packed; `b.txt`, "xyz", stored. */
const PACKAGE = Buffer.from(
  'UEsDBBQAAAAIAAAAIQC3rGqwCgAAAMgAAAAKAAAAYS9jb29rLnR4dEvOz89WSB76BABQSwMEFAAAAAAAAAAhAGe6jusDAAAAAwAAAAUAAABiLnR4dHh5' +
    'elBLAQIUAxQAAAAIAAAAIQC3rGqwCgAAAMgAAAAKAAAAAAAAAAAAAACAAQAAAABhL2Nvb2sudHh0UEsBAhQDFAAAAAAAAAAhAGe6jusDAAAAAwAAAAUA' +
    'AAAAAAAAAAAAAIABMgAAAGIudHh0UEsFBgAAAAACAAIAawAAAFgAAAAAAA==',
  'base64',
);
const FILES = [
  ['a/cook.txt', Buffer.from('cook '.repeat(40))],
  ['b.txt', Buffer.from('xyz')],
];

test('holds the same files, packed by what was handed in', async () => {
  const packed: string[] = [];
  const tight = await packTightly(PACKAGE, (content) => {
    packed.push(content.toString());
    return Promise.resolve(deflateRawSync(content, { level: 9 }));
  });
  expect([...readZip(tight)]).toEqual(FILES);
  expect(packed).toEqual(['cook '.repeat(40), 'xyz']);
  expect(tight.length).toBeLessThanOrEqual(PACKAGE.length);
});

test('stores what packing makes no smaller', async () => {
  const tight = await packTightly(PACKAGE, (content) => Promise.resolve(Buffer.concat([content, content])));
  expect([...readZip(tight)]).toEqual(FILES);
  expect(tight.includes('cook cook ')).toBe(true);
});
