// Captures as operations and back. A page may be megabytes long, so text and lines are written in pieces.
// The pieces are fields `text/0`, `text/1`, … and `lines/0`, …; a capture is written once and never edited.
// Knows no store.

import type { Capture, CaptureWay } from '../model/capture.ts';
import type { Language } from '../model/parsed.ts';
import type { FieldValue } from '../model/operation.ts';
import type { Edit } from './catalogue.ts';
import { toLine, toLineValue } from './capture-lines.ts';
import { LONGEST_TEXT } from './check-operation.ts';
import { asList, asNumber, asOneOf, asText } from './read-values.ts';
import { readField, type RecordRow } from './registers.ts';

/** Lines in one piece: at most about 200 bytes each in JSON. */
const LONGEST_LINES_PIECE = 2_000;

const WAYS: readonly CaptureWay[] = ['selection', 'page', 'json-ld', 'paste', 'file', 'sheet'];
const LANGUAGES: readonly Language[] = ['en', 'zh', 'de', 'fr', 'es', 'pt', 'it', 'und'];

/** The edit that stores a capture. */
export function toCaptureEdit(capture: Capture): Edit {
  const { way, url, urlKey, name, capturedAt, language, text, lines, textKey } = capture;
  const values: Record<string, FieldValue> = { way, url, urlKey, name, capturedAt, language, textKey };
  for (let start = 0, piece = 0; start < text.length; start += LONGEST_TEXT, piece++) {
    values[`text/${piece}`] = text.slice(start, start + LONGEST_TEXT);
  }
  for (let start = 0, piece = 0; start < lines.length; start += LONGEST_LINES_PIECE, piece++) {
    values[`lines/${piece}`] = lines.slice(start, start + LONGEST_LINES_PIECE).map(toLineValue);
  }
  return { kind: 'capture', id: capture.id, values };
}

/** The capture a record stands for. Never throws; what is missing or odd reads as empty. */
export function toCapture(row: RecordRow): Capture {
  const field = (name: string) => readField(row, name);
  return {
    id: row.id,
    way: asOneOf(field('way'), WAYS, 'paste'),
    url: asText(field('url')),
    urlKey: asText(field('urlKey')),
    name: asText(field('name')) ?? '',
    capturedAt: asNumber(field('capturedAt')),
    language: asOneOf(field('language'), LANGUAGES, 'und'),
    text: listPieces(row, 'text')
      .map((piece) => asText(piece) ?? '')
      .join(''),
    lines: listPieces(row, 'lines').flatMap((piece) => asList(piece).flatMap((line) => toLine(line) ?? [])),
    textKey: asText(field('textKey')) ?? '',
  };
}

function listPieces(row: RecordRow, name: string): FieldValue[] {
  const pieces: FieldValue[] = [];
  for (let piece = 0; ; piece++) {
    const value = readField(row, `${name}/${piece}`);
    if (value === undefined) return pieces;
    pieces.push(value);
  }
}
