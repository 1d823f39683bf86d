// Roles for the stage: those of the mockup's harbour museum, or any number of made-up ones.
// The same numbers give the same roles.

import type { Edit } from '../../../shared/catalogue/catalogue.ts';
import type { MakeId } from '../../../shared/catalogue/ids.ts';
import { positionsBetween } from '../../../shared/catalogue/positions.ts';
import { dutyField } from '../../../shared/catalogue/role-fields.ts';
import type { FieldValue } from '../../../shared/model/operation.ts';

/** A role in short. */
interface StageRole {
  readonly title: string;
  readonly superior: string;
  readonly department: string;
  readonly status: string;
  readonly duties: readonly string[];
}

/** The roles of the mockup. */
export const MUSEUM: readonly StageRole[] = [
  {
    title: 'Boat hall supervisor',
    superior: 'Visitor manager',
    department: 'Visitor service',
    status: 'reviewed',
    duties: [
      'Be responsible for the daily opening of the boat hall, check gangways, railings and lamps, and fill in the hall book before visitors enter',
      'Arrange the shifts of deck guides according to the sailing weather and the number of group bookings',
      'Handle complaints of visitors in the hall in time, and report those that cannot be settled to the visitor manager',
      'Urge the deck guides to wear life vests, and be responsible for counting the vests every evening',
      'Cooperate with the rigging workshop in moving vessels on the slip',
      'Complete other work arranged by the harbour office',
    ],
  },
  {
    title: 'Deck guide leader',
    superior: 'Boat hall supervisor',
    department: 'Visitor service',
    status: 'approved',
    duties: [
      'Receive groups at the gangway, count them, and count them again when they leave',
      'Hand out life vests before the round trip and take them back dry',
      'Draw up the shift plan of the deck guides by the weather for sailing and by group bookings',
      'Train new deck guides in the four languages of the harbour tour',
    ],
  },
  {
    title: 'Education officer',
    superior: 'Visitor manager',
    department: 'Learning',
    status: 'draft',
    duties: [
      'Plan the school year with the teachers, and keep the calendar of classes on board',
      'Explain the life vest to school classes with the help of the doll',
    ],
  },
  { title: 'Slip master', superior: '', department: 'Shipyard', status: 'draft', duties: [] },
];

/** The edits that make the roles. */
export function makeManyRoles(
  what: readonly StageRole[] | { readonly count: number; readonly duties: number },
  newId: MakeId,
): Edit[] {
  const roles = 'count' in what ? Array.from({ length: what.count }, (_, at) => inventRole(at, what.duties)) : what;
  return roles.map(({ title, superior, department, status, duties }) => {
    const values: Record<string, FieldValue> = {
      title,
      department,
      status,
      superiors: superior === '' ? [] : [superior],
    };
    for (const [at, position] of positionsBetween(null, null, duties.length).entries()) {
      const id = newId();
      values[dutyField(id, 'text')] = duties[at] ?? '';
      values[dutyField(id, 'position')] = position;
    }
    return { kind: 'role', id: newId(), values };
  });
}

function inventRole(at: number, duties: number): StageRole {
  return {
    title: `Keeper ${at + 1}`,
    superior: `Head of hall ${(at % 97) + 1}`,
    department: `Department ${(at % 41) + 1}`,
    status: ['draft', 'reviewed', 'approved'][at % 3] ?? 'draft',
    duties: Array.from(
      { length: duties },
      (_, number) =>
        `Be responsible for room ${(at * 31 + number * 7) % 1009}, check its windows, lamps and doors in the evening and report what is missing to the head of the hall`,
    ),
  };
}
