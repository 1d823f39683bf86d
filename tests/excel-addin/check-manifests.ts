// The last step of `npm run check`: the add-in's manifest as it stands and as it is built, judged without a network.
// The pane is built in memory, so that addresses are looked for among the files that will be served. Prints what is wrong, exits 1.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkManifest, listAddresses } from './check-manifest.ts';
import { findIconSize } from './icon-size.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEVELOPMENT = 'https://localhost:3000';

const settings = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { rolebook: { paneOrigin: string } }; // our own file
const files = await buildPane();
const problems = [
  ...judge('manifest.xml', readFileSync(`${ROOT}manifest.xml`, 'utf8'), DEVELOPMENT),
  ...judge('the built manifest.xml', files.get('manifest.xml') ?? '', settings.rolebook.paneOrigin),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Order, resources, lengths, https and icon sizes; then that each address is of the one origin and is a file of the build. */
function judge(name: string, xml: string, origin: string): string[] {
  const addresses = listAddresses(xml).map((url) => new URL(url));
  return [
    ...checkManifest(xml, findIconSize),
    ...addresses.filter((url) => url.origin !== origin).map(({ href }) => `${href} is not at ${origin}`),
    ...addresses
      .filter(({ pathname }) => !files.has(pathname.slice(1)))
      .map(({ href }) => `${href} is not in the build`),
  ].map((problem) => `${name}: ${problem}`);
}

/** The files of a production build by their paths; texts for those made of text. Those of excel-addin/public are copied as they are. */
async function buildPane(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: `${ROOT}excel-addin/vite.config.ts`,
    logLevel: 'error',
    build: { write: false },
  });
  const made = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const copied = readdirSync(`${ROOT}excel-addin/public`, { recursive: true, encoding: 'utf8' });
  return new Map([
    ...copied.map((file) => [file, ''] as const),
    ...made.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code] as const),
  ]);
}
