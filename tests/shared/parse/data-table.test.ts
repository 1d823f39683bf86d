// Tables that hold data and no form: told by wide rows of short values, of which hardly any is a label.
// Tests data-table.ts through parseRoles on made-up sheets.

import { expect, test } from 'vitest';
import { readTsv } from '../../../shared/read/tsv-lines.ts';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';

const titlesOf = (rows: readonly string[]) =>
  parseRoles(readTsv(rows.map((row) => row.replaceAll(' | ', '\t')).join('\n'))).roles.map(({ title }) => title?.text);

test('a roster with a row of supervisors holds no role', () => {
  const rows = [
    'Equipe | Seg | Ter | Qua | Qui | Sex',
    'A. Lima | M | M | T | T | N',
    'B. Reis | T | T | N | N | F',
    'Supervisor | C. Dias | C. Dias | E. Paz | E. Paz | C. Dias',
    'Reporta a | Gerência',
  ];
  expect(titlesOf(rows)).toEqual([]);
});

test('a table of pay holds no role, though it names posts', () => {
  const rows = [
    'Department | Role | 1 year | 3 years',
    'Quay | Deckhand | 21.4 | 23.0',
    ' | Gate Keeper | 20.1 | –',
    ' | Harbour Master | – | 41.9',
    'Yard | Crane Driver | 26.3 | 28.8',
  ];
  expect(titlesOf(rows)).toEqual([]);
});

test('a form with three pairs to a row is a form', () => {
  const rows = [
    'Job title | Stoker | Department | Boiler house | Grade | 4',
    'Reports to | Foreman | Supervises | none | Hours | 38',
    'Location | Yard 2 | Company | Tarn Mills | Contract | permanent',
    'Education | none | Experience | one year | Licence | boiler ticket',
    'Duties | 1. Feeds the boiler.',
    ' | 2. Rakes the ash.',
  ];
  expect(titlesOf(rows)).toEqual(['Stoker']);
});
