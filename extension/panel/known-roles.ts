// Which roles of a review the catalogue already has: from the same page, of the same text, or sharing most duties.
// Only says so; what happens is the person's choice. A name alone is a hint, since two houses may both have a cook.

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { toTextKey, toTitleKey } from '../../shared/catalogue/content-keys.ts';
import { matchDuties } from '../../shared/catalogue/match-duties.ts';
import type { Capture } from '../../shared/model/capture.ts';
import type { CatalogueRole } from '../../shared/model/catalogue-role.ts';
import type { Known, Review, ReviewRole } from './review.ts';
import type { KnownFound } from './take-known.ts';

/** Share of the shorter role's duties that the other has too: half of them is no accident of common phrases. */
const NEAR_TEXT_MIN = 0.5;

/** Duties that roles of different names must share: one is as likely a phrase that stands in many roles, and Update would rename the role. */
const NEAR_DUTIES_MIN = 2;

/** Asks the catalogue once for all roles of the review, and for those that were found or chosen another day. Each role of the catalogue stands for one role of the review at most. */
export async function findKnownRoles(review: Review, catalogue: Catalogue): Promise<KnownFound> {
  const { urlKey, textKey } = review.capture;
  const drafts = review.roles.filter((role) => role.known === null).map(toKeys);
  const answered = await Promise.all(
    review.roles.flatMap((role) => (role.known ? catalogue.getRole(role.known.role) : [])),
  );
  const roles = await catalogue.findKnown({
    urlKey,
    textKey,
    titleKeys: drafts.flatMap(({ titleKey }) => titleKey || []),
    dutyKeys: drafts.flatMap(({ dutyKeys }) => [...dutyKeys]),
  });
  const captures = await readCaptures(roles, catalogue);
  const candidates = roles.map((role) => {
    const capture = captures.get(role.capture ?? '');
    return {
      role,
      titleKey: toTitleKey(role.title),
      dutyKeys: new Set(role.duties.map(({ text }) => toTextKey(text))),
      isSameText: capture !== undefined && capture.textKey === textKey,
      isSamePage: capture !== undefined && urlKey !== null && capture.urlKey === urlKey,
    };
  });
  const matches = drafts.flatMap((draft) => candidates.flatMap((candidate) => toMatch(draft, candidate) ?? []));
  const known = new Map<string, Known>();
  const taken = new Set<string>();
  for (const { id, found } of matches.sort((a, b) => b.weight - a.weight)) {
    if (known.has(id) || taken.has(found.role)) continue;
    known.set(id, found);
    taken.add(found.role);
  }
  const named = roles.filter(({ id }) => taken.has(id));
  return { reviewId: review.id, roles: [...named, ...answered.flatMap((role) => role ?? [])], known };
}

interface Keys {
  readonly id: string;
  readonly titleKey: string;
  readonly dutyKeys: ReadonlySet<string>;
  readonly texts: readonly string[];
}

function toKeys({ id, fields, duties }: ReviewRole): Keys {
  const texts = duties.map(({ text }) => text);
  return { id, titleKey: toTitleKey(fields.title), dutyKeys: new Set(texts.map(toTextKey)), texts };
}

interface Candidate extends Omit<Keys, 'id' | 'texts'> {
  readonly role: CatalogueRole;
  readonly isSameText: boolean;
  readonly isSamePage: boolean;
}

/** Null where they have nothing in common that would tell; `weight` orders the matches of one text. */
function toMatch(
  { id, titleKey, dutyKeys, texts }: Keys,
  { role, isSameText, isSamePage, ...other }: Candidate,
): { readonly id: string; readonly weight: number; readonly found: Known } | null {
  const isSameTitle = titleKey !== '' && titleKey === other.titleKey;
  // Reworded duties count where the names agree; for all pairs of a long text that would be too much work.
  const shared = isSameTitle
    ? matchDuties(
        role.duties.map(({ text }) => text),
        texts,
      ).filter((match) => match !== null).length
    : [...dutyKeys].filter((key) => other.dutyKeys.has(key)).length;
  const share = shared / Math.max(1, Math.min(dutyKeys.size, other.dutyKeys.size));
  const weight = share + (isSameTitle ? 1 : 0) + (isSamePage || isSameText ? 0.5 : 0);
  const isNear = share >= NEAR_TEXT_MIN && (isSameTitle || shared >= NEAR_DUTIES_MIN);
  if (!isNear && !isSameTitle) return null;
  const why = isSameText ? 'same-text' : isSamePage ? 'same-page' : isNear ? 'near-text' : 'same-title';
  return { id, weight, found: { role: role.id, why } };
}

async function readCaptures(
  roles: readonly CatalogueRole[],
  catalogue: Catalogue,
): Promise<ReadonlyMap<string, Capture>> {
  const ids = [...new Set(roles.flatMap(({ capture }) => capture ?? []))];
  const captures = await Promise.all(ids.map((id) => catalogue.getCapture(id)));
  return new Map(captures.flatMap((capture) => (capture ? [[capture.id, capture] as const] : [])));
}
