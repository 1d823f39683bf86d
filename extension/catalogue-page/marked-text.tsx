// A text with the searched words marked.
// Knows folded words and text only.

import { findHits } from './fold-text.ts';

/** The text as it is, each place where one of the folded words stands in a `mark`. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const hits = findHits(text, words);
  if (hits.length === 0) return <>{text}</>;
  return (
    <>
      {hits.map(([start, end], index) => (
        <>
          {text.slice(hits[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(hits.at(-1)?.[1])}
    </>
  );
}
