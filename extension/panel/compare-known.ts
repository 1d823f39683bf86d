// What saving would change in a role that the catalogue has: shown in the card before, and made edits of after.
// An update never takes duties out by itself: what the text no longer has stays, unless the person says otherwise.

import { toTextKey } from '../../shared/catalogue/content-keys.ts';
import type { DutyContent, RoleContent } from '../../shared/catalogue/role-content.ts';
import { compareRole, type RoleDifference } from '../../shared/catalogue/role-difference.ts';
import type { CatalogueDuty, CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Review, ReviewRole } from './review.ts';
import { toContent } from './to-content.ts';

/** The difference that `role` would make to `known`, by its choice: update with it, or only add its duties. */
export function compareKnown(review: Pick<Review, 'mends'>, role: ReviewRole, known: CatalogueRole): RoleDifference {
  const content = toContent(review, role);
  if (role.choice === 'add') return compareRole(known, { ...NOTHING, duties: appendDuties(known, content.duties) });
  const difference = compareRole(known, content);
  const hasGone = difference.duties.some(({ is }) => is === 'removed');
  return role.dropsGone || !hasGone ? difference : compareRole(known, { ...content, duties: keepGone(difference) });
}

/** A content that changes no field. */
const NOTHING: RoleContent = {
  title: null,
  department: null,
  company: null,
  location: null,
  context: null,
  superiors: [],
  subordinates: [],
  duties: [],
  requirements: [],
  otherFields: [],
  otherSections: [],
};

/** The duties of the text, with those that it no longer has behind the ones they followed. */
function keepGone({ duties }: RoleDifference): readonly DutyContent[] {
  const places = new Map<string | number, number>();
  for (const [place, change] of duties.entries()) {
    if (change.is !== 'added') places.set(change.duty.id, place);
    if (change.is !== 'removed') places.set(change.index, place);
  }
  return duties.map((change) =>
    // The words of a duty that is gone are nowhere in the new text.
    change.is === 'removed'
      ? { ...toDutyContent(change.duty, places), span: null }
      : { ...change.now, parent: change.now.parent === null ? null : (places.get(change.now.parent) ?? null) },
  );
}

/** The duties of the catalogue's role and behind them those of the text that it does not have word for word. */
function appendDuties(known: CatalogueRole, duties: readonly DutyContent[]): readonly DutyContent[] {
  const places = new Map<string | number, number>(known.duties.map(({ id }, place) => [id, place]));
  const keys = new Map(known.duties.map(({ text }, place) => [toTextKey(text), place]));
  const all = known.duties.map((duty) => toDutyContent(duty, places));
  for (const [index, duty] of duties.entries()) {
    const there = keys.get(toTextKey(duty.text));
    places.set(index, there ?? all.length);
    // The role keeps its own text, in which the new duties have no place.
    if (there === undefined)
      all.push({ ...duty, span: null, parent: duty.parent === null ? null : (places.get(duty.parent) ?? null) });
  }
  return all;
}

/** `places`: where each duty stands in the new list, by its id. */
function toDutyContent(duty: CatalogueDuty, places: ReadonlyMap<string | number, number>): DutyContent {
  const { text, marker, percent, parent, span } = duty;
  return { text, marker, percent, span, parent: parent === null ? null : (places.get(parent) ?? null) };
}
