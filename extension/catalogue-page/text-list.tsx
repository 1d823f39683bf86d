// A list of texts of a role (requirements, the lines of a section), each corrected where it stands; the list is saved as one value.
// An emptied line is taken out.

import { useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { RoleText } from './role-text.tsx';

interface Props {
  readonly role: CatalogueRole;
  /** Accessible name of the list. */
  readonly label: string;
  readonly items: readonly string[];
  /** Name of the step for history and Undo. */
  readonly step: string;
  readonly toValues: (items: readonly string[]) => Readonly<Record<string, FieldValue>>;
  /** Words of the button that adds a line. */
  readonly add: string;
}

/** A list with a button that adds to it. */
export function TextList({ role, label, items, step, toValues, add }: Props) {
  const [adding, setAdding] = useState(false);
  const withLine = (at: number, text: string) =>
    toValues(items.toSpliced(at, 1, text.trim()).filter((item) => item !== ''));
  return (
    <>
      {items.length > 0 && (
        <ul class="duties" aria-label={label}>
          {items.map((item, index) => (
            <li key={index}>
              <span class="mark">·</span>
              <span class="text">
                <RoleText
                  role={role}
                  label={`${label} ${index + 1}`}
                  value={item}
                  step={step}
                  toValues={(text) => withLine(index, text)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <RoleText
          role={role}
          label={add}
          value=""
          step={step}
          toValues={(text) => withLine(items.length, text)}
          open
          onEnd={() => setAdding(false)}
        />
      ) : (
        !role.deleted && (
          <button type="button" class="btn quiet little flush" onClick={() => setAdding(true)}>
            {add}
          </button>
        )
      )}
    </>
  );
}
