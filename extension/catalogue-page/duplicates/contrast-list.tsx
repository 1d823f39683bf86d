// Below the pair: duties that look alike and are not the same, with what keeps them apart. Never part of a cluster.
// Draws only.

import { useState } from 'preact/hooks';
import { DUPLICATES_WORDS } from '../../../shared/ui/duplicates/duplicates-words.ts';
import { PairTexts } from '../../../shared/ui/duplicates/pair-view.tsx';
import { useWords } from '../../../shared/ui/words.ts';
import { usePage } from '../page-context.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import type { OpenDuplicates } from './duplicates-search.ts';

/** Pairs drawn at once; more are asked for. */
const PAGE = 20;

/** The list; nothing where there is none. */
export function ContrastList({ open: { desk } }: { readonly open: OpenDuplicates }) {
  const words = useWords(DUPLICATES_WORDS);
  const { more } = useWords(DUPLICATES_PAGE_WORDS);
  const { go } = usePage();
  const [drawn, setDrawn] = useState(PAGE);
  const contrasts = desk.contrasts.value.filter(({ verdict }) => verdict === null);
  if (contrasts.length === 0) return null;
  return (
    <section class="part stack">
      <h3>
        {words.contrasts}{' '}
        <span class="count" aria-hidden="true">
          {contrasts.length}
        </span>
      </h3>
      <ul class="contrasts" aria-label={words.contrasts}>
        {contrasts.slice(0, drawn).map((pair) => {
          const [a, b] = [desk.duties.value.get(pair.a), desk.duties.value.get(pair.b)];
          if (a === undefined || b === undefined) return null;
          const parts = [...new Set(pair.differences.map(({ what }) => words.part[what]))];
          return (
            <li class="card" key={`${pair.a} ${pair.b}`}>
              <PairTexts
                pair={pair}
                a={a}
                b={b}
                onGo={(side) => {
                  const { role, id } = side === 'a' ? a : b;
                  go({ tab: 'roles', role, duty: id });
                }}
              />
              <p class="row small soft">
                <span class="chip" data-kind="contrast">
                  {words.kinds.contrast}
                </span>
                <span>
                  {words.differs}: {parts.join(', ')}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
      {contrasts.length > drawn && (
        <button type="button" class="btn quiet" onClick={() => setDrawn(drawn + PAGE)}>
          {more(Math.min(PAGE, contrasts.length - drawn))}
        </button>
      )}
    </section>
  );
}
