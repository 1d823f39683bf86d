// What a role says beside its duties: requirements, other labels with values, other sections.
// Sections without a line are still shown: their heading was in the text.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { Facts } from '../../shared/ui/facts.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { RoleText } from './role-text.tsx';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { TextList } from './text-list.tsx';

/** Up to three kinds of parts, each with its heading. */
export function OtherParts({ role }: { readonly role: CatalogueRole }) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const title = role.title ?? list.untitled;
  const otherStep = words.steps.set(words.other, title);
  return (
    <>
      <div class="part stack">
        <h3 class="row">
          {words.requirements} <span class="count">{role.requirements.length}</span>
        </h3>
        <TextList
          role={role}
          label={words.requirements}
          items={role.requirements}
          step={words.steps.set(words.requirements, title)}
          toValues={(requirements) => ({ requirements })}
          add={words.addRequirement}
        />
      </div>
      {role.otherFields.length > 0 && (
        <div class="part stack">
          <h3>{words.other}</h3>
          <Facts
            facts={role.otherFields.map((field, index) => ({
              key: `${index} ${field.label}`,
              label: field.label,
              value: (
                <RoleText
                  role={role}
                  label={field.label}
                  value={field.value}
                  step={otherStep}
                  toValues={(text) => ({
                    otherFields: role.otherFields
                      .with(index, { label: field.label, value: text.trim() })
                      .filter(({ value }) => value !== '')
                      .map(({ label, value }) => ({ label, value })),
                  })}
                />
              ),
            }))}
          />
        </div>
      )}
      {role.otherSections.map((section, index) => (
        <div class="part stack" key={`${index} ${section.heading}`}>
          <h3>{section.heading}</h3>
          <TextList
            role={role}
            label={section.heading}
            items={section.items}
            step={otherStep}
            toValues={(items) => ({
              otherSections: role.otherSections
                .with(index, { heading: section.heading, items })
                .map(({ heading, items: lines }) => ({ heading, items: lines })),
            })}
            add={words.newItem}
          />
        </div>
      ))}
    </>
  );
}
