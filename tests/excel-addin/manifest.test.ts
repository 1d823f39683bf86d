// The add-in's manifest as Excel will judge it, and that the check finds each kind of mistake.
// That its addresses exist in the build is looked at by check-manifests.ts, which `npm run check` runs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkManifest, listAddresses } from './check-manifest.ts';
import { findIconSize } from './icon-size.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MANIFEST = readFileSync(`${ROOT}manifest.xml`, 'utf8');

test('the manifest has no mistake', () => {
  expect(checkManifest(MANIFEST, findIconSize)).toEqual([]);
});

test('its addresses are all of the server that Vite starts', () => {
  const origins = new Set(listAddresses(MANIFEST).map((url) => new URL(url).origin));
  expect([...origins]).toEqual(['https://localhost:3000']);
});

describe('the check finds', () => {
  const order = '  <Version>0.1.0.0</Version>\n  <ProviderName>Rolebook contributors</ProviderName>';
  test.each([
    ['text that is no XML', '</OfficeApp>', '', 'no manifest: not XML'],
    [
      'a wrong order',
      order,
      order.split('\n').toReversed().join('\n'),
      'OfficeApp: Version is missing or out of order',
    ],
    ['a missing element', '<Permissions>ReadWriteDocument</Permissions>', '', 'OfficeApp: Permissions is missing'],
    [
      'a strange element',
      '<Hosts>\n    <Host Name',
      '<Hosts>\n    <Guest/><Host Name',
      'OfficeApp>Hosts: Host is missing',
    ],
    ['an Id that is no GUID', '6f0a8e0c-', '', 'is no GUID'],
    ['a version of three numbers', '0.1.0.0', '0.1.0', 'Version "0.1.0" is not four numbers'],
    ['an Excel that is too new', 'MinVersion="1.9"/>', 'MinVersion="1.20"/>', 'the requirement is not ExcelApi 1.9'],
    ['a long description', 'on your own machine.', 'x'.repeat(250), 'at most 250'],
    [
      'a long label',
      'id="Rolebook.Label" DefaultValue="',
      `$&${'x'.repeat(120)}`,
      'Rolebook.Label: 128 characters, at most 125',
    ],
    [
      'a text in one language',
      'Locale="zh-CN" Value="Rolebook 已就绪"',
      'Locale="de-DE" Value="Bereit"',
      'GetStarted.Title: no text for zh-CN',
    ],
    ['an empty text', 'Value="Rolebook 已就绪"', 'Value=""', 'GetStarted.Title: an empty text'],
    ['an undefined resource', 'resid="Rolebook.Tip"', 'resid="Rolebook.Hint"', 'resource Rolebook.Hint is not defined'],
    ['an unused resource', 'resid="Rolebook.Tip"', 'resid="Rolebook.Hint"', 'resource Rolebook.Tip is never used'],
    ['a long resource name', /Rolebook\.Tip/g, 'Rolebook.'.repeat(4), 'the name is too long'],
    ['an address without https', 'https://localhost:3000/taskpane', 'http://localhost:3000/taskpane', 'is not https'],
    ['a missing icon file', 'icon-80.png', 'icon-81.png', 'icon-81.png: no such PNG file'],
    ['an icon of the wrong size', 'icon-64.png', 'icon-32.png', 'icon-32.png: 32 x 32 pixels, not 64 x 64'],
    ['a missing icon size', '<bt:Image size="80"', '<bt:Image size="48"', 'sizes are not 16 32 80'],
  ] as const)('%s', (_what, from, to, problem) => {
    const damaged = MANIFEST.replace(from, to);
    expect(damaged).not.toBe(MANIFEST);
    expect(checkManifest(damaged, findIconSize).join('\n')).toContain(problem);
  });
});
