// Operations: every change of the catalogue, as immutable values that can be merged in any order.
// The catalogue is the set union of operations; undo, history, two tabs, a colleague's file and Excel are all one mechanism.
// Knows nothing of storage, clocks or Excel. Rules: the data-layer research, sections 1.5 and 1.6.

/**
 * When and by whom: 9 characters of milliseconds since 1970 (base 36), 3 characters of a counter (base 36), '.', the device.
 * Stamps sort as text. Only the choice of which of two concurrent values is shown first compares them; nothing is lost by it.
 */
export type Stamp = string;

/** Anything JSON can hold: the value of one field. */
export type FieldValue =
  null | boolean | number | string | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** What an operation speaks of. `capture` is a text that was read, `verdict` a judgement over duties, `setting` a shared setting. */
export type RecordKind = 'role' | 'capture' | 'verdict' | 'setting';

/** One change of one record: new values, and for each field the stamps of the values it replaces. */
export interface Operation {
  readonly stamp: Stamp;
  readonly kind: RecordKind;
  readonly id: string;
  /** Field -> value. Fields of a duty are written `d/<dutyId>/text`. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Field -> stamps of the values that the author saw and replaces; absent for a field that had none. */
  readonly replaces: Readonly<Record<string, readonly Stamp[]>>;
}

/**
 * Operations of one device, cut by bytes, in the order they were made: what is stored, exported and sent.
 * `previous` is the last stamp of the segment before, so that a gap is noticed; null for a device's first segment.
 */
export interface Segment {
  /** Format of the operations; a newer one is kept as it is and not applied. */
  readonly version: number;
  readonly device: string;
  readonly previous: Stamp | null;
  readonly operations: readonly Operation[];
  /** What the person did, for history and undo: "Clipped 3 roles". One step of a person = one segment. */
  readonly step: string;
}
