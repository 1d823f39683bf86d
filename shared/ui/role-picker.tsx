// Choose one of many roles and act: a select and a button, for "move to" and "add to".
// Two controls on purpose: with the keyboard a select changes at every arrow.

import { useEffect, useRef, useState } from 'preact/hooks';

/** A role that can be chosen. */
export interface RoleChoice {
  readonly id: string;
  readonly title: string;
}

interface Props {
  /** Accessible name of the select: "Move to another role". */
  readonly label: string;
  /** The verb on the button: "Move". */
  readonly action: string;
  readonly roles: readonly RoleChoice[];
  readonly onPick: (id: string) => void;
  /** True gives the select the focus when it is shown. */
  readonly takesFocus?: boolean;
}

/** A combobox and a button; shows nothing when there is no role to choose. */
export function RolePicker({ label, action, roles, onPick, takesFocus = false }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, []);
  const id = roles.some((role) => role.id === chosen) ? chosen : (roles[0]?.id ?? null);
  if (id === null) return null;
  return (
    <span class="row tight">
      <select
        class="box small cut"
        aria-label={label}
        ref={select}
        value={id}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.title}
          </option>
        ))}
      </select>
      <button type="button" class="btn little" onClick={() => onPick(id)}>
        {action}
      </button>
    </span>
  );
}
