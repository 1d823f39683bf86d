// Shows words on the page by the CSS Custom Highlight API: the page's elements are not touched.
// For page-host.ts; the rule that colours them is put in by extension/clip/page-link.ts.
// Must not know what the words are.

import type { Span } from '../../shared/model/span.ts';
import { HIGHLIGHT } from '../messages/protocol.ts';
import { bringIntoView, documentOf, parentOf, windowOf } from './bound-page.ts';
import type { ReadWords } from './read-page.ts';

/** Takes the highlight away again. Never throws. */
export type Hide = () => void;

/** Most spans that are shown at once: a whole role, not a whole catalogue. */
const SPANS_MAX = 500;

/** Shows the words of spans, and brings the first of them into view when it is not. Never throws. */
export function showWords({ words, tree }: ReadWords, spans: readonly Span[]): Hide {
  const ranges = spans
    .slice(0, SPANS_MAX)
    .flatMap((span) => words.toStretches(span))
    .map(({ from, to }) => {
      const range = new Range();
      range.setStart(from.node, tree.textStart(from.node) + from.at);
      range.setEnd(to.node, tree.textStart(to.node) + to.at);
      return range;
    });
  const registries = new Map<HighlightRegistry, Range[]>();
  for (const range of ranges) {
    // A frame has a registry of its own.
    const view = windowOf(documentOf(range.startContainer) ?? document);
    const registry = view?.CSS.highlights;
    if (registry !== undefined) registries.set(registry, [...(registries.get(registry) ?? []), range]);
  }
  for (const [registry, own] of registries) registry.set(HIGHLIGHT, new Highlight(...own));
  if (ranges[0] !== undefined) revealRange(ranges[0]);
  return () => {
    for (const registry of registries.keys()) registry.delete(HIGHLIGHT);
  };
}

function revealRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight;
  const parent = parentOf(range.startContainer);
  if (!isInView && parent !== null) bringIntoView(parent);
}
