// Two roles of the catalogue for the tests of its writers: one with everything that is hard to write, one with next to nothing.
// Made by hand, no parser and no store asked.

import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';

const BARE = { marker: null, percent: null, parent: null, span: null } as const;

/** A formula as a title, markup, quotes, Chinese, a child duty, and two duties that stand below each other. */
export const ODD_ROLE: CatalogueRole = {
  id: 'r1',
  title: '=Cook "chief"',
  department: 'Kitchen; east',
  company: 'Museum </script>',
  location: 'Pier 3',
  context: null,
  superiors: ['Head, chef', 'Owner'],
  subordinates: [],
  duties: [
    { ...BARE, id: 'a', text: 'Stir the <b>soup</b>', position: 'a' },
    { ...BARE, id: 'b', text: '擦桌子', position: 'b', parent: 'a' },
    { ...BARE, id: 'c', text: '@home:\n"peel"', position: 'c', percent: '40%' },
    { ...BARE, id: 'd', text: 'Round', position: 'd', parent: 'e' },
    { ...BARE, id: 'e', text: 'and round', position: 'e', parent: 'd' },
  ],
  requirements: ['Two years'],
  otherFields: [{ label: 'Grade', value: 'A' }],
  otherSections: [{ heading: 'Benefits', items: ['Free soup'] }],
  status: 'approved',
  owner: 'Imke Harms',
  reviewDue: '2027-03-01',
  tags: [],
  capture: 'cap',
  deleted: false,
  created: '000000001000.x',
  changed: '000000001000.x',
  conflicts: [],
  stamps: {},
};

/** Neither a title nor a duty. */
export const EMPTY_ROLE: CatalogueRole = {
  ...ODD_ROLE,
  id: 'r2',
  title: null,
  department: null,
  company: null,
  location: null,
  superiors: [],
  duties: [],
  requirements: [],
  otherFields: [],
  otherSections: [],
  status: 'draft',
  owner: null,
  reviewDue: null,
  capture: null,
};
