// An input -> its text: opens files and standard input, refuses what is too large or no text in one line.
// The one file of the room that opens inputs. Must not know what the text means.

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InputError, toReason } from './command-errors.ts';
import { decodeText } from './decode-text.ts';
import { READABLE } from './file-kinds.ts';
import type { Input } from './input-files.ts';

/** 100 MB, so that the text, its JSON and its roles stay inside the engine's strings (512 MB). */
export const LARGEST_INPUT_BYTES = 100 * 1024 * 1024;

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Reads the bytes of an input. Throws an InputError when it cannot be opened or is too large. */
export async function readBytes(input: Input, stdin: Readable): Promise<Uint8Array> {
  try {
    if (input.path === null) return await readStream(stdin, input);
    const { size } = await stat(input.path);
    if (size > LARGEST_INPUT_BYTES) throw new InputError(tooLarge(input, ` (it has ${toMegabytes(size)})`));
    // Pipes and devices tell no size: they are read with the limit in hand.
    return size > 0 ? await readFile(input.path) : await readStream(createReadStream(input.path), input);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${input.name}: ${toReason(error)}; ${READABLE}`);
  }
}

/** Decodes the bytes of an input. Throws an InputError naming what they seem to be when they are no text. */
export function toText(input: Input, bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  throw new InputError(`${input.name}: seems to be ${decoded.seems}, not text; ${READABLE}`);
}

/** "12.5 MB" */
export function toMegabytes(bytes: number): string {
  return `${(bytes / BYTES_PER_MEGABYTE).toFixed(1)} MB`;
}

async function readStream(stream: Readable, input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    // Streams of bytes: neither stdin nor a file stream has an encoding set.
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > LARGEST_INPUT_BYTES) throw new InputError(tooLarge(input, ''));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(input: Input, itsSize: string): string {
  return `${input.name}: is larger than the limit of ${toMegabytes(LARGEST_INPUT_BYTES)}${itsSize}; split it into smaller files`;
}
