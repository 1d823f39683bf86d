// The foot of the list: a new role made by hand, and the way to deleted roles.
// A new role is there at once, as a step that Undo takes back; its fields are filled on its page.

import { newRoleEdit } from '../../shared/catalogue/new-role-edits.ts';
import type { RoleContent } from '../../shared/catalogue/role-content.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { ROLES_WORDS } from './roles-words.ts';

const NOTHING: RoleContent = {
  title: null,
  department: null,
  company: null,
  location: null,
  context: null,
  superiors: [],
  subordinates: [],
  duties: [],
  requirements: [],
  otherFields: [],
  otherSections: [],
};

/** Two quiet buttons. */
export function ListFoot({ onTrash }: { readonly onTrash: () => void }) {
  const words = useWords(ROLES_WORDS);
  const { live, platform, go } = usePage();
  const make = async () => {
    const edit = newRoleEdit(NOTHING, null, platform.newId);
    if (await live.save(words.newRole, [edit], words.madeRole)) go({ role: edit.id });
  };
  return (
    <div class="bar foot">
      <button type="button" class="btn quiet little" onClick={() => void make()}>
        <Icon name="plus" />
        {words.newRole}
      </button>
      <button type="button" class="btn quiet little push" onClick={onTrash}>
        {words.trash}
      </button>
    </div>
  );
}
