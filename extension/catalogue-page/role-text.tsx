// One text of a role, corrected where it stands and saved when the editing ends.
// What could not be saved stays in its place with the way to save it again; what came meanwhile from elsewhere is not replaced.

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { EditableText } from '../../shared/ui/editable-text.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { ROLE_WORDS } from './role-words.ts';
import { useRoleSave } from './use-role-save.ts';

interface Props {
  readonly role: CatalogueRole;
  readonly label: string;
  readonly value: string;
  /** The values to write for a text; none leaves everything as it is. */
  readonly toValues: (text: string, role: CatalogueRole) => Readonly<Record<string, FieldValue>>;
  /** Name of the step for history and Undo. */
  readonly step: string;
  readonly empty?: string;
  readonly placeholder?: string;
  readonly shown?: ComponentChildren;
  /** True opens the box at once. */
  readonly open?: boolean;
  readonly onEnd?: () => void;
}

/** A button that shows the text, a textbox while it is edited. */
export function RoleText({ role, label, value, toValues, step, onEnd, ...rest }: Props) {
  const words = useWords(ROLE_WORDS);
  const save = useRoleSave();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const seen = useRef(role);
  const commit = async () => {
    if (draft === null || draft === value) {
      setDraft(null);
      onEnd?.();
      return;
    }
    const saved = await save(seen.current, step, toValues(draft, seen.current));
    setRefused(!saved);
    if (!saved) return;
    setDraft(null);
    onEnd?.();
  };
  return (
    <>
      <EditableText
        label={label}
        value={draft ?? value}
        {...rest}
        onInput={(text) => {
          if (draft === null) seen.current = role;
          setDraft(text);
        }}
        onEnd={() => void commit()}
      />
      {refused && (
        <span class="row wrap tight small">
          <span class="chip bad">{words.notSaved}</span>
          <button type="button" class="btn little" onClick={() => void commit()}>
            {words.saveAgain}
          </button>
          <button
            type="button"
            class="btn quiet little"
            onClick={() => {
              setDraft(null);
              setRefused(false);
              onEnd?.();
            }}
          >
            {words.discard}
          </button>
        </span>
      )}
    </>
  );
}
