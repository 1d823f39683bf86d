// What was found -> one word for each duty, as the grid of duties shows it.
// Pure.

import type { CommonPhrase } from '../../../shared/duplicates/common-phrases.ts';
import type { DeskCluster, DeskPair } from '../../../shared/ui/duplicates/desk-state.ts';
import type { DuplicateMark, DuplicateMarks } from '../duties/duty-row.ts';

/** Surest first: a duty of several pairs shows the surest kind; a common phrase is called that before all. */
const ORDER: readonly DuplicateMark['kind'][] = ['common', 'same', 'reworded', 'contained', 'contrast'];

/** The marks of the duties in clusters, contrasts and common phrases. */
export function toDuplicateMarks(
  clusters: readonly Pick<DeskCluster, 'pairs'>[],
  contrasts: readonly DeskPair[],
  phrases: readonly Pick<CommonPhrase, 'duties'>[],
): DuplicateMarks {
  const marks = new Map<string, DuplicateMark>();
  const put = (duty: string, kind: DuplicateMark['kind']) => {
    const known = marks.get(duty);
    if (known === undefined || ORDER.indexOf(kind) < ORDER.indexOf(known.kind)) marks.set(duty, { kind });
  };
  for (const { duties } of phrases) for (const duty of duties) put(duty, 'common');
  const pairs = [
    ...clusters.flatMap((cluster) => cluster.pairs),
    ...contrasts.filter(({ verdict }) => verdict === null),
  ];
  for (const { a, b, kind } of pairs) for (const duty of [a, b]) put(duty, kind);
  return marks;
}
