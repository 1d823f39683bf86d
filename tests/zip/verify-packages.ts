// Proves the packages that `npm run zip` made: what is in them, how large they are, and that the sources package alone
// rebuilds the very same bytes. Takes as long as `npm ci`, so it is a command of its own (`npm run zip:verify`) and no unit test.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readZip } from './zip-entries.ts';

const FOLDER = 'dist/extension';

/** What a package for a store must not exceed, in bytes (1 KB = 1000). */
const LARGEST_PACKAGE = 400_000;

/** What a reviewer needs to build the extension, as git names it. */
const SOURCES = [
  'extension',
  'shared',
  'package*.json',
  '.npmrc',
  'tsconfig.json',
  'wxt.config.ts',
  'README.md',
  'LICENSE',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // our own file
const [chrome, firefox, sources] = ['chrome', 'firefox', 'sources'].map((kind) => `rolebook-${version}-${kind}.zip`);
const packages = [
  { name: chrome ?? '', built: join(FOLDER, 'chrome-mv3') },
  { name: firefox ?? '', built: join(FOLDER, 'firefox-mv3') },
].map((one) => ({ ...one, bytes: readFileSync(join(FOLDER, one.name)) }));
const sourceFiles = readZip(readFileSync(join(FOLDER, sources ?? '')));
const complaints: string[] = [];

for (const { name, built, bytes } of packages) {
  const files = readZip(bytes);
  console.log(`${name}: ${bytes.length} bytes of ${LARGEST_PACKAGE}, ${files.size} files`);
  if (bytes.length > LARGEST_PACKAGE) complaints.push(`${name} is larger than ${LARGEST_PACKAGE} bytes`);
  const isFile = (path: string) => statSync(join(built, path)).isFile();
  const inFolder = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(isFile);
  const differing = inFolder.filter((path) => files.get(path)?.equals(readFileSync(join(built, path))) !== true);
  complaints.push(...differing.map((path) => `${path} is not in ${name} as it was built`));
  if (files.size !== inFolder.length) complaints.push(`${name} has files that were not built`);
}

const tracked = execFileSync('git', ['ls-files', '--', ...SOURCES], { encoding: 'utf8' })
  .trim()
  .split('\n');
const packed = [...sourceFiles.keys()];
console.log(`${sources}: ${packed.length} files`);
complaints.push(
  ...packed.filter((file) => !tracked.includes(file)).map((file) => `${file} is in the sources package, not in git`),
  ...tracked.filter((file) => !packed.includes(file)).map((file) => `${file} is missing in the sources package`),
);

const folder = mkdtempSync(join(tmpdir(), 'rolebook-sources-'));
try {
  for (const [file, bytes] of sourceFiles) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  for (const command of ['npm ci --prefer-offline', 'npm run zip']) {
    console.log(`in the unpacked sources: ${command}`);
    execFileSync(command, { cwd: folder, shell: true, stdio: 'pipe' });
  }
  for (const { name, bytes } of packages) {
    const isSame = readFileSync(join(folder, FOLDER, name)).equals(bytes);
    console.log(`${name}: ${isSame ? 'rebuilt to the same bytes' : 'differs from its rebuild'}`);
    if (!isSame) complaints.push(`${name} is not what its sources build`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
