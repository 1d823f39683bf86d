// Which addresses are the same page. Every pair is written by hand after addresses of real kinds of job boards.
// No address is opened.

import { describe, expect, test } from 'vitest';
import { toUrlKey } from '../../../extension/clip/url-key.ts';

describe('the key of an address', () => {
  test.each([
    ['https://X.org:443/jobs/7/?utm_source=mail&UTM_Medium=x#apply', 'https://x.org/jobs/7'],
    ['https://x.org/jobs?b=2&a=1&fbclid=z', 'https://x.org/jobs?a=1&b=2'],
    ['https://x.org/jobs?gh_jid=123&gh_src=abc', 'https://x.org/jobs?gh_jid=123'],
    ['https://x.org/', 'https://x.org/'],
    ['https://x.org/job?ref=JR-12&id=7', 'https://x.org/job?id=7&ref=JR-12'],
    ['https://x.org/app#/jobs/7', 'https://x.org/app#/jobs/7'],
    ['https://x.org/app#!job=7', 'https://x.org/app#!job=7'],
    ['https://x.org/a#:~:text=Cook', 'https://x.org/a'],
    ['https://x.org/%E8%81%8C?q=a%20b', 'https://x.org/%E8%81%8C?q=a%20b'],
    ['http://x.org/a', 'http://x.org/a'],
    ['file:///home/a/job.html', 'file:///home/a/job.html'],
    ['no address', 'no address'],
    ['', ''],
  ])('%s -> %s', (url, key) => {
    expect(toUrlKey(url)).toBe(key);
    expect(toUrlKey(key)).toBe(key);
  });
});

describe('a canonical address', () => {
  test.each([
    [
      'is used on its own site',
      'https://x.org/jobs/view?id=7&x=1',
      'https://x.org/jobs/cook-7',
      'https://x.org/jobs/cook-7',
    ],
    ['of another site is not', 'https://x.org/jobs/7', 'https://y.org/jobs/7', 'https://x.org/jobs/7'],
    ['that is the front page is not', 'https://x.org/jobs/7', 'https://x.org/', 'https://x.org/jobs/7'],
    [
      'that forgets what names the posting is not',
      'https://x.org/jobs?id=7',
      'https://x.org/jobs',
      'https://x.org/jobs?id=7',
    ],
    [
      'of a page that is addressed by its fragment is not',
      'https://x.org/app#/jobs/7',
      'https://x.org/app/',
      'https://x.org/app#/jobs/7',
    ],
    [
      'that only drops a tracker is used',
      'https://x.org/jobs/7?utm_source=a',
      'https://x.org/jobs/7',
      'https://x.org/jobs/7',
    ],
    ['that is none is not', 'https://x.org/jobs/7', 'jobs/7', 'https://x.org/jobs/7'],
  ])('%s', (_, url, canonical, key) => {
    expect(toUrlKey(url, canonical)).toBe(key);
  });
});
