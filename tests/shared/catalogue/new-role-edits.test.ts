// A parsed role comes out of the catalogue as it went in: every field, every duty, in order and under its parent.
// The parsed role is put together by hand.

import { expect, test } from 'vitest';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { newRoleEdit } from '../../../shared/catalogue/new-role-edits.ts';
import { toRoleContent } from '../../../shared/catalogue/role-content.ts';
import { ODD_FILE } from '../exchange/parsed-files.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

test('a parsed role is stored with all it says, empty fields left out', async () => {
  const [parsed] = ODD_FILE.parsed.roles;
  if (!parsed) throw new Error('the fixture has a role');
  let made = 0;
  const edit = newRoleEdit(toRoleContent(parsed), 'capture1', () => `id${made++}`);
  expect(Object.keys(edit.values)).not.toContain('company');
  const catalogue = createMemoryCatalogue(makeSurroundings());
  await catalogue.save('Clip', [edit]);
  expect(await catalogue.getRole('id0')).toMatchObject({
    title: '=Cook "chief"',
    department: 'Kitchen; east',
    company: null,
    superiors: ['Head, chef'],
    subordinates: [],
    requirements: ['Two years'],
    otherFields: [
      { label: 'Grade', value: 'A' },
      { label: 'Grade', value: 'B' },
    ],
    otherSections: [{ heading: 'Benefits', items: ['Free soup'] }],
    capture: 'capture1',
    duties: [
      {
        id: 'id1',
        text: 'Stir * * * the <b>soup</b>',
        marker: '1.',
        percent: null,
        parent: null,
        span: parsed.duties[0]?.span,
      },
      { id: 'id2', text: 'taste, twice', marker: 'a)', parent: 'id1' },
      { id: 'id3', text: '擦桌子', marker: 'b)', parent: 'id1' },
      { id: 'id4', text: '@home: "peel"', marker: '2.', percent: '40%', parent: null },
    ],
  });
});
