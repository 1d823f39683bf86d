// What is taken out of parse5's own files.
// That it still parses the same is told by tests/e2e/built-parse-worker.test.ts.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trimParse5 } from '../../../extension/build/trim-parse5.ts';

const FILE = '/node_modules/parse5/dist/parser/index.js';

test('named numbers become numbers, under whatever name they are imported', () => {
  const code = "import { TAG_ID as $, NS } from '../common/html.js';\nx($.A, NS.HTML, x.$.A, TAG_ID.A, $$.A);";
  expect(trimParse5().transform(code, FILE)?.split('\n')[1]).toBe('x(1, NS.HTML, x.$.A, 1, $$.A);');
});

test('named texts become texts, the lists of both go', () => {
  const code =
    'const $ = TAG_ID;\nTAG_ID[TAG_ID["A"] = 1] = "A";\nTAG_NAMES["A"] = "a";\nNS["HTML"] = "h";\nx($.A, TAG_NAMES.A);';
  expect(trimParse5().transform(code, FILE)).toBe('const $ = TAG_ID;\n\n\nNS["HTML"] = "h";\nx(1, "a");');
});

test('reports of errors go, their condition stays', () => {
  expect(trimParse5().transform('if (a)\n    this._err(ERR.b);\nc();', FILE)).toBe('if (a)\n    ;\nc();');
});

test("parse5's own names get short, each the same everywhere", () => {
  const code = 'class A { _emitChars(a) { this._emitChars(a); } append() {} }';
  expect(trimParse5().transform(code, FILE)).toMatch(
    /^class A \{ (_\w{1,2})\(a\) \{ this\.\1\(a\); \} append\(\) \{\} \}$/,
  );
});

test('in the files of parse5 no named number and no plain report is left', () => {
  const path = 'node_modules/parse5/dist/tokenizer/index.js';
  const trimmed = trimParse5().transform(readFileSync(path, 'utf8'), `/${path}`) ?? '';
  expect(trimmed.match(/State\.[A-Z]/g)).toBeNull();
  expect(trimmed.match(/\._err\(ERR\.\w+\);/g)).toBeNull();
});

test('files of others stay', () => {
  expect(trimParse5().transform('this._err(1);', '/node_modules/dexie/dist/parser.js')).toBeNull();
});
