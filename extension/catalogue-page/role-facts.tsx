// Labels and values of the open role: who it reports to, where it belongs, who looks after it.
// Fields without a value are not shown as empty lines; each can be added with a button.

import { useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { FieldValue } from '../../shared/model/operation.ts';
import { Facts, type Fact } from '../../shared/ui/facts.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { ReviewDay } from './review-day.tsx';
import { RoleNames } from './role-names.tsx';
import { RoleText } from './role-text.tsx';
import { ROLE_WORDS, type RoleField } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** Fields in the order people read them; the title is the heading. */
const FIELDS: readonly Exclude<RoleField, 'title'>[] = [
  'superiors',
  'subordinates',
  'department',
  'company',
  'location',
  'context',
  'owner',
  'reviewDue',
  'tags',
];
/** Names are split here when they are typed: one per line, or with a semicolon as sheets have them. */
const BETWEEN_NAMES = /[\n;；]/u;

/** A list of labels with editable values. */
export function RoleFacts({ role }: { readonly role: CatalogueRole }) {
  const words = useWords(ROLE_WORDS);
  const [added, setAdded] = useState<RoleField | null>(null);
  const facts = FIELDS.filter((field) => hasValue(role, field) || field === added).map((field): Fact => ({
    key: field,
    label: words.fields[field],
    value: <FieldValueView role={role} field={field} open={field === added} onEnd={() => setAdded(null)} />,
  }));
  const absent = FIELDS.filter((field) => !hasValue(role, field) && field !== added);
  return (
    <div class="part rolefacts">
      <Facts facts={facts} />
      <div class="row wrap tight">
        {absent.map((field) => (
          <button
            key={field}
            type="button"
            class="btn quiet little"
            aria-label={words.addField(words.fields[field])}
            onClick={() => setAdded(field)}
          >
            <Icon name="plus" />
            {words.fields[field]}
          </button>
        ))}
      </div>
    </div>
  );
}

interface FieldProps {
  readonly role: CatalogueRole;
  readonly field: Exclude<RoleField, 'title'>;
  readonly open: boolean;
  readonly onEnd: () => void;
}

function FieldValueView({ role, field, open, onEnd }: FieldProps) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const shared = {
    role,
    label: words.fields[field],
    step: words.steps.set(words.fields[field], role.title ?? list.untitled),
    open,
    onEnd,
  };
  if (field === 'reviewDue') return <ReviewDay role={role} step={shared.step} open={open} onEnd={onEnd} />;
  const value = role[field];
  if (typeof value === 'string' || value === null)
    return <RoleText {...shared} value={value ?? ''} toValues={(text) => ({ [field]: text.trim() || null })} />;
  const toValues = (text: string): Readonly<Record<string, FieldValue>> => ({ [field]: splitNames(text) });
  if (field === 'tags') return <RoleText {...shared} value={value.join('; ')} toValues={toValues} />;
  return <RoleNames {...shared} names={value} toValues={toValues} />;
}

function hasValue(role: CatalogueRole, field: Exclude<RoleField, 'title'>): boolean {
  const value = role[field];
  return value !== null && value.length > 0;
}

function splitNames(text: string): readonly string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
