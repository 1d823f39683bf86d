// A place in the text that was read.
// The smallest noun of the house: everything that was found says where it was found.
// Knows nothing else of the product.

/** Offsets in UTF-16 units from the start of the source text, end excluded: `text.slice(...span)` is what was seen. */
export type Span = readonly [start: number, end: number];

/** A piece of text with its place. `text` is the source at `span` without its list marker, trimmed, white space collapsed. */
export interface Found {
  readonly text: string;
  readonly span: Span;
}
