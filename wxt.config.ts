// How WXT builds the browser extension, and the manifest it writes for each browser.
// Least permission: no host permission, no content script by default, no web-accessible resource, no connection anywhere.

import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { leaveOut } from './extension/build/leave-out.ts';
import { packVocabularies } from './extension/build/pack-vocabularies.ts';
import { shareChunks } from './extension/build/share-chunks.ts';
import { trimParse5 } from './extension/build/trim-parse5.ts';

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
  // No text becomes HTML or a script; the one policy gives the address of the parse worker (open-parse-worker.ts).
  "require-trusted-types-for 'script'",
  'trusted-types rolebook-parse-worker',
].join('; ');

/**
 * Where the task pane in Excel on the web is served (the setting that its manifest is built with): the one page that may speak to the
 * extension. The development build also hears the pane's development server and the stand-in for Excel.
 */
const { rolebook } = JSON.parse(readFileSync('package.json', 'utf8')) as { rolebook: { paneOrigin: string } }; // our own file
const DEVELOPMENT_PANES = ['https://localhost:3000/*', 'https://localhost:9444/*'];

/** `light-dark()` needs Chrome 123 and Firefox 120; the declaration of collected data needs Firefox 140. */
const OLDEST_CHROME = '123';
const OLDEST_FIREFOX = '140.0';

/** Files that pages share have short names: each stands twice in the package and once in every file that imports it. Chrome refuses `_` first. */
const nameShortly = {
  name: 'rolebook:name-shortly',
  outputOptions: <Options extends { readonly format?: string }>(options: Options) =>
    options.format === 'es'
      ? { ...options, chunkFileNames: 'c/c[hash:6].js', assetFileNames: 'c/a[hash:6].[ext]' }
      : null,
};

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Every browser we run in preloads modules itself; the stand-in for old ones is the one place that would call fetch.
  // Dexie's own build for browsers of our age is smaller than the one its package names.
  vite: () => ({
    plugins: [leaveOut, trimParse5(), packVocabularies, shareChunks(), nameShortly],
    build: {
      // Nobody imports a page, so that what it shares may stand in another file.
      rolldownOptions: { preserveEntrySignatures: false },
      target: ['chrome123', 'firefox140'],
      // Two per cent smaller than by Vite's own minifier, when packed.
      minify: 'terser',
      terserOptions: { compress: { passes: 2 } },
      modulePreload: {
        polyfill: false,
        // What a page loads later comes from the same folder: a list of its files costs a page more than it wins.
        resolveDependencies: (_, files, { hostType }) =>
          hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
      },
    },
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.min.mjs' } },
  }),
  hooks: {
    // The parse worker is a module that shares files with the pages: the matcher and the words it knows are packed once.
    'entrypoints:grouped': ({ config }, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      const worker = groups.findIndex((group) => !Array.isArray(group) && group.name === 'parse-worker');
      if (config.command === 'build' && Array.isArray(pages) && worker >= 0)
        pages.push(...groups.splice(worker, 1).flat());
    },
  },
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
      'LICENSE',
    ],
  },
  manifest: ({ browser, command }) => ({
    // Words the browser shows: extension/locales.
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    action: { default_title: '__MSG_actionTitle__' },
    // Chrome silently leaves Alt+Shift+R unassigned: it opens its reading mode.
    commands: { 'clip-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_clipPageCommand__' } },
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
      : {
          minimum_chrome_version: OLDEST_CHROME,
          externally_connectable: {
            matches: [`${rolebook.paneOrigin}/*`, ...(command === 'build' ? [] : DEVELOPMENT_PANES)],
          },
        }),
  }),
});
