// JSON in chunks is the same JSON: nothing lost, spans on one line, lone surrogates escaped.
// Any plain data; the shapes of the product's files are tested with their writers.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJsonChunks } from '../../../shared/exchange/json-chunks.ts';

describe('toJsonChunks', () => {
  test('writes any plain data so that it comes back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 12 }), (value) => {
        expect(JSON.parse([...toJsonChunks(value)].join(''))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('lays it out with spans on one line, at every depth', () => {
    const deep = { a: { a: { a: { a: { a: { a: { a: { a: { span: [1, 2] } } } } } } } } };
    expect([...toJsonChunks({ span: [3, 4], list: [], none: {}, left: undefined })].join('')).toBe(
      '{\n  "span": [3, 4],\n  "list": [],\n  "none": {}\n}',
    );
    expect([...toJsonChunks(deep)].join('')).toContain('"span": [1, 2]');
  });

  test('leaves text alone that looks like a span', () => {
    const text = '[\n  1,\n  2\n]';
    expect(JSON.parse([...toJsonChunks({ text })].join(''))).toEqual({ text });
  });

  test('escapes a lone surrogate', () => expect([...toJsonChunks('a\uD83Db')].join('')).toBe('"a\\ud83db"'));
});
