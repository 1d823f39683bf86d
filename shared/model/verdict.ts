// Verdicts: what a person has said about duties that look alike; operations of the catalogue like every other change.
// Remembered with the words of the time, so that they hold again when the same texts are read under other ids.

/**
 * `same`: one text for all (the text that was chosen is an edit of its own). `link`: one duty, two wordings. `keep-both`: alike and
 * meant to be. `not-duplicate`: different. `drop-member`: the first duty does not belong to the cluster of the second.
 * `ignore-phrase`: the words of the first duty are a common phrase and are not compared.
 */
export type VerdictKind = 'same' | 'link' | 'keep-both' | 'not-duplicate' | 'drop-member' | 'ignore-phrase';

/** One judgement. `textKeys` are the matcher's keys of both texts when it was given, in the order of `duties`. */
export interface Verdict {
  readonly id: string;
  readonly kind: VerdictKind;
  /** Two duty ids, one for `ignore-phrase`. */
  readonly duties: readonly string[];
  readonly textKeys: readonly string[];
  readonly deleted: boolean;
}
