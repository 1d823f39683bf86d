// The day a role is to be looked at again: shown in words, chosen in the browser's own calendar.
// Saved when the choice ends, so that a day typed number by number is one step.

import { useContext, useRef, useState } from 'preact/hooks';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { LanguageContext, useWords } from '../../shared/ui/words.ts';
import { usePage } from './page-context.ts';
import { ROLE_WORDS } from './role-words.ts';
import { ROLES_WORDS } from './roles-words.ts';
import { isReviewDue } from './status-chip.tsx';
import { toDayWords, toStoredDay } from './time-words.ts';
import { useRoleSave } from './use-role-save.ts';

interface Props {
  readonly role: CatalogueRole;
  readonly step: string;
  /** True opens the calendar field at once. */
  readonly open: boolean;
  readonly onEnd: () => void;
}

/** A button with the day; pressed, a date field. */
export function ReviewDay({ role, step, open, onEnd }: Props) {
  const words = useWords(ROLE_WORDS);
  const list = useWords(ROLES_WORDS);
  const language = useContext(LanguageContext);
  const { platform } = usePage();
  const save = useRoleSave();
  const [draft, setDraft] = useState<string | null>(open ? (role.reviewDue ?? '') : null);
  const seen = useRef(role);
  const leave = () => {
    setDraft(null);
    onEnd();
  };
  const take = async () => {
    if (draft === null || draft === (role.reviewDue ?? '')) return leave();
    if (await save(seen.current, step, { reviewDue: draft === '' ? null : draft })) leave();
  };
  if (draft === null)
    return (
      <span class="row tight">
        <button
          type="button"
          class="plain"
          title={words.editField(words.fields.reviewDue)}
          onClick={() => {
            seen.current = role;
            setDraft(role.reviewDue ?? '');
          }}
        >
          {toDayWords(role.reviewDue ?? '', language)}
        </button>
        {isReviewDue(role, toStoredDay(platform.now())) && <span class="chip warn">{list.due}</span>}
      </span>
    );
  return (
    <input
      class="box day"
      type="date"
      aria-label={words.fields.reviewDue}
      value={draft}
      ref={(input) => input?.focus()}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => void take()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void take();
        else if (event.key === 'Escape') leave();
        else return;
        event.preventDefault();
      }}
    />
  );
}
