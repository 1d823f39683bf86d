// One role of the list: title, status, where it belongs, and the duty that matches the search (or the first one).
// An article named by its title, with one link that covers it.

import { useId } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { foldText } from './fold-text.ts';
import { MarkedText } from './marked-text.tsx';
import { writeAddress, type PageAddress } from './page-address.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { StatusChip } from './status-chip.tsx';

interface Props {
  readonly role: CatalogueRole;
  /** Folded words of the search. */
  readonly words: readonly string[];
  readonly address: PageAddress;
  /** The row that Tab reaches. */
  readonly isStop: boolean;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The contents of one list item. */
export function RoleRow({ role, words, address, isStop, today }: Props) {
  const say = useWords(ROLES_WORDS);
  const id = useId();
  const matching = role.duties.filter(({ text }) => countWords(text, words) > 0);
  const shown = pickDuty(matching, words) ?? role.duties[0];
  return (
    <article aria-labelledby={id}>
      <div class="row">
        <h3 class="rest cut" id={id}>
          <a
            href={writeAddress({ ...address, role: role.id, duty: null })}
            aria-current={address.role === role.id ? 'true' : undefined}
            tabIndex={isStop ? 0 : -1}
            data-focus-first={isStop ? '' : undefined}
          >
            <MarkedText text={role.title ?? say.untitled} words={words} />
          </a>
        </h3>
        <StatusChip role={role} today={today} />
      </div>
      <p class="small faint cut">
        {role.department !== null && (
          <>
            <MarkedText text={role.department} words={words} />
            {say.between}
          </>
        )}
        {say.duties(role.duties.length)}
        {matching.length > 1 && `${say.between}${say.matching(matching.length)}`}
      </p>
      {shown && (
        <ul class="small soft" aria-label={matching.length > 0 ? say.dutiesThatMatch : say.firstDuty}>
          <li class="cut">
            <MarkedText text={shown.text} words={words} />
          </li>
        </ul>
      )}
    </article>
  );
}

/** The duty with the most of the searched words, the first of equals; none when no duty has any. */
function pickDuty(matching: CatalogueRole['duties'], words: readonly string[]): CatalogueRole['duties'][number] | null {
  let best: CatalogueRole['duties'][number] | null = null;
  for (const duty of matching)
    if (best === null || countWords(duty.text, words) > countWords(best.text, words)) best = duty;
  return best;
}

function countWords(text: string, words: readonly string[]): number {
  const folded = words.length === 0 ? '' : foldText(text);
  return words.filter((word) => folded.includes(word)).length;
}
