// The tabs whose view is not built yet: what will stand there, and where to go meanwhile.
// Goes away tab by tab as the views are handed in.

import { useWords } from '../../shared/ui/words.ts';
import type { Tab } from './page-address.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';

/** An empty state with one way on. */
export function NotYet({ tab }: { readonly tab: Tab }) {
  const words = useWords(PAGE_WORDS);
  const { go } = usePage();
  const [title, next] =
    tab === 'organisation'
      ? [words.organisationEmpty, words.organisationNext]
      : [words.duplicatesEmpty, words.duplicatesNext];
  return (
    <section class="empty" data-region tabIndex={-1}>
      <h2>{title}</h2>
      <p class="soft">{next}</p>
      <button type="button" class="btn" onClick={() => go({ tab: 'roles' })}>
        {words.toRoles}
      </button>
    </section>
  );
}
