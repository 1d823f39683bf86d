// Differences of words, for the eye and for the ear: before and now in one line, or what only one side of a pair has.
// Which words differ is told by diff-words.ts (before and now) or by the matcher (pairs).

import { Fragment } from 'preact';
import type { Span } from '../model/span.ts';
import { diffWords } from './diff-words.ts';

/** One line with `del` and `ins`; read out by screen readers as deletion and insertion. */
export function WordDifference({ before, now }: { readonly before: string; readonly now: string }) {
  return (
    <bdi>
      {diffWords(before, now).map(({ kind, text }, index) => {
        if (kind === 'same') return <Fragment key={index}>{text}</Fragment>;
        const words = text.trimEnd();
        const Mark = kind === 'before' ? 'del' : 'ins';
        return (
          <Fragment key={index}>
            <Mark>{words}</Mark>
            {text.slice(words.length) || (kind === 'before' ? ' ' : '')}
          </Fragment>
        );
      })}
    </bdi>
  );
}

/** A text with places marked: what a search found, or which words of a source are meant. In order, not overlapping. */
export function MarkedWords({ text, hits }: { readonly text: string; readonly hits: readonly Span[] }) {
  return (
    <bdi>
      {hits.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(hits[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}

/** The text of one side of a pair; `marks` are the words that the other side does not have, in order, not overlapping. */
export function SideWords(props: { readonly side: 'a' | 'b'; readonly text: string; readonly marks: readonly Span[] }) {
  const { side, text, marks } = props;
  return (
    <bdi>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark class={`side-${side}`}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}
