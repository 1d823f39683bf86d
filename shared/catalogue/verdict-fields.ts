// Verdicts as operations and back.
// The id is made of the duties, so that the same judgement on two devices is one record.
// Knows no store.

import type { Verdict, VerdictKind } from '../model/verdict.ts';
import type { Edit } from './catalogue.ts';
import { contentId } from './ids.ts';
import { asOneOf, asTexts } from './read-values.ts';
import { isDeleted, readField, type RecordRow } from './registers.ts';

const KINDS: readonly VerdictKind[] = ['same', 'link', 'keep-both', 'not-duplicate', 'drop-member', 'ignore-phrase'];

/** The id of the judgement over these duties; their order counts for nothing. */
export function toVerdictId(duties: readonly string[]): string {
  return contentId([...duties].sort().join(' '));
}

/** The edit that stores a verdict, or a later one over the same duties. */
export function toVerdictEdit({ id, kind, duties, textKeys, deleted }: Verdict): Edit {
  return { kind: 'verdict', id, values: { kind, duties, textKeys, deleted } };
}

/** The verdict a record stands for; null where its kind is unknown to this program. Never throws. */
export function toVerdict(row: RecordRow): Verdict | null {
  const kind = asOneOf<VerdictKind | ''>(readField(row, 'kind'), KINDS, '');
  if (kind === '') return null;
  return {
    id: row.id,
    kind,
    duties: asTexts(readField(row, 'duties')),
    textKeys: asTexts(readField(row, 'textKeys')),
    deleted: isDeleted(row),
  };
}
