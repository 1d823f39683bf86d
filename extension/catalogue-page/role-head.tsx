// The head of the role page: title, status, the way to its rows, delete.
// The title is edited where it stands.

import { ROLE_STATUSES, type CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { RoleText } from './role-text.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { useRoleSave } from './use-role-save.ts';

/** A heading with the controls of the role as a whole. */
export function RoleHead({ role }: { readonly role: CatalogueRole }) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const { live, go } = usePage();
  const save = useRoleSave();
  const title = role.title ?? list.untitled;
  const remove = async () => {
    const step = words.steps.delete(title);
    if (await live.save(step, [{ kind: 'role', id: role.id, values: { deleted: true } }], `${step}.`))
      go({ role: null });
  };
  return (
    <header class="stack">
      <button type="button" class="btn quiet little flush narrow-only" onClick={() => go({ role: null })}>
        <Icon name="left" />
        {words.toList}
      </button>
      <div class="row top wrap">
        <div class="rest headline">
          <h2 class="title" id="role-title">
            <RoleText
              role={role}
              label={words.fields.title}
              value={role.title ?? ''}
              empty={list.untitled}
              step={words.steps.set(words.fields.title, title)}
              toValues={(text) => ({ title: text.trim() || null })}
            />
          </h2>
          <p class="faint small">
            {[role.company, role.department].filter((part) => part !== null).join(list.between)}
          </p>
        </div>
        <div class="row wrap">
          <select
            class="box"
            aria-label={words.status}
            value={role.status}
            onChange={(event) => {
              const status = ROLE_STATUSES.find((one) => one === event.currentTarget.value);
              if (status) void save(role, words.steps.status(title, list.statuses[status]), { status });
            }}
          >
            {ROLE_STATUSES.map((status) => (
              <option key={status} value={status}>
                {list.statuses[status]}
              </option>
            ))}
          </select>
          <button type="button" class="btn" onClick={() => go({ tab: 'duties', role: role.id })}>
            <Icon name="sheet" />
            {words.editAsRows}
          </button>
          {!role.deleted && (
            <button type="button" class="btn quiet" onClick={() => void remove()}>
              {words.delete}
            </button>
          )}
        </div>
      </div>
    </header>
  );
}
