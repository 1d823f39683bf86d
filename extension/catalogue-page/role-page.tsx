// The page of one role: heading, facts, duties, requirements, other.
// A region with a heading, so that the role's name is an article only in the list.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { MarkedText } from './marked-text.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

interface Props {
  readonly role: CatalogueRole;
  /** Folded words of the search. */
  readonly words: readonly string[];
}

/** Everything the role says. */
export function RolePage({ role, words }: Props) {
  const say = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  return (
    <section class="rest scroll" data-region tabIndex={-1} aria-labelledby="role-title">
      <div class="stack role">
        <h2 class="title" id="role-title">
          {role.title ?? list.untitled}
        </h2>
        <ol class="duties" aria-label={say.duties}>
          {role.duties.map((duty, index) => (
            <li key={duty.id}>
              <span class="mark">{index + 1}.</span>
              <span class="text">
                <MarkedText text={duty.text} words={words} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
