// One file that was read: its roles to tick, or why it was refused.
// Each role is an article named by its title, its duties a list.

import { useId, useState } from 'preact/hooks';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import type { ImportItem, ImportRole, ImportText } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** Roles drawn at first; a sheet may hold thousands. */
const SHOWN_ROLES = 50;
/** Of so many roles the duties are shown at once. */
const OPEN_ROLES = 12;

interface Props {
  readonly item: ImportItem;
  /** Sets the tick of one role, or of the whole item. */
  readonly onTick: (ticked: boolean, role?: string) => void;
}

/** A group named by the file. */
export function ImportItemView({ item, onTick }: Props) {
  const words = useWords(IMPORT_WORDS);
  if (item.is === 'refused')
    return (
      <div class="notice bad">
        <Icon name="warn" />
        <div>
          <strong>{item.name}</strong> {words.refused[item.why]} {item.reason}
        </div>
      </div>
    );
  if (item.is === 'catalogue')
    return (
      <label class="row top">
        <input
          type="checkbox"
          aria-label={words.mergeFile(item.name)}
          checked={item.ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>
          <strong>{item.name}</strong>
          <span class="block small soft">{words.wholeCatalogue}</span>
        </span>
      </label>
    );
  return <TextView item={item} onTick={onTick} />;
}

function TextView({ item, onTick }: { readonly item: ImportText; readonly onTick: Props['onTick'] }) {
  const words = useWords(IMPORT_WORDS);
  const list = useWords(ROLES_WORDS);
  const [shown, setShown] = useState(SHOWN_ROLES);
  const { roles, name } = item;
  const duties = roles.reduce((sum, { content }) => sum + content.duties.length, 0);
  return (
    <div role="group" aria-label={name} class="stack importtext">
      <div class="row top">
        {roles.length > 0 && (
          <input
            type="checkbox"
            aria-label={words.tickAll(name)}
            checked={roles.every(({ ticked }) => ticked)}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
        <span>
          <strong>{name}</strong>
          <span class="block small soft">
            {roles.length === 0 ? words.noRoles : words.textCounts(roles.length, duties, item.notices)}
          </span>
        </span>
      </div>
      <ul class="stack">
        {roles.slice(0, shown).map((role) => (
          <li key={role.id}>
            <RoleToTick
              role={role}
              untitled={list.untitled}
              isOpen={roles.length <= OPEN_ROLES}
              onTick={(ticked) => onTick(ticked, role.id)}
            />
          </li>
        ))}
      </ul>
      {roles.length > shown && (
        <button type="button" class="btn quiet little flush" onClick={() => setShown(shown + SHOWN_ROLES)}>
          {words.more(Math.min(SHOWN_ROLES, roles.length - shown))}
        </button>
      )}
    </div>
  );
}

interface RoleToTickProps {
  readonly role: ImportRole;
  readonly untitled: string;
  /** True shows the duties at once. */
  readonly isOpen: boolean;
  readonly onTick: (ticked: boolean) => void;
}

function RoleToTick({ role: { content, known, ticked }, untitled, isOpen, onTick }: RoleToTickProps) {
  const words = useWords(IMPORT_WORDS);
  const list = useWords(ROLES_WORDS);
  const id = useId();
  const title = content.title ?? untitled;
  return (
    <article class={ticked ? 'card' : 'card off'} aria-labelledby={id}>
      <div class="head">
        <input
          type="checkbox"
          aria-label={words.addRole(title)}
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <div class="rest">
          <h4 id={id}>{title}</h4>
          <p class="small faint">
            {[content.department, list.duties(content.duties.length)]
              .filter((part) => part !== null)
              .join(list.between)}
          </p>
        </div>
        {known && <span class="chip warn">{words.known[known.why]}</span>}
      </div>
      <details class="body" open={isOpen}>
        <summary class="small soft">{words.showDuties}</summary>
        <ol class="duties" aria-label={list.dutiesOf(title)}>
          {content.duties.map(({ text }, index) => (
            <li key={index}>
              <span class="mark">{index + 1}.</span>
              <span class="text">{text}</span>
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}
