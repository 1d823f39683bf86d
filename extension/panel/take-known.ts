// What was found in the catalogue comes into the review: each role with the one it repeats, and a first choice to make about it.
// known-roles.ts finds; it is loaded when the review is on screen already.

import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Known, Review } from './review.ts';

/** What was found for one review. */
export interface KnownFound {
  readonly reviewId: string;
  /** The roles of the catalogue that are spoken of. */
  readonly roles: readonly CatalogueRole[];
  /** By id of the review's role. */
  readonly known: ReadonlyMap<string, Known>;
}

/** The review with what was found; what the person has chosen already stays. */
export function takeKnown(review: Review, { known }: KnownFound): Review {
  if (known.size === 0) return review;
  return {
    ...review,
    roles: review.roles.map((role) => {
      const found = known.get(role.id);
      if (!found || role.known) return role;
      return { ...role, known: found, choice: found.why === 'same-title' ? 'keep-both' : 'update' };
    }),
  };
}
