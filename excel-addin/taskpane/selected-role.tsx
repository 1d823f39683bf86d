// The role of the selected row: its fields, its duties with the selected one marked, and its words in the source.
// Follows the sheet; editing happens there.

import { Facts, type Fact } from '../../shared/ui/facts.tsx';
import { MarkedWords } from '../../shared/ui/word-difference.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { numberDuties } from '../../shared/rows/to-sheet.ts';
import { PANE_WORDS } from './pane-words.ts';
import type { SelectedRole } from './pane-state.ts';

/** Characters of the source shown before and behind the words. */
const AROUND = 60;

/** An article named by the role's title. */
export function SelectedRoleView({ selected }: { readonly selected: SelectedRole }) {
  const { role, dutyId, row, sheet } = selected;
  const words = useWords(PANE_WORDS);
  const title = role.title ?? words.untitled;
  const facts: readonly Fact[] = [
    { key: 'superiors', label: words.fields.superiors, value: role.superiors.join('; ') },
    { key: 'department', label: words.fields.department, value: role.department ?? '' },
    { key: 'subordinates', label: words.fields.subordinates, value: role.subordinates.join('; ') },
  ];
  return (
    <article aria-labelledby="selected-title">
      <div class="pad stack">
        <p class="small faint row">
          <span class="rest">{words.follows(sheet, row)}</span>
          <span class="chip on">{words.statuses[role.status]}</span>
        </p>
        <h2 id="selected-title">
          <bdi>{title}</bdi>
        </h2>
        <Facts facts={facts.filter(({ value }) => value !== '')} />
        <ol class="duties" aria-label={words.dutiesOf(title)}>
          {numberDuties(role.duties).map(({ duty, number }) => (
            <li key={duty.id} class={duty.id === dutyId ? 'here' : undefined}>
              <span class="mark">{number}.</span>
              <span class="text">
                <bdi>{duty.text}</bdi>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <SourceWords selected={selected} />
    </article>
  );
}

function SourceWords({ selected: { role, dutyId, capture } }: { readonly selected: SelectedRole }) {
  const words = useWords(PANE_WORDS);
  const span = role.duties.find(({ id }) => id === dutyId)?.span ?? null;
  if (capture === null || span === null) return null;
  const start = Math.max(0, span[0] - AROUND);
  const text = capture.text.slice(start, span[1] + AROUND);
  return (
    <div class="pad stack rule">
      <h3>{words.source}</h3>
      <p class="words snip">
        <MarkedWords text={text} hits={[[span[0] - start, span[1] - start]]} />
      </p>
      {capture.name !== '' && <p class="small faint">{capture.name}</p>}
    </div>
  );
}
