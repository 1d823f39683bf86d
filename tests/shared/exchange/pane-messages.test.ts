// The chunks that travel between pane and extension: each small enough as JSON, together the text that was cut.
// Sizes are counted by JSON itself here.

import { describe, expect, test } from 'vitest';
import { CHUNK_BYTES, readFromExtension, toChunks } from '../../../shared/exchange/pane-messages.ts';

const bytesOf = (text: string) => new TextEncoder().encode(JSON.stringify({ text })).length;

describe('chunks', () => {
  test.each([
    ['English', 'Counts the life vests. '],
    ['Chinese', '负责编制未来两周的值班表；'],
    ['quotation marks', '"\\'],
    ['control characters', '\u0001'],
    ['emoji', '😀'],
    ['halves of emoji', '\ud800'],
  ])('of %s stay below the limit and lose nothing', async (_kind, word) => {
    const pieces = [word.repeat(Math.ceil(9_000_000 / word.length)), 'end'];
    const chunks = await toChunks(pieces);
    expect(chunks.join('') === pieces.join('')).toBe(true);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Math.max(...chunks.map(bytesOf))).toBeLessThanOrEqual(CHUNK_BYTES);
  });

  test('of a short text are one, of none are none', async () => {
    expect(await toChunks(['a', '', 'b'])).toEqual(['ab']);
    expect(await toChunks([])).toEqual([]);
  });
});

test.each([undefined, null, 'ok', { ok: true }, { ok: true, is: 'chunk' }, { ok: true, is: 'waiting', transfers: 1 }])(
  'an answer that is none is none: %j',
  (value) => expect(readFromExtension(value)).toBeNull(),
);

test('of a list of transfers only those that are some are told', () => {
  const good = { transfer: 'transfer1', name: 'a', count: 1, at: 0 };
  const list = { ok: true, is: 'waiting', transfers: [good, { ...good, count: 0 }, 7] };
  expect(readFromExtension(list)).toEqual({ ...list, transfers: [good] });
});
