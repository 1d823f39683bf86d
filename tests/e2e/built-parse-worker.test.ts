// The parse worker as it is shipped: with packed words and a smaller parse5 (extension/build), it gives what the source files give.
// Runs the built script in a thread of Node's.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '../../extension/clip/answer-request.ts';
import { DutyMemory } from '../../extension/clip/duty-memory.ts';
import type { ToWorker } from '../../extension/messages/worker-protocol.ts';
import type { Source } from '../../shared/model/line.ts';
import { parseRoles } from '../../shared/parse/parse-roles.ts';
import { toPastedSource } from '../../shared/read/pasted-source.ts';
import { readText } from '../../shared/read/text-lines.ts';
import { BUILT } from './built-extension.ts';

const CASES = 'tests/fixtures/cases';
const cases = readdirSync(CASES).filter((name) => /\.(?:txt|html)$/.test(name));
const pages = cases.filter((name) => name.endsWith('.html'));

/** Markup that leads a parser of HTML into each of its corners; cut and mixed at random. */
const SOUP = [
  '<!doctype html>',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">',
  '<html lang=en>',
  '<head><title>a&amp;b</title>',
  '<body class="x" class=y>',
  '<frameset><frame>',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<i id="n" hidden>',
  '</i>',
  '<a href="#">',
  '</a>',
  '<font size=1>',
  '<nobr>',
  '<h2>',
  '</h3>',
  '<ul><li>',
  '<ol start=3>',
  '<li value=7>',
  '</ol>',
  '<dl><dt>',
  '<dd>',
  '<table>',
  '<tr>',
  '<td colspan=2>',
  '<th>',
  '<caption>',
  '<colgroup><col>',
  '</table>',
  '<form>',
  '<input type=hidden>',
  '<button>',
  '<select><option selected>',
  '<optgroup>',
  '<textarea>\n',
  '</textarea>',
  '<pre>\n',
  '</pre>',
  '<template shadowrootmode="open">',
  '</template>',
  '<svg><foreignObject>',
  '<svg viewbox="0 0"><title>',
  '<math><mi>',
  '<![CDATA[x]]>',
  '</svg>',
  '<script>x<!--<script>y</script>--></script>',
  '<style>p{}</style>',
  '<noscript><p>',
  '<iframe>x</iframe>',
  '<plaintext>',
  '<xmp>',
  '<ruby><rb>a<rt>',
  '<image>',
  '<br/>',
  '</br>',
  '<hr>',
  '<!-- a -- b -->',
  '<!-->',
  '<?php x ?>',
  '</ >',
  '<p a=\'1\' b="&lt;" c=&gt d>',
  '<div style="display:none">',
  '<div',
  '"',
  '>',
  '\0',
  '\r\n',
  '&#x80;',
  '&#0;',
  '&notin; &not &NotEqualTilde; &copy &#xD800;',
  'Cook the meals',
  '• Bake',
  '2. 清洁',
];

const memory = new DutyMemory();
let worker: Worker;

beforeAll(() => {
  const script = pathToFileURL(join(BUILT.chromium, 'parse-worker.js')).href;
  const platform = `import { parentPort } from 'node:worker_threads';
    globalThis.postMessage = (answer) => parentPort.postMessage(answer);
    await import(${JSON.stringify(script)});
    parentPort.on('message', (data) => globalThis.onmessage({ data }));`;
  worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(platform)}`));
});

afterAll(() => worker.terminate());

test.each(cases)('finds the same roles in %s', async (name) => {
  await expectSame({ ask: 'parse', source: readCase(name) });
});

test.each(pages)('reads the same lines of %s', async (name) => {
  await expectSame({ ask: 'pasted', html: readFileSync(join(CASES, name), 'utf8'), text: '' });
});

test('reads the same lines of any text with markup in it', async () => {
  const soup = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SOUP) }, fc.string()), { maxLength: 40 });
  const property = fc.asyncProperty(soup, (parts) => expectSame({ ask: 'pasted', html: parts.join(''), text: '' }));
  await fc.assert(property, { numRuns: 2000 });
});

test('knows the same duties again', async () => {
  const duties = cases.flatMap((name) =>
    parseRoles(readCase(name)).roles.flatMap((role, at) =>
      role.duties.map(({ text }, index) => ({
        id: `${name} ${at} ${index}`,
        role: `${name} ${at}`,
        source: name,
        text,
      })),
    ),
  );
  const [early, late] = [duties.filter((_, index) => index % 2 === 0), duties.filter((_, index) => index % 2 === 1)];
  await expectSame({ ask: 'remember', duties: early });
  await expectSame({ ask: 'known', duties: late });
});

function readCase(name: string): Source {
  const text = readFileSync(join(CASES, name), 'utf8');
  return name.endsWith('.html') ? toPastedSource({ html: text, text: '' }) : readText(text);
}

/** Asks the worker one thing, and the source files as well. */
async function expectSame(request: ToWorker): Promise<void> {
  expect(await ask(request)).toEqual([...answerRequest(request, memory)][0]);
}

function ask(request: ToWorker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (answer) => {
      worker.off('error', reject);
      resolve(answer);
    });
    worker.postMessage(request);
  });
}
