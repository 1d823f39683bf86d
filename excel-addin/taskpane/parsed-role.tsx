// A parsed role in a card: its fields and the ordered list of its duties, with the source's own markers.
// For looking at; corrections are made in the sheet.

import type { Duty, Role } from '../../shared/model/role.ts';
import { Facts, type Fact } from '../../shared/ui/facts.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { PANE_WORDS } from './pane-words.ts';

/** The role's fields; empty ones are left out. */
export function ParsedFacts({ role }: { readonly role: Role }) {
  const { fields } = useWords(PANE_WORDS);
  const names = (list: Role['superiors']) => list.map(({ text }) => text).join('; ');
  const facts: readonly Fact[] = [
    { key: 'superiors', label: fields.superiors, value: names(role.superiors) },
    { key: 'subordinates', label: fields.subordinates, value: names(role.subordinates) },
    { key: 'department', label: fields.department, value: role.department?.text ?? '' },
    { key: 'company', label: fields.company, value: role.company?.text ?? '' },
    { key: 'location', label: fields.location, value: role.location?.text ?? '' },
    ...role.otherFields.map(({ label, value }, at) => ({ key: `other ${at}`, label, value })),
  ];
  return <Facts facts={facts.filter(({ value }) => value !== '')} />;
}

/** The duties as a list named after the role. */
export function ParsedDuties({ role }: { readonly role: Role }) {
  const words = useWords(PANE_WORDS);
  const title = role.title?.text ?? words.untitled;
  return (
    <ol class="duties" aria-label={words.dutiesOf(title)}>
      {flatten(role.duties, 0).map(({ duty, depth }) => (
        <li key={duty.span.join('-')} data-depth={depth === 0 ? undefined : Math.min(depth, 3)}>
          <span class="mark">{duty.marker}</span>
          <span class="text">
            <bdi>{duty.text}</bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}

function flatten(duties: readonly Duty[], depth: number): { readonly duty: Duty; readonly depth: number }[] {
  return duties.flatMap((duty) => [{ duty, depth }, ...flatten(duty.children, depth + 1)]);
}
