// What the parse worker tells while it looks for duplicates: how far it is, the limit, and pairs; and what it tells of duties that are
// known already.
// Knows the shapes only; the check looks at each pair, for its places are drawn as marks.

import type {
  ComparedDuty,
  DuplicatePair,
  KnownDuty,
  KnownPlace,
  PairKind,
  SearchProgress,
} from '../../shared/model/duplicate.ts';
import { isCount, isFields, isListOf, isNullOr, isOneOf, isString } from './wire-values.ts';

/** One step of a search. `limit` is null until it is known; nothing follows a step that `isLast`. */
export interface FoundStep {
  readonly progress: SearchProgress;
  readonly limit: number | null;
  readonly pairs: readonly DuplicatePair[];
  /** Likely pairs, before there is a limit; those that hold come again in `pairs`. */
  readonly early: readonly DuplicatePair[];
  readonly isLast: boolean;
}

const KINDS: readonly PairKind[] = ['same', 'reworded', 'contained', 'contrast'];
const STAGES: readonly SearchProgress['stage'][] = ['reading', 'comparing', 'judging'];

/** Marks the last step of a search; a search without steps gives none. */
export function* toFoundSteps(steps: Iterable<Omit<FoundStep, 'isLast'>>): Generator<FoundStep, void> {
  let held: Omit<FoundStep, 'isLast'> | null = null;
  for (const step of steps) {
    if (held !== null) yield { ...held, isLast: false };
    held = step;
  }
  if (held !== null) yield { ...held, isLast: true };
}

/** Tells whether a value is a list of duties to compare. */
export function areDuties(value: unknown): value is readonly ComparedDuty[] {
  return isListOf(isDuty, value);
}

/** Tells whether a value is a list of what is known of some duties. */
export function areKnown(value: unknown): value is readonly KnownDuty[] {
  return isListOf(isKnown, value);
}

/** Tells whether a value is a step of a search. */
export function isFoundStep(value: unknown): value is FoundStep {
  if (!isFields(value) || !isFields(value['progress']) || typeof value['isLast'] !== 'boolean') return false;
  const { stage, done, total } = value['progress'];
  if (!isOneOf(STAGES, stage) || !isCount(done) || !isCount(total)) return false;
  return isNullOr(isScore, value['limit']) && isListOf(isPair, value['pairs']) && isListOf(isPair, value['early']);
}

function isDuty(value: unknown): value is ComparedDuty {
  if (!isFields(value)) return false;
  const { id, text, role, source } = value;
  return isString(id) && isString(text) && isNullOr(isString, role) && isString(source);
}

function isKnown(value: unknown): value is KnownDuty {
  return isFields(value) && isString(value['id']) && isCount(value['roles']) && isListOf(isPlace, value['places']);
}

function isPlace(value: unknown): value is KnownPlace {
  if (!isFields(value)) return false;
  const { known, score, kind, differences } = value;
  return isDuty(known) && isScore(score) && isOneOf(KINDS, kind) && isListOf(isFields, differences);
}

function isPair(value: unknown): value is DuplicatePair {
  if (!isFields(value)) return false;
  const { a, b, score, kind, differences } = value;
  return isString(a) && isString(b) && isScore(score) && isOneOf(KINDS, kind) && isListOf(isFields, differences);
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
