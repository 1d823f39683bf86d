// The manifests as they are shipped: what the extension may do in each browser, and nothing more.
// Reads the production build; every expected value is written out here, so that a new permission needs a change of this file.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT } from './built-extension.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types rolebook-parse-worker";

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** Keys by which a manifest asks for sites, runs on pages by itself, opens itself to pages, or takes code from elsewhere. */
const REFUSED_KEYS = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'sandbox',
  'update_url',
];

describe.each([
  {
    folder: BUILT.chromium,
    permissions: [...PERMISSIONS, 'sidePanel'].toSorted(),
    panel: ['side_panel', 'default_path'],
  },
  { folder: BUILT.firefox, permissions: PERMISSIONS, panel: ['sidebar_action', 'default_panel'] },
] as const)('the manifest in $folder', ({ folder, permissions, panel: [panelKey, pathKey] }) => {
  const manifest = readManifest(folder);

  test('asks for these permissions and no others', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions);
  });

  test.each(REFUSED_KEYS)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  // The one policy gives the address of the parse worker; none makes HTML.
  test('lets its pages open no connection, load nothing but their own files and make no HTML', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY });
  });

  test('is a version 3 with the panel, a button, a keyboard command and a locale', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      default_locale: 'en',
      [panelKey]: { [pathKey]: 'sidepanel.html' },
      action: { default_title: '__MSG_actionTitle__' },
      commands: { 'clip-page': { suggested_key: { default: 'Alt+Shift+K' } } },
    });
  });

  test('has its words in every locale, and each within the limits of the stores', () => {
    const locales = readdirSync(`${folder}/_locales`);
    expect(locales.toSorted()).toEqual(['en', 'zh_CN']);
    const named = JSON.stringify(manifest).match(/__MSG_\w+__/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const locale of locales) {
      const messages = readJson(`${folder}/_locales/${locale}/messages.json`) as Record<string, { message: string }>;
      for (const name of named) expect(messages, locale).toHaveProperty(name.slice('__MSG_'.length, -'__'.length));
      expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45); // Firefox; Chrome allows 75
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132); // Chrome
    }
  });

  test('has an icon of each size that the browsers ask for', () => {
    const icons = manifest['icons'] as Record<string, string>;
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, path] of Object.entries(icons)) expect(readPngWidth(`${folder}/${path}`)).toBe(Number(size));
  });
});

test('Chromium lets one page speak to the extension, the task pane of the add-in; Firefox none, as it cannot', () => {
  expect(readManifest(BUILT.chromium)['externally_connectable']).toEqual({
    matches: ['https://rolebook.example.org/*'],
  });
  expect(readManifest(BUILT.firefox)).not.toHaveProperty('externally_connectable');
});

test('Firefox is told that no data is collected', () => {
  expect(readManifest(BUILT.firefox)['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

function readManifest(folder: string): Record<string, unknown> {
  return readJson(`${folder}/manifest.json`) as Record<string, unknown>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Bytes 16 to 19 of a PNG. */
function readPngWidth(path: string): number {
  return readFileSync(path).readUInt32BE(16);
}
