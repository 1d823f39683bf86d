// Says whether something that came from outside is a segment, and why not (data-layer research, rule 7).
// A newer version is a segment whose operations this program does not look at.
// Must not throw and not trust anything: a colleague's file is a stranger's.

import type { Segment } from '../model/operation.ts';
import { findFault, findReplacesFault, isObject, show } from './check-operation.ts';
import { SEGMENT_VERSION } from './segments.ts';
import { isStamp, stampDevice } from './stamps.ts';

/** Matches "k3j9x2m4q8r1t5w7"; never "", "A", "a.b". */
const DEVICE = /^[0-9a-z]{1,32}$/;
/** What a person did is one line. In UTF-16 units. */
const LONGEST_STEP = 1_000;
/** Operations of one segment: 512 KB of the shortest ones. */
const MOST_OPERATIONS = 10_000;

/** The segment, or in words what is wrong with it. */
export type CheckedSegment =
  | { readonly is: 'segment'; readonly segment: Segment }
  | { readonly is: 'newer'; readonly segment: Segment; readonly reason: string }
  | { readonly is: 'broken'; readonly reason: string };

/** Looks at shape, names, lengths and depth of everything; never throws. */
export function checkSegment(value: unknown): CheckedSegment {
  if (!isEnvelope(value)) return broken('it is no segment of operations');
  if (value.version > SEGMENT_VERSION) {
    return {
      is: 'newer',
      segment: value,
      reason: `it is of version ${value.version}, this program reads up to ${SEGMENT_VERSION}`,
    };
  }
  let last = value.previous ?? '';
  for (const [index, operation] of value.operations.entries()) {
    const fault = findFault(operation) ?? findReplacesFault(operation.replaces);
    if (fault) return broken(`operation ${index + 1}: ${fault}`);
    if (stampDevice(operation.stamp) !== value.device || operation.stamp <= last) {
      return broken(`operation ${index + 1}: its stamp ${show(operation.stamp)} is out of order`);
    }
    last = operation.stamp;
  }
  return { is: 'segment', segment: value };
}

/** The members every version has; the operations are known to have stamps and nothing more. */
function isEnvelope(value: unknown): value is Segment {
  if (!isObject(value)) return false;
  const { version, device, previous, operations, step } = value;
  return (
    typeof version === 'number' &&
    Number.isInteger(version) &&
    version >= 1 &&
    typeof device === 'string' &&
    DEVICE.test(device) &&
    (previous === null || (isStamp(previous) && stampDevice(previous) === device)) &&
    typeof step === 'string' &&
    step.length <= LONGEST_STEP &&
    Array.isArray(operations) &&
    operations.length > 0 &&
    operations.length <= MOST_OPERATIONS &&
    operations.every((operation) => isObject(operation) && isStamp(operation['stamp']))
  );
}

function broken(reason: string): CheckedSegment {
  return { is: 'broken', reason };
}
