// The bytes of a file -> its text, whatever wrote it: UTF-8, UTF-16 with a mark, what a page declares, GB18030, windows-1252.
// The browser's decoders do the work; this file only chooses. What is no text at all is named by its first bytes.

/** Bytes looked at to tell an encoding. */
const SAMPLE = 65_536;
/** `<meta charset="gb2312">`, `charset=shift_jis` in the first kilobyte of a page. */
const DECLARED = /charset\s*=\s*["']?([\w-]{1,40})/i;
const HEAD = 1_024;
/** Common Chinese characters have both bytes from here on. */
const FIRST_OF_PAIR = 0xa1;
/** Share of the high bytes that stand in such pairs in Chinese text. */
const LEAST_PAIRED = 0.8;
/** First bytes of files that are often taken for text by their name: ZIP (.docx, .xlsx), PDF, old Office, PNG, JPEG, GIF. */
const BINARY: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/** The text with its byte order mark, so that places count every character; null for bytes that are no text. Never throws. */
export function decodeFile(bytes: Uint8Array): string | null {
  if (BINARY.some((start) => start.every((byte, at) => bytes[at] === byte))) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes, false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes, false);
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  const declared = DECLARED.exec(decode('latin1', bytes.subarray(0, HEAD), false) ?? '')?.[1];
  return (
    decode('utf-8', bytes, true) ??
    (declared === undefined ? null : decode(declared, bytes, true)) ??
    (isPaired(bytes.subarray(0, SAMPLE)) ? decode('gb18030', bytes, true) : null) ??
    decode('windows-1252', bytes, false)
  );
}

/** True where high bytes stand in pairs, as in Chinese; accented letters of Western text stand alone, and GB18030 would take them. */
function isPaired(sample: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x80) continue;
    high++;
    if ((sample[at] ?? 0) < FIRST_OF_PAIR || (sample[at + 1] ?? 0) < FIRST_OF_PAIR) continue;
    at++;
    high++;
    paired += 2;
  }
  return paired > LEAST_PAIRED * high;
}

/** Null for an encoding the browser does not know, and where `fatal` for bytes that are not of it. */
function decode(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // not this one: the next guess decides
  }
}
