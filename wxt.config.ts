// How WXT builds the browser extension, and the manifest it writes for each browser.
// Least permission: no host permission, no content script by default, no web-accessible resource, no connection anywhere.

import { defineConfig } from 'wxt';

/** Pages of the extension load their own files and nothing else; `connect-src 'none'` is the promise that no text leaves. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `light-dark()` needs Chrome 123 and Firefox 120; the declaration of collected data needs Firefox 140. */
const OLDEST_CHROME = '123';
const OLDEST_FIREFOX = '140.0';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  zip: {
    // Sources for reviewers: an allowlist, or WXT packs every file that is not hidden.
    includeSources: [
      'extension/**',
      'shared/**',
      'package*.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: 'Rolebook',
    description: 'Turns job descriptions into a catalogue of roles, duty by duty, on your own machine.',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: 'Rolebook' },
    // The development server needs its socket, so the strict policy is for builds.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolebook@example.org',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROME }),
  }),
});
