// One way to write a Marker down, so that the readers of markers give its fields in the same order.
// Used by markers.ts, number-markers.ts and letter-markers.ts.
// Must not know how a marker is recognised.

import type { Marker } from '../model/block.ts';

/** A marker from `start` to `end`, its blanks included; only outline numbers have more than one part. */
export function makeMarker(
  kind: Marker['kind'],
  wrap: string,
  value: number,
  start: number,
  end: number,
  parts = 1,
): Marker {
  return { kind, wrap, value, parts, start, end };
}
