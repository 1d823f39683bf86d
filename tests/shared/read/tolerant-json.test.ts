// JSON as pages really contain it. The anchor: what JSON.parse reads, is read the same.
// Every kind of damage that was seen on job pages has a case.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_JSON, MAX_JSON_DEPTH, parseTolerantJson, type JsonValue } from '../../../shared/read/tolerant-json.ts';

/** Plain objects for comparison; only in tests, where no key is hostile. */
function plain(value: JsonValue | undefined): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one as JsonValue)]));
  return Array.isArray(value) ? value.map((one: JsonValue) => plain(one)) : value;
}

function parse(text: string): unknown[] {
  return parseTolerantJson(text).map(plain);
}

describe('valid JSON', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!text.includes('"__proto__"') && !/-0(?![.\d])/.test(text));
        expect(parse(text)).toEqual([JSON.parse(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps escapes', () => {
    expect(parse(String.raw`["<\/p>\n\t\"\\ \u00e9\ud83d\ude00"]`)).toEqual([['</p>\n\t"\\ é😀']]);
  });
});

describe('broken JSON', () => {
  test.each([
    ['a line break in a string', '{"a":"x\ny\tz"}', [{ a: 'x\ny\tz' }]],
    ['a comma too many', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a comma forgotten at a line end', '{"a":"x"\n"b":"y"}', [{ a: 'x', b: 'y' }]],
    ['line comments', '// top\n{"a":1, // one\n"b":"http://x"}', [{ a: 1, b: 'http://x' }]],
    ['block comments', '/* top */{"a":/* one */1}', [{ a: 1 }]],
    ['an HTML comment around', '<!--\n{"a":1}\n-->', [{ a: 1 }]],
    ['CDATA around', '<![CDATA[{"a":1}]]>', [{ a: 1 }]],
    ['CDATA in comments', '//<![CDATA[\n{"a":1}\n//]]>', [{ a: 1 }]],
    ['CDATA in block comments', '/*<![CDATA[*/{"a":1}/*]]>*/', [{ a: 1 }]],
    ['a byte order mark', '\uFEFF{"a":1};', [{ a: 1 }]],
    ['quotes escaped for HTML', '{&quot;a&quot;:&quot;R&amp;amp;D&quot;}', [{ a: 'R&amp;D' }]],
    ['two objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['an end cut off', '{"a":"x","b":["y","z', [{ a: 'x', b: ['y', 'z'] }]],
    [
      'quotes not escaped',
      '{"a":"the "head" cook, "really"","b":"<p class="x">y</p>"}',
      [{ a: 'the "head" cook, "really"', b: '<p class="x">y</p>' }],
    ],
    ['odd escapes', String.raw`{"a":"it\'s \x \u12"}`, [{ a: "it's x u12" }]],
    ['keys without quotes', '{a: 1, b: true, c: undefined}', [{ a: 1, b: true, c: null }]],
    ['a value forgotten', '{"a":,"b":2}', [{ b: 2 }]],
    ['brackets that close nothing', ']}{"a":[1}{"b":2}', [{ a: [1] }, { b: 2 }]],
    ['nothing', ' ', []],
  ])('survives %s', (_, text, values) => {
    expect(parse(text)).toEqual(values);
  });
});

describe('hostile JSON', () => {
  test('a key named __proto__ is a key', () => {
    const [value] = parseTolerantJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(value instanceof Map && [...value.keys()]).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });

  test('what lies too deep is left out, what follows is read', () => {
    const deep = MAX_JSON_DEPTH + 10;
    const [value, next] = parseTolerantJson(`${'['.repeat(deep)}1${']'.repeat(deep)}{"a":1}`);
    let depth = 0;
    for (let one = value; Array.isArray(one); one = (one as JsonValue[])[0]) depth++;
    expect(depth).toBe(MAX_JSON_DEPTH);
    expect(plain(next)).toEqual({ a: 1 });
  });

  test('a million brackets and five million characters are read', () => {
    expect(parseTolerantJson('['.repeat(1_000_000))).toHaveLength(1);
    expect(parseTolerantJson(`"${'x'.repeat(MAX_JSON + 9)}"`)).toEqual(['x'.repeat(MAX_JSON - 1)]);
  });

  test('never throws', () => {
    const signs = fc.constantFrom(...'{}[]":,\\/*<!->u0a \n', '<!--', '*/', '"a":', '&quot;', '\uFEFF');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        parseTolerantJson(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
