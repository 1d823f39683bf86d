// The page of one role: heading, status, facts, duties, requirements, other.
// A region with a heading, so that the role's name is an article only in the list.
// Wires the parts; each part saves what it changes.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { useWords } from '../../shared/ui/words.ts';
import { OtherParts } from './other-parts.tsx';
import { usePage } from './page-context.ts';
import { RoleConflicts } from './role-conflicts.tsx';
import { RoleDuties } from './role-duties.tsx';
import { RoleFacts } from './role-facts.tsx';
import { RoleHead } from './role-head.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

interface Props {
  readonly role: CatalogueRole;
  /** Folded words of the search. */
  readonly words: readonly string[];
  readonly chosenDuty: string | null;
  readonly onChooseDuty: (id: string) => void;
}

/** Everything the role says, editable where it stands; a deleted role can be read and restored. */
export function RolePage({ role, words, chosenDuty, onChooseDuty }: Props) {
  return (
    <section class="rest scroll rolepage" data-region tabIndex={-1} aria-labelledby="role-title">
      <div class="stack role">
        <RoleHead role={role} />
        {role.deleted && <DeletedNotice role={role} />}
        <RoleConflicts role={role} />
        <RoleFacts role={role} />
        <RoleDuties role={role} words={words} chosen={chosenDuty} onChoose={onChooseDuty} />
        <OtherParts role={role} />
      </div>
    </section>
  );
}

function DeletedNotice({ role }: { readonly role: CatalogueRole }) {
  const say = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const { live } = usePage();
  const restore = () =>
    live.save(say.steps.restore(role.title ?? list.untitled), [
      { kind: 'role', id: role.id, values: { deleted: false } },
    ]);
  return (
    <div class="notice">
      <span />
      <div>{say.isDeleted}</div>
      <div class="do">
        <button type="button" class="btn little" onClick={() => void restore()}>
          {say.restoreRole}
        </button>
      </div>
    </div>
  );
}
