// An update keeps the identity of duties, shows what changes before it changes, and leaves out what was not ticked.
// Roles and texts are written by hand.

import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { createMemoryCatalogue } from '../../../shared/catalogue/memory-catalogue.ts';
import { newRoleEdit } from '../../../shared/catalogue/new-role-edits.ts';
import type { DutyContent, RoleContent } from '../../../shared/catalogue/role-content.ts';
import { compareRole, isSameRole } from '../../../shared/catalogue/role-difference.ts';
import { updateEdit } from '../../../shared/catalogue/update-edits.ts';
import type { CatalogueRole } from '../../../shared/model/catalogue-role.ts';
import { roleOf } from '../../contracts/stores.ts';
import { makeSurroundings } from '../../fakes/surroundings.ts';

function duty(text: string, more: Partial<DutyContent> = {}): DutyContent {
  return { text, marker: null, percent: null, parent: null, span: [1, 2], ...more };
}

function content(...duties: readonly (string | DutyContent)[]): RoleContent {
  return {
    title: 'Cook',
    department: 'Kitchen',
    company: null,
    location: null,
    context: null,
    superiors: ['Head chef'],
    subordinates: [],
    duties: duties.map((one) => (typeof one === 'string' ? duty(one) : one)),
    requirements: [],
    otherFields: [{ label: 'Grade', value: 'A' }],
    otherSections: [],
  };
}

let made = 0;
const makeId = () => `id${made++}`;

async function start(old: RoleContent): Promise<{ catalogue: Catalogue; role: CatalogueRole }> {
  const catalogue = createMemoryCatalogue(makeSurroundings());
  const edit = newRoleEdit(old, 'old-capture', makeId);
  await catalogue.save('Clip', [edit]);
  return { catalogue, role: await roleOf(catalogue, edit.id) };
}

async function update(old: RoleContent, now: RoleContent): Promise<{ before: CatalogueRole; after: CatalogueRole }> {
  const { catalogue, role } = await start(old);
  await catalogue.save('Update', [updateEdit(role, compareRole(role, now), { capture: 'new-capture', makeId })]);
  return { before: role, after: await roleOf(catalogue, role.id) };
}

const texts = ({ duties }: CatalogueRole) => duties.map(({ text }) => text);

describe('compareRole', () => {
  test('the same text is no difference', async () => {
    const { role } = await start(content('Stir the soup.', 'Lock up.'));
    expect(isSameRole(compareRole(role, content('Stir the soup.', 'Lock up.')), role)).toBe(true);
    expect(isSameRole(compareRole(role, content('Lock up.', 'Stir the soup.')), role)).toBe(false);
  });

  test('names fields that say otherwise, and leaves out those the new text is silent about', async () => {
    const { role } = await start(content());
    const now = { ...content(), title: 'Chef', department: null, superiors: ['Owner'], otherFields: [] };
    expect(compareRole(role, now).fields).toEqual([
      { field: 'title', before: 'Cook', now: 'Chef' },
      { field: 'superiors', before: ['Head chef'], now: ['Owner'] },
    ]);
  });

  test('tells same, changed, added and removed duties apart', async () => {
    const { role } = await start(content('Stir the soup.', 'Peel all the potatoes.', 'Lock up.'));
    const { duties } = compareRole(
      role,
      content('stir the SOUP', 'Sweep the floor at night.', 'Stir the soup!', 'Peel the potatoes.'),
    );
    expect(
      duties.map((one) => [
        one.is,
        one.is === 'added' ? null : one.duty.text,
        one.is === 'removed' ? null : one.now.text,
      ]),
    ).toEqual([
      ['changed', 'Stir the soup.', 'stir the SOUP'],
      ['added', null, 'Sweep the floor at night.'],
      ['added', null, 'Stir the soup!'],
      ['changed', 'Peel all the potatoes.', 'Peel the potatoes.'],
      ['removed', 'Lock up.', null],
    ]);
  });
});

describe('updateEdit', () => {
  test('keeps the ids of duties that stay, are reworded or move', async () => {
    const { before, after } = await update(
      content('Stir the soup.', 'Peel all the potatoes.', 'Lock up.', 'Count the money.'),
      content('Count the money.', 'Stir the soup.', 'Taste it.', 'Peel the potatoes.', 'Lock up.'),
    );
    expect(texts(after)).toEqual(['Count the money.', 'Stir the soup.', 'Taste it.', 'Peel the potatoes.', 'Lock up.']);
    const [soup, potatoes, lock, money] = before.duties.map(({ id }) => id);
    const ids = after.duties.map(({ id }) => id);
    expect([ids[0], ids[1], ids[3], ids[4]]).toEqual([money, soup, potatoes, lock]);
    expect(before.duties.map(({ id }) => id)).not.toContain(ids[2]);
    const moved = after.duties.filter(({ id, position }) =>
      before.duties.some((one) => one.id === id && one.position !== position),
    );
    expect(moved.map(({ text }) => text)).toEqual(['Count the money.']);
  });

  test('takes over places in the new capture, shares of time, parents; keeps what the new text is silent about', async () => {
    const { after } = await update(
      content(duty('Cook all meals.', { percent: '40%' }), 'Lock up.'),
      content(
        duty('Cook all meals.', { span: [7, 9] }),
        duty('Taste them.', { parent: 0, marker: 'a)' }),
        duty('Lock up.', { percent: '5%' }),
      ),
    );
    expect(after.capture).toBe('new-capture');
    expect(after.duties).toMatchObject([
      { text: 'Cook all meals.', percent: '40%', span: [7, 9], parent: null },
      { text: 'Taste them.', parent: after.duties[0]?.id, marker: 'a)' },
      { text: 'Lock up.', percent: '5%' },
    ]);
    expect(after.otherFields).toEqual([{ label: 'Grade', value: 'A' }]);
  });

  test('leaves out what a person unticked, and clears places that are no longer true', async () => {
    const { catalogue, role } = await start(content('Stir the soup.', 'Lock up.'));
    const difference = compareRole(role, { ...content('Stir the soup.', 'Dance.'), title: 'Chef' });
    const ticked = { fields: [], duties: difference.duties.filter(({ is }) => is === 'same') };
    await catalogue.save('Update', [updateEdit(role, ticked, { capture: 'new-capture', makeId })]);
    const after = await roleOf(catalogue, role.id);
    expect(after).toMatchObject({ title: 'Cook', capture: 'new-capture' });
    expect(after.duties.map(({ text, span }) => [text, span])).toEqual([
      ['Stir the soup.', [1, 2]],
      ['Lock up.', null],
    ]);
  });

  test('does not replace what somebody wrote after the difference was shown', async () => {
    const { catalogue, role } = await start(content('Stir the soup.'));
    const [one] = role.duties;
    const edit = updateEdit(role, compareRole(role, content('Stir the whole soup.')), { capture: null, makeId });
    await catalogue.save('Meanwhile', [
      { kind: 'role', id: role.id, values: { [`d/${one?.id}/text`]: 'Stir my soup.' } },
    ]);
    await catalogue.save('Update', [edit]);
    const [conflict] = (await roleOf(catalogue, role.id)).conflicts;
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual(['Stir my soup.', 'Stir the whole soup.']);
  });
});
