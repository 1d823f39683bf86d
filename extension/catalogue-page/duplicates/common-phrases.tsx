// Short texts that stand in many roles, each with the button that keeps it out of the comparison.
// Draws only; what is common is told by the matcher.

import { useWords } from '../../../shared/ui/words.ts';
import { DUPLICATES_PAGE_WORDS } from './duplicates-page-words.ts';
import type { OpenDuplicates } from './duplicates-search.ts';

/** The list; nothing where there is none. */
export function CommonPhrases({ open }: { readonly open: OpenDuplicates }) {
  const words = useWords(DUPLICATES_PAGE_WORDS);
  const phrases = open.phrases.value;
  if (phrases.length === 0) return null;
  return (
    <section class="part stack">
      <h3>{words.phrases}</h3>
      <p class="small soft">{words.phrasesNote}</p>
      <ul class="phrases" aria-label={words.phrases}>
        {phrases.map((phrase) => (
          <li class="row wrap" key={phrase.text}>
            <bdi class="rest">{phrase.text}</bdi>
            <span class="small faint">{words.inRoles(phrase.roles)}</span>
            <button
              type="button"
              class="btn little"
              aria-label={words.ignore(phrase.text)}
              onClick={() => void open.ignore(phrase)}
            >
              {words.ignoreIt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
