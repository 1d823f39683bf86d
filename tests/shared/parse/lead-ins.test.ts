// Lead-ins that name their holder ("The Treasurer shall:") over a list: the heading of a role, or a lead-in inside one.
// Tests nameInLeadIn through parseRoles, where the open role decides what the name means.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { briefRoles, briefText } from './brief-roles.ts';

describe('a lead-in that names its holder', () => {
  test('opens a role where its siblings name others, though one names no known post', () => {
    const text = [
      '4. Duties of the Committee',
      '4.1 The Chair shall:',
      '(a) call the meetings;',
      '(b) speak for the league.',
      '4.2 The Fixtures Wizard will:',
      '(a) draw up the matches;',
      '(b) tell the clubs.',
      '5. Fees',
      '5.1 Fees are due in May.',
      '5.2 Late fees cost more.',
    ].join('\n');
    expect(briefText(text)).toEqual([
      { title: 'Chair', duties: ['call the meetings;', 'speak for the league.'] },
      { title: 'Fixtures Wizard', duties: ['draw up the matches;', 'tell the clubs.'] },
    ]);
  });

  test('opens a role in the nested list of a page, whatever its language', () => {
    const item = (name: string, duties: string[]) =>
      `<li>Der ${name} hat folgende Aufgaben:<ul>${duties.map((duty) => `<li>${duty}</li>`).join('')}</ul></li>`;
    const page = `<h2>Aufgaben des Vorstands</h2><ol>${item('Kassenwart', ['zieht die Beiträge ein;', 'führt das Buch.'])}${item('Platzwart', ['mäht den Rasen;', 'streut die Linien.'])}</ol>`;
    expect(briefRoles(parseRoles(readHtml(page).source))).toEqual([
      { title: 'Kassenwart', duties: ['zieht die Beiträge ein;', 'führt das Buch.'] },
      { title: 'Platzwart', duties: ['mäht den Rasen;', 'streut die Linien.'] },
    ]);
  });

  test('only leads in where it names the holder of the open role', () => {
    const text = [
      'WATCHMAN',
      'Reports to: Yard Manager',
      'Duties',
      '1. The Watchman shall:',
      'a. walk the yard;',
      'b. note each round.',
      '2. In case of fire the Watchman shall:',
      'a. call the brigade;',
      'b. open the gate.',
    ].join('\n');
    expect(briefText(text)).toEqual([
      {
        title: 'WATCHMAN',
        superiors: ['Yard Manager'],
        duties: ['walk the yard;', 'note each round.', 'call the brigade;', 'open the gate.'],
      },
    ]);
  });
});

test('an overview of the posts is no lead-in of their duties', () => {
  const text = [
    '2.1 The Officers of the League shall be:',
    '(a) the Chair;',
    '(b) the Referee.',
    '2.2 THE CHAIR shall:',
    '(a) call the meetings;',
    '(b) speak for the league.',
    '2.3 THE REFEREE shall:',
    '(a) keep the peace;',
    '(b) count the goals.',
  ].join('\n');
  expect(briefText(text)).toEqual([
    { title: 'CHAIR', duties: ['call the meetings;', 'speak for the league.'] },
    { title: 'REFEREE', duties: ['keep the peace;', 'count the goals.'] },
  ]);
});

test('paragraphs of a by-law name their holder, what follows the roles ends them', () => {
  const text = [
    '§ 8 Obfrau',
    '',
    'Ihr obliegt:',
    'a) die Leitung der Proben;',
    'b) die Vertretung nach außen.',
    '',
    '§ 9 Der Zeugwart',
    '',
    'Er hat:',
    'a) die Pulte zu stellen;',
    'b) die Lampen zu prüfen.',
    '',
    '§ 10 Beiträge',
    '',
    '(1) Der Beitrag beträgt 20 Euro.',
  ].join('\n');
  expect(briefText(text)).toEqual([
    { title: 'Obfrau', duties: ['die Leitung der Proben;', 'die Vertretung nach außen.'] },
    { title: 'Der Zeugwart', duties: ['die Pulte zu stellen;', 'die Lampen zu prüfen.'] },
  ]);
});
