// Messages between page and panel: every one declared passes, and nothing else does.
// What is done with them is tested where it is done.

import { describe, expect, test } from 'vitest';
import { readFromPage, readToPage, type FromPage, type ToPage } from '../../../extension/messages/protocol.ts';
import { readFromWorker, readToWorker } from '../../../extension/messages/worker-protocol.ts';

const FACTS = {
  url: 'https://x.example/',
  canonicalUrl: null,
  title: 'Cook',
  language: 'en',
  unreadFrames: [{ name: 'Board', url: '' }],
};

const TO_PAGE: readonly ToPage[] = [
  { say: 'read', way: 'auto', reading: 'r' },
  { say: 'recall', reading: 'r' },
  { say: 'show', spans: [[0, 4]] },
  { say: 'watch', on: true },
];
const FROM_PAGE: readonly FromPage[] = [
  { say: 'progress', share: 0.5 },
  { say: 'lines', piece: { text: 'Cook', lines: [4, 0] } },
  { say: 'posting', script: '{}' },
  { say: 'read', rung: 'page', rungs: ['page'], cut: 'nodes', isWhole: false, facts: FACTS },
  { say: 'refused', why: 'empty', facts: FACTS },
  { say: 'failed', message: 'x' },
  { say: 'recalled', isKnown: false },
  { say: 'pointed', pointed: { span: [1, 1], isSelected: false } },
  { say: 'pointed', pointed: null },
];
const REFUSED: readonly unknown[] = [
  null,
  7,
  'read',
  [],
  {},
  { say: 'read' },
  { say: 'read', way: 'all', reading: 'r' },
  { say: 'show', spans: [[0, -1]] },
  { say: 'show', spans: [[0]] },
  { say: 'show', spans: [[0, 1.5]] },
  { say: 'watch', on: 'yes' },
  { say: 'progress', share: 2 },
  { say: 'progress', share: NaN },
  { say: 'lines', piece: { text: 'Cook', lines: ['4'] } },
  { say: 'read', rung: 'site', rungs: ['page'], cut: null, isWhole: true, facts: FACTS },
  { say: 'read', rung: 'page', rungs: ['page'], cut: null, isWhole: true, facts: { ...FACTS, title: 7 } },
  { say: 'read', rung: 'page', rungs: ['page'], cut: 'time', isWhole: true, facts: FACTS },
  { say: 'refused', why: 'tired', facts: FACTS },
  { say: 'pointed', pointed: { span: [1], isSelected: true } },
];

describe('a message', () => {
  test.each(TO_PAGE)('to the page passes: $say', (message) => {
    expect(readToPage({ ...message, more: 1 })).toEqual(message);
  });

  test.each(FROM_PAGE)('from the page passes: $say', (message) => {
    expect(readFromPage({ ...message, more: 1 })).toEqual(message);
  });

  test.each(REFUSED)('that is none is dropped: %j', (message) => {
    expect(readToPage(message)).toBeNull();
    expect(readFromPage(message)).toBeNull();
  });

  test('to or from the worker that is none is dropped', () => {
    expect(readToWorker({ ask: 'parse', source: { kind: 'text', text: 'x' } })).toBeNull();
    expect(readToWorker({ ask: 'pasted', html: '' })).toBeNull();
    expect(readToWorker({ ask: 'postings', scripts: [1] })).toBeNull();
    expect(readFromWorker({ ok: 'yes' })).toBeNull();
    expect(readFromWorker({ ok: false })).toBeNull();
  });
});
