// A text with the searched words marked.
// Knows folded words and text only.

import { MarkedWords } from '../../shared/ui/word-difference.tsx';
import { findHits } from './fold-text.ts';

/** The text as it is, each place where one of the folded words stands in a `mark`. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return <MarkedWords text={text} hits={findHits(text, words)} />;
}
