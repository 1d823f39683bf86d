// Deleted roles, each with the way back. Nothing is ever gone for good from here.
// Read from the store when it is opened: the index holds living roles only.

import { useEffect, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { PAGE_WORDS } from './page-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** Deleted roles drawn at once; more are asked for with a button. */
const PAGE_SIZE = 100;

/** A list of articles, each with a button "Restore". */
export function TrashList() {
  const words = useWords(ROLES_WORDS);
  const page = useWords(PAGE_WORDS);
  const { live, address, go } = usePage();
  const version = live.version.value;
  const [roles, setRoles] = useState<readonly CatalogueRole[] | null>(null);
  const [limit, setLimit] = useState(PAGE_SIZE);
  useEffect(() => {
    let stale = false;
    void live.store.listRoles({ order: 'newest', deleted: true, limit: limit + 1 }).then(
      (found) => {
        if (!stale) setRoles(found);
      },
      () => undefined, // a store that cannot be read is told by the notice below the bar
    );
    return () => {
      stale = true;
    };
  }, [version, limit]);
  if (roles === null) return null;
  if (roles.length === 0) return <p class="empty soft">{words.trashEmpty}</p>;
  return (
    <div class="rest scroll">
      <ul class="pick" aria-label={words.trash}>
        {roles.slice(0, limit).map((role) => (
          <li key={role.id} class={role.id === address.value.role ? 'chosen' : undefined}>
            <article aria-labelledby={`gone-${role.id}`} class="row">
              <div class="rest">
                <h3 class="cut" id={`gone-${role.id}`}>
                  {role.title ?? words.untitled}
                </h3>
                <p class="small faint">{words.duties(role.duties.length)}</p>
              </div>
              <button type="button" class="btn quiet little" onClick={() => go({ role: role.id })}>
                {words.look}
              </button>
              <button
                type="button"
                class="btn little"
                aria-label={`${page.restore}: ${role.title ?? words.untitled}`}
                onClick={() =>
                  void live.save(words.restored(role.title ?? words.untitled), [
                    { kind: 'role', id: role.id, values: { deleted: false } },
                  ])
                }
              >
                {page.restore}
              </button>
            </article>
          </li>
        ))}
      </ul>
      {roles.length > limit && (
        <button type="button" class="btn wide" onClick={() => setLimit(limit + PAGE_SIZE)}>
          {words.more}
        </button>
      )}
    </div>
  );
}
