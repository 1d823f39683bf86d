// The fields of a role in review, each a value that can be corrected where it stands; fields that are missing can be added.
// Names of superiors and subordinates are typed in one line, parted by semicolons.

import { useState } from 'preact/hooks';
import { EditableText } from '../../shared/ui/editable-text.tsx';
import { type Fact, Facts } from '../../shared/ui/facts.tsx';
import { translate, useWords } from '../../shared/ui/words.ts';
import { editFields } from './correct-roles.ts';
import { usePanel } from './panel-context.ts';
import type { ReviewRole, RoleFields } from './review.ts';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = translate({
  en: { add: 'Add a field', which: 'Fields that can be added', several: 'Several names are parted by “;”' },
  zh: { add: '添加字段', which: '可以添加的字段', several: '多个名称用“；”分开' },
});

/** In the order people read them. */
const TEXT_FIELDS = ['department', 'company', 'location'] as const;
const NAME_FIELDS = ['superiors', 'subordinates'] as const;
const FIELDS = [...TEXT_FIELDS, ...NAME_FIELDS];
type FieldName = (typeof FIELDS)[number];

/** Names in one line: "Deck guides; Ticket desk" */
const NAME_SEPARATOR = /[;；\n]/u;

/** A description list; below it a way to add what is missing. */
export function RoleFacts({ role }: { readonly role: ReviewRole }) {
  const { desk } = usePanel();
  const labels = useWords(ROLE_WORDS);
  const words = useWords(WORDS);
  const [added, setAdded] = useState<FieldName | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const { id, fields } = role;
  const change = (place: string, part: Partial<RoleFields>) =>
    desk.correct((review) => editFields(review, id, part), `${place} ${id}`);

  const own: Fact[] = FIELDS.flatMap((name) => {
    const value = toText(fields, name);
    if (value === '' && name !== added) return [];
    const box = (
      <EditableText
        key={name}
        label={labels[name]}
        value={value}
        placeholder={isNames(name) ? words.several : undefined}
        open={name === added}
        onInput={(text) => change(name, isNames(name) ? { [name]: text.split(NAME_SEPARATOR) } : { [name]: text })}
        onEnd={() => setAdded(null)}
      />
    );
    return { key: name, label: labels[name], value: box };
  });
  const others: Fact[] = fields.otherFields.flatMap(({ label, value }, index) => {
    if (value === '' && (role.read.otherFields[index]?.value ?? '') === '') return [];
    const write = (text: string) =>
      change(`other ${index}`, { otherFields: fields.otherFields.with(index, { label, value: text }) });
    const box = <EditableText label={label} value={value} empty="–" onInput={write} />;
    return { key: `other ${index}`, label, value: box };
  });
  const missing = FIELDS.filter((name) => toText(fields, name) === '' && name !== added);
  return (
    <div class="stack close">
      <Facts facts={[...own, ...others]} />
      {isAdding ? (
        <div class="row wrap tight" role="group" aria-label={words.which}>
          {missing.map((name) => (
            <button
              key={name}
              type="button"
              class="btn little"
              onClick={() => {
                setAdded(name);
                setIsAdding(false);
              }}
            >
              {labels[name]}
            </button>
          ))}
        </div>
      ) : (
        missing.length > 0 && (
          <button type="button" class="btn quiet little flush" onClick={() => setIsAdding(true)}>
            {words.add}
          </button>
        )
      )}
    </div>
  );
}

function isNames(name: FieldName): name is (typeof NAME_FIELDS)[number] {
  return NAME_FIELDS.some((each) => each === name);
}

/** Names stand a blank apart; blanks that are typed stay, saving takes them off. */
function toText(fields: RoleFields, name: FieldName): string {
  if (!isNames(name)) return fields[name];
  return fields[name].map((one, index) => (index === 0 || /^(?:\s|$)/u.test(one) ? one : ` ${one}`)).join(';');
}
