// Operations of one step -> segments of at most 512 KB, each naming the one before.
// The size is that of a message: NATS takes 1 MB by default (data-layer research, rule 5).
// Knows no store and no transport.

import type { Operation, Segment, Stamp } from '../model/operation.ts';

/** Format of the operations this program writes; a segment of a higher one is kept and not applied. */
export const SEGMENT_VERSION = 1;

/** Bytes of JSON in one segment. An operation that is longer alone has a segment of its own. */
export const LONGEST_SEGMENT = 512 * 1024;

/** Room for the segment's own members, its step included. */
const ENVELOPE = 1024;

/** Who made the operations, what they did, and the last stamp of their segment before (null = this is their first). */
export interface SegmentHead {
  readonly device: string;
  readonly step: string;
  readonly previous: Stamp | null;
}

/** One segment or more, in order; none for no operations. */
export function cutSegments(operations: readonly Operation[], { device, step, previous }: SegmentHead): Segment[] {
  const segments: Segment[] = [];
  let rest: Operation[] = [];
  let bytes = ENVELOPE;
  let before = previous;
  const close = () => {
    segments.push({ version: SEGMENT_VERSION, device, previous: before, operations: rest, step });
    before = rest.at(-1)?.stamp ?? before;
    rest = [];
    bytes = ENVELOPE;
  };
  for (const operation of operations) {
    const more = countBytes(JSON.stringify(operation)) + 1; // the comma
    if (rest.length > 0 && bytes + more > LONGEST_SEGMENT) close();
    rest.push(operation);
    bytes += more;
  }
  if (rest.length > 0) close();
  return segments;
}

/** Length of the text in UTF-8. */
export function countBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x800)
      bytes += unit >= 0xd800 && unit < 0xe000 ? 1 : 2; // half of a pair: four bytes for both
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
