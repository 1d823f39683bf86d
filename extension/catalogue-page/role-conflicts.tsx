// Fields of the open role with several values that nobody has decided between: all are shown, one can be chosen, or later.
// Choosing replaces only the values that were shown.

import { useContext, useId, useState } from 'preact/hooks';
import { stampTime } from '../../shared/catalogue/stamps.ts';
import type { CatalogueRole, FieldConflict } from '../../shared/model/catalogue-role.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { toFieldName, toValueWords } from './field-words.ts';
import { usePage } from './page-context.ts';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { toTimeWords } from './time-words.ts';
import { useRoleSave } from './use-role-save.ts';

/** One notice per contested field. */
export function RoleConflicts({ role }: { readonly role: CatalogueRole }) {
  if (role.conflicts.length === 0) return null;
  return (
    <>
      {role.conflicts.map((conflict) => (
        <Conflict key={conflict.field} role={role} conflict={conflict} />
      ))}
    </>
  );
}

function Conflict({ role, conflict }: { readonly role: CatalogueRole; readonly conflict: FieldConflict }) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const language = useContext(LanguageContext);
  const { platform } = usePage();
  const save = useRoleSave();
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const [later, setLater] = useState(false);
  const { field, values } = conflict;
  const name = toFieldName(field, role, words);
  const heading = words.twoValues(name, values.length);
  if (later)
    return (
      <p class="row">
        <span class="chip bad">
          <Icon name="warn" />
          {heading}
        </span>
        <button type="button" class="btn quiet little" onClick={() => setLater(false)}>
          {words.decide}
        </button>
      </p>
    );
  const use = () => {
    const value = values[chosen];
    if (value) void save(role, words.steps.choose(name, role.title ?? list.untitled), { [field]: value.value });
  };
  return (
    <fieldset class="notice bad">
      <Icon name="warn" />
      <div class="stack">
        <legend>{heading}</legend>
        <p>{words.twoValuesWhy}</p>
        {values.map(({ value, stamp }, index) => (
          <label key={stamp} class="row top">
            <input type="radio" name={id} checked={index === chosen} onChange={() => setChosen(index)} />
            <span>
              {toValueWords(value) || words.empty}
              <span class="faint"> {toTimeWords(stampTime(stamp), platform.now(), language)}</span>
            </span>
          </label>
        ))}
      </div>
      <div class="do">
        <button type="button" class="btn little" onClick={use}>
          {words.useValue}
        </button>
        <button type="button" class="btn quiet little" onClick={() => setLater(true)}>
          {words.later}
        </button>
      </div>
    </fieldset>
  );
}
