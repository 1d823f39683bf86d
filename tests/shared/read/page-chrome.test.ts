// What of a page is its frame, by the page's own word.
// Pages that call too much their frame are here as well.

import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../shared/read/html-file.ts';

/** The lines of a page that are marked as its frame. */
function chrome(html: string): string[] {
  const { text, lines } = readHtml(html).source;
  return lines
    .filter(({ start, end, layout }) => layout?.chrome && end > start)
    .map(({ start, end }) => text.slice(start, end));
}

describe('the frame of a page', () => {
  test('is what tags and roles say', () => {
    const html =
      '<header>a</header><nav>b</nav><div role="search">c</div><main>Cook<aside>d</aside></main><div role="ContentInfo">e</div><footer>f</footer>';
    expect(chrome(html)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('is not the header or footer of a part of the page', () => {
    expect(chrome('<nav>x</nav><article><header>Cook</header><footer>Apply</footer></article>')).toEqual(['x']);
    expect(chrome('<nav>x</nav><div role="main"><header>Cook</header></div>')).toEqual(['x']);
  });

  test('is not a title in the header above the main part', () => {
    expect(chrome('<header><p>Shop</p><h1>Cook</h1></header><main>Bake</main>')).toEqual(['Shop']);
    expect(chrome('<header><h1>Shop</h1></header><main><h1>Cook</h1></main>')).toEqual(['Shop']);
  });

  test('is not everything', () => {
    expect(chrome('<aside><h2>Cook</h2><p>Bake</p></aside>')).toEqual([]);
  });

  test('is a cookie bar, but not the page in a wrapper that speaks of cookies', () => {
    expect(chrome('<div id="cookie-banner"><p>We use cookies.</p></div><p>Cook</p>')).toEqual(['We use cookies.']);
    expect(chrome('<div class="site gdpr">Accept?</div><div class="cookiejar">Cook</div>')).toEqual(['Accept?']);
    expect(chrome(`<div class="page cookies-accepted"><nav>x</nav><p>${'Cook. '.repeat(500)}</p></div>`)).toEqual([
      'x',
    ]);
  });
});
