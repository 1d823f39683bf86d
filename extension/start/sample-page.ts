// The sample document as a page of the web, to try the extension on: one paragraph for each line of the text.
// Reads tests/fixtures/sample-operations.txt of this checkout; knows no server and no browser.

import { readFileSync } from 'node:fs';

const SAMPLE = new URL('../../tests/fixtures/sample-operations.txt', import.meta.url);

/** The HTML of the sample page; its visible text is the sample's, line by line. */
export function samplePage(): string {
  const lines = readFileSync(SAMPLE, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [title = '', ...body] = lines.map(escapeText);
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>${title}</title></head>
  <body><main>
${[title, ...body].map((line) => `<p>${line}</p>`).join('\n')}
  </main></body>
</html>
`;
}

/** "A & B <c>" -> "A &amp; B &lt;c&gt;" */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
