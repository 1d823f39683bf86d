// Bytes -> text, whatever wrote them: UTF-8, UTF-16 with or without mark, the encoding a page declares, GB18030, windows-1252.
// A byte order mark stays in the text, so that spans count every character of the file.
// Must not know file names; what is no text is named by binary-kind.ts.

import { findBinaryKind } from './binary-kind.ts';

/** Either the text, or what the bytes seem to be instead ("a PDF"). */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly seems: string };

/** Bytes that are looked at to guess an encoding. */
const SAMPLE_BYTES = 65_536;

/** UTF-16 shows in its blanks and line ends at least: one unit in fifty, also in Chinese text. */
const LEAST_ASCII_UNITS = 0.02;

/** Of the bytes above 127 in Chinese text this share stands in pairs; accented letters of Western text stand alone. */
const LEAST_PAIRED = 0.8;

/**
 * What windows-1252 has for the bytes 0x80 to 0x9F. Node 20 decodes it as latin1, which has control characters there
 * (nodejs/node issue 56542). The five unused bytes stay what they are, as the Encoding Standard says.
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Matches `<meta charset="gb2312">` and `charset=shift_jis`, as a page declares it in its first kilobyte. */
const DECLARED = /charset\s*=\s*["']?([\w-]{1,40})/i;

/** Decodes bytes; damaged bytes become �, lone surrogates of UTF-16 stay. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== null) return { ok: true, text: marked };
  const seems = findBinaryKind(bytes);
  if (seems !== null) return { ok: false, seems };
  if (bytes.includes(0)) {
    const text = decodeUnmarkedUtf16(bytes);
    return text === null ? { ok: false, seems: 'a binary file (it holds NUL bytes)' } : { ok: true, text };
  }
  return { ok: true, text: decodeUtf8(bytes) ?? decodeOther(bytes) };
}

/** Text whose first bytes are a byte order mark of UTF-16, null for all other. (UTF-8 decodes with and without.) */
function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'big');
  return null;
}

/** Buffer instead of TextDecoder, which would replace lone surrogates. A last odd byte becomes �. */
function decodeUtf16(bytes: Uint8Array, order: 'little' | 'big'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const text = (order === 'big' ? even.swap16() : even).toString('utf16le');
  return even.length < bytes.length ? `${text}\uFFFD` : text;
}

function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE_BYTES, bytes.length - (bytes.length % 2)));
  let little = 0;
  let big = 0;
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at + 1] === 0 && isAsciiText(sample[at])) little++;
    if (sample[at] === 0 && isAsciiText(sample[at + 1])) big++;
  }
  if (Math.max(little, big) < (LEAST_ASCII_UNITS * sample.length) / 2) return null;
  const text = decodeUtf16(bytes, little > big ? 'little' : 'big');
  return text.includes('\0') ? null : text;
}

function isAsciiText(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not UTF-8: the next guess decides
  }
}

function decodeOther(bytes: Uint8Array): string {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  return (declared && decodeAs(declared, bytes)) || guessOther(bytes);
}

/** Mostly good UTF-8 with a few broken bytes, Chinese in GB18030, else windows-1252, in which every byte means something. */
function guessOther(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const guess = utf8.decode(sample);
  const broken = guess.split('\uFFFD').length - 1;
  // eslint-disable-next-line no-control-regex
  const foreign = guess.replace(/[\u0000-\u007F]/g, '').length;
  if (foreign > broken * 2) return utf8.decode(bytes);
  return (isPaired(sample) && decodeAs('gb18030', bytes)) || decodeWindows1252(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** True when most high bytes come in pairs of lead and trail byte, both from 0xA1, as common Chinese characters do. */
function isPaired(sample: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    high++;
    if ((sample[at] ?? 0) < 0xa1 || (sample[at + 1] ?? 0) < 0xa1) continue;
    high++;
    paired += 2;
    at++;
  }
  return paired >= LEAST_PAIRED * high;
}

/** Null when this Node does not know the encoding (one built without ICU, or a page that declares nonsense). */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (/^(?:windows-1252|iso-8859-1|latin1|ascii|us-ascii)$/i.test(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // an unknown label; the caller has another guess
  }
}
