// A tag before the title of a posting: "【急聘】咖啡师 8-12K", "[Urgent] Night host 8-12k".
// Used by cut-line.ts for lines that begin with a bracket: the title begins behind it, and the bracket is no label.
// Must not know the neighbouring lines.

import { skipBlank } from './characters.ts';
import { payAt, postingTailAt } from './heading-shape.ts';
import { readHeading } from './headings.ts';
import { isClosingBracket } from './label-shape.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikePost } from './posts.ts';

/** A tag has at most so many characters between its brackets. */
const MAX_TAG = 16;
/** A title with its pay is short. */
const MAX_POSTING = 60;
/** Tags that say that somebody is sought; behind them stands a post, with its pay or without. Not: "汇报对象", "Part time". */
const SEEKS =
  /[聘招]|^(?:urgent|urgently|hiring|vacancy|now hiring|wanted|gesucht|dringend|eilt|recrute|recrutement|urgente|se busca|vaga|cercasi)$/i;

/** Where the title begins behind its tag; `start` where there is no tag. Never throws. `"[Urgent] Night host 8-12k"` -> 9. */
export function tagEnd(text: string, start: number, end: number, lexicon: Lexicon): number {
  const open = text.charCodeAt(start);
  if ((open !== 91 && open !== 0x3010) || end - start > MAX_POSTING) return start;
  let close = start + 1;
  while (close < end && close - start <= MAX_TAG && !isClosingBracket(text.charCodeAt(close))) close++;
  if (close >= end || !isClosingBracket(text.charCodeAt(close))) return start;
  const from = skipBlank(text, close + 1, end);
  const title = text.slice(from, end);
  const known = readHeading(text, start + 1, close, lexicon);
  if (from >= end || (known && known.concept !== 'form')) return start;
  const pay = payAt(title);
  if (pay >= 2 && !known) return from;
  const isTold = pay >= 2 || (!known && SEEKS.test(text.slice(start + 1, close)));
  return isTold && looksLikePost(title.slice(0, postingTailAt(title)), lexicon) ? from : start;
}
