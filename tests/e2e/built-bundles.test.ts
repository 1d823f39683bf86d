// The scripts and pages as they are shipped: no code from text or from elsewhere, no address that could be called, small enough.
// Reads the production build, dependencies and all, so a library that brings such a thing is found as well.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILT } from './built-extension.ts';

/** Addresses that are names or words and are never opened. */
const NAMES_LIKE_ADDRESSES = [
  /^https?:\/\/www\.w3\.org\//, // namespaces
  /^https?:\/\/schema\.org\b/, // the vocabulary of the files we write
  /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.(?:org\/dc|oclc\.org\/ooxml))\//, // of workbooks
  /^http:\/\/www\.wps\.cn\/officeDocument\//, // of workbooks by another maker
  /^http:\/\/www\.ibm\.com\/data\/dtd\//, // a document type that the HTML reader knows
  /^https:\/\/tinyurl\.com\/y2uuvskb$|^http:\/\/bit\.ly\/2kdckMn$/, // in the words of Dexie's errors
  /^https:\/\/github\.com\/wxt-dev\/|^https:\/\/wxt\.dev\//, // in the words of WXT's errors
];

/** Ways to make code of text or to fetch it, and ways out that a policy on connections does not cover. */
const REFUSED_CODE = [
  /\beval\s*\(/, // "eval(x)", not "medieval(x)"
  /\bnew\s+Function\b|[^.\w]Function\s*\(/, // "new Function('x')", not "isFunction(x)"
  /\bimportScripts\b/,
  /\bimport\s*\(\s*["'`]https?:/, // "import('https://x')", not "import('./x.js')"
  /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/,
  /\bfetch\s*\(/, // "fetch(x)", not "prefetch(x)"
];

/** Largest size of a page's first scripts or of a script, gzipped, in bytes (1 KB = 1000). */
const BUDGETS = [
  { name: 'side panel', start: 'sidepanel.html', most: 70_000 },
  { name: 'background', start: 'background.js', most: 15_000 },
  { name: 'capture', start: 'capture.js', most: 20_000 },
];

describe.each([{ folder: BUILT.chromium }, { folder: BUILT.firefox }])('the build in $folder', ({ folder }) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const scripts = files.filter((file) => file.endsWith('.js'));
  const pages = files.filter((file) => file.endsWith('.html'));

  test('consists of pages, scripts, styles, icons and words', () => {
    const others = files.filter((file) => !/(?:\.(?:html|js|css|png|json)|^[^.]*)$/.test(file)); // "_locales/en" is a folder
    expect(others).toEqual([]);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test.each(REFUSED_CODE)('no script has %s', (refused) => {
    expect(scripts.filter((file) => refused.test(read(file)))).toEqual([]);
  });

  test('no script or style holds an address', () => {
    const texts = [...scripts, ...files.filter((file) => file.endsWith('.css'))].map(read).join('\n');
    const addresses = texts.match(/https?:\/\/\w[\w/.-]*/g) ?? []; // "https://a.example/b", not "https://" alone
    const isName = (address: string): boolean => NAMES_LIKE_ADDRESSES.some((name) => name.test(address));
    expect([...new Set(addresses)].filter((address) => !isName(address))).toEqual([]);
  });

  test('no script makes HTML of text, but for what Preact has for those who ask for it', () => {
    const inPreact = count(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'));
    expect(inPreact).toBeGreaterThan(0);
    for (const file of scripts) {
      const text = read(file);
      expect(count(text), file).toBeLessThanOrEqual(text.includes('dangerouslySetInnerHTML') ? inPreact : 0);
      expect(text, file).not.toMatch(/\.outerHTML\s*=|insertAdjacentHTML|createContextualFragment|document\.write/);
    }
    function count(text: string): number {
      return text.split('innerHTML').length - 1;
    }
  });

  test.each(pages)('%s has no script, style or handler of its own in its markup', (page) => {
    const html = read(page);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
    for (const [, attributes = '', inside] of html.matchAll(/<script([^>]*)>([^<]*)/g)) {
      expect(attributes).toMatch(/\ssrc="\/[\w./-]+"/);
      expect(inside?.trim()).toBe('');
    }
  });

  test.each(BUDGETS.filter(({ start }) => files.includes(start)))(
    '$name takes at most $most bytes',
    ({ start, most }) => {
      const size = listFirstScripts(start).reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
      console.log(`${start}: ${size} bytes of script, gzipped, of ${most}`);
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThanOrEqual(most);
    },
  );

  /** A script and all that it imports before it runs; for a page, those of its scripts. What is imported later is left out. */
  function listFirstScripts(start: string): string[] {
    const found = new Set<string>();
    const visit = (file: string): void => {
      if (found.has(file)) return;
      found.add(file);
      const named = read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g); // `import"./a.js"`, not `import("./a.js")`
      for (const [, path = ''] of named) visit(join(dirname(file), path));
    };
    if (start.endsWith('.js')) visit(start);
    else for (const [, path = ''] of read(start).matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)) visit(path);
    return [...found];
  }

  function read(file: string): string {
    return readFileSync(join(folder, file), 'utf8');
  }
});
