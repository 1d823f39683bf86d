// Saving a review: one step of the catalogue for everything that is ticked, and a draft for what is left.
// Rejects with CatalogueError; then nothing was written and the review is as it was.

import { toCaptureEdit } from '../../shared/catalogue/capture-fields.ts';
import type { Catalogue, Edit, WorkOptions } from '../../shared/catalogue/catalogue.ts';
import { newRoleEdit } from '../../shared/catalogue/new-role-edits.ts';
import { isSameRole } from '../../shared/catalogue/role-difference.ts';
import { updateEdit } from '../../shared/catalogue/update-edits.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import { translate, type UiLanguage } from '../../shared/ui/words.ts';
import { compareKnown } from './compare-known.ts';
import type { ReviewDraft } from './draft.ts';
import { isToSave, type Review, type ReviewRole } from './review.ts';
import { toContent } from './to-content.ts';

/** One role that is in the catalogue now. */
export interface SavedRole {
  readonly id: string;
  readonly title: string | null;
  readonly duties: number;
  /** `same`: the catalogue had all of it already. */
  readonly how: 'new' | 'updated' | 'same';
}

/** What a save did. */
export interface SavedReview {
  readonly roles: readonly SavedRole[];
  /** The draft as it was, for Undo. */
  readonly before: ReviewDraft;
  /** What was not saved and waits; null when nothing is left. */
  readonly rest: ReviewDraft | null;
}

interface Saving {
  readonly draft: ReviewDraft;
  /** Roles of the catalogue that the review speaks of, by id. */
  readonly known: ReadonlyMap<string, CatalogueRole>;
  readonly catalogue: Catalogue;
  readonly makeId: () => string;
  readonly language: UiLanguage;
  readonly options?: WorkOptions;
}

/** Writes new roles, updates and the text they came from. Without a change nothing is written, and there is no step to undo. */
export async function saveReview({ draft, known, catalogue, makeId, language, options }: Saving): Promise<SavedReview> {
  const { review } = draft;
  const ready = review.roles.filter(isToSave);
  const all = await recallKnown(ready, known, catalogue);
  const changes = ready.map((role) => toChange(review, role, { known: all, makeId }));
  const edits = changes.flatMap(({ edit }) => edit ?? []);
  if (edits.length > 0) {
    const capture = changes.some(({ usesCapture }) => usesCapture) ? [toCaptureEdit(review.capture)] : [];
    await catalogue.save(
      STEPS[language][review.capture.way === 'paste' ? 'pasted' : 'clipped'](edits.length),
      [...capture, ...edits],
      options,
    );
  }
  const rest = review.roles.filter((role) => !isToSave(role) && !isSkipped(role));
  return {
    roles: changes.map(({ saved }) => saved),
    before: draft,
    rest: rest.length === 0 ? null : { ...draft, review: { ...review, roles: rest, touched: true } },
  };
}

/** The roles of the catalogue that are updated or added to; a draft of another day has only their ids. */
async function recallKnown(
  roles: readonly ReviewRole[],
  known: Saving['known'],
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, CatalogueRole>> {
  const all = new Map(known);
  for (const role of roles) {
    const id = role.known?.role;
    const found = id === undefined || all.has(id) ? null : await catalogue.getRole(id);
    if (found && !found.deleted) all.set(found.id, found);
  }
  return all;
}

interface Change {
  readonly saved: SavedRole;
  readonly edit: Edit | null;
  /** True where the role's places point into the review's capture. */
  readonly usesCapture: boolean;
}

function toChange(review: Review, role: ReviewRole, { known, makeId }: Pick<Saving, 'known' | 'makeId'>): Change {
  const content = toContent(review, role);
  const before = role.known && known.get(role.known.role);
  if (!before || role.choice === 'keep-both') {
    const edit = newRoleEdit(content, review.capture.id, makeId);
    const saved = { id: edit.id, title: content.title, duties: content.duties.length, how: 'new' as const };
    return { saved, edit, usesCapture: true };
  }
  const difference = compareKnown(review, role, before);
  const isSame = isSameRole(difference, before);
  const saved: SavedRole = {
    id: before.id,
    title: role.choice === 'add' ? before.title : (content.title ?? before.title),
    duties: difference.duties.filter(({ is }) => is !== 'removed').length,
    how: isSame ? 'same' : 'updated',
  };
  if (isSame) return { saved, edit: null, usesCapture: false };
  const capture = role.choice === 'add' ? null : review.capture.id;
  return { saved, edit: updateEdit(before, difference, { capture, makeId }), usesCapture: capture !== null };
}

/** A role that the person said to skip is answered; it does not wait. */
function isSkipped(role: ReviewRole): boolean {
  return role.known !== null && role.choice === 'skip';
}

/** The step's name in the history: kept as it was written, in the language of who wrote it. */
const STEPS = translate({
  en: {
    pasted: (roles: number) => `Pasted ${roles === 1 ? '1 role' : `${roles} roles`}`,
    clipped: (roles: number) => `Clipped ${roles === 1 ? '1 role' : `${roles} roles`}`,
  },
  zh: {
    pasted: (roles) => `粘贴了 ${roles} 个岗位`,
    clipped: (roles) => `从网页读取了 ${roles} 个岗位`,
  },
});
