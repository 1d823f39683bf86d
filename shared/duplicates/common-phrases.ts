// Phrases that stand in many roles ("other duties as assigned"): known by their spread, offered for the list of ignored phrases.
// No list of phrases: what is common differs by house and language. Reads clusters; decides nothing.

import type { ComparedDuty } from '../model/duplicate.ts';
import { toTextKey } from './read-duty.ts';

/** A phrase that may be ignored from now on. */
export interface CommonPhrase {
  /** Its commonest wording. */
  readonly text: string;
  /** Keys of all its wordings, for `CompareOptions.ignored`. */
  readonly textKeys: readonly string[];
  readonly duties: readonly string[];
  /** In how many roles it stands. */
  readonly roles: number;
}

/** A phrase is common when it stands in so many roles, and in this share of all of them: a duty of two colleagues is none. */
const LEAST_ROLES = 4;
const LEAST_SHARE = 0.2;

/** In characters: a phrase says little; a longer text in many roles is a duty that should be written once. */
const LONGEST_PHRASE = 60;

/** The common phrases among clusters, the widest spread first. Duties without a role count as roles of their own. */
export function findCommonPhrases(
  duties: readonly ComparedDuty[],
  clusters: readonly (readonly string[])[],
): CommonPhrase[] {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  const all = new Set(duties.map(roleOf)).size;
  return clusters
    .map((ids) => toPhrase(ids.flatMap((id) => byId.get(id) ?? [])))
    .filter(({ roles, text }) => roles >= LEAST_ROLES && roles >= LEAST_SHARE * all && text.length <= LONGEST_PHRASE)
    .sort((a, b) => b.roles - a.roles);
}

function toPhrase(members: readonly ComparedDuty[]): CommonPhrase {
  const times = new Map<string, number>();
  for (const { text } of members) times.set(text, (times.get(text) ?? 0) + 1);
  const [text = ''] = [...times].sort(([, a], [, b]) => b - a).map(([wording]) => wording);
  return {
    text,
    textKeys: [...new Set([...times.keys()].map(toTextKey))],
    duties: members.map(({ id }) => id),
    roles: new Set(members.map(roleOf)).size,
  };
}

function roleOf({ id, role, source }: ComparedDuty): string {
  return role === null ? `duty ${id}` : `role ${source} ${role}`;
}
