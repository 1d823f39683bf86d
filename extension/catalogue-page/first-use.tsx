// What an empty catalogue shows: the job in three steps, and the ways to fill it.
// Stands in the place of the list; what is clipped meanwhile replaces it.

import { Empty, Steps } from '../../shared/ui/steps.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** Three steps, the button that imports files, and the way to deleted roles. */
export function FirstUse({ onShowTrash }: { readonly onShowTrash: () => void }) {
  const words = useWords(ROLES_WORDS);
  const page = useWords(PAGE_WORDS);
  const { go } = usePage();
  return (
    <section class="first-use" data-region tabIndex={-1} aria-label={words.firstTitle}>
      <Empty title={words.firstTitle} note={words.firstNote}>
        <Steps steps={words.steps} />
        <p class="soft">{words.orImport}</p>
        <div class="row wrap">
          <button type="button" class="btn primary" onClick={() => go({ tab: 'exchange' })}>
            {page.tabs.exchange}
          </button>
          <button type="button" class="btn quiet" onClick={onShowTrash}>
            {words.trash}
          </button>
        </div>
      </Empty>
    </section>
  );
}
