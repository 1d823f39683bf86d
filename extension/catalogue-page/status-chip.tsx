// How far a role has come, as one word: its status, or that something about it wants a look.
// Pure view; today is handed in.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { useWords } from '../../shared/ui/words.ts';
import { ROLES_WORDS } from './roles-words.ts';

/** Two values before an overdue review before the status; `today` is `YYYY-MM-DD`. */
export function StatusChip({ role, today }: { readonly role: CatalogueRole; readonly today: string }) {
  const words = useWords(ROLES_WORDS);
  if (role.conflicts.length > 0)
    return (
      <span class="chip bad">
        <Icon name="warn" />
        {words.conflicts}
      </span>
    );
  if (isReviewDue(role, today)) return <span class="chip warn">{words.due}</span>;
  return <span class={role.status === 'approved' ? 'chip on' : 'chip'}>{words.statuses[role.status]}</span>;
}

/** True on the day a review is due and after it; an archived role is not reviewed. */
export function isReviewDue({ reviewDue, status }: CatalogueRole, today: string): boolean {
  return reviewDue !== null && reviewDue <= today && status !== 'archived';
}
