// The guideline's cases in small: what is a role, its title, its department, its people, its lists.
// Tests parseRoles from text to roles; the stages have tests of their own beside this one, the corpus is in corpus.test.ts.

import { describe, expect, test } from 'vitest';
import { parseRoles } from '../../../shared/parse/parse-roles.ts';
import { readHtml } from '../../../shared/read/html-file.ts';
import { briefText } from './brief-roles.ts';

const TWO = '1. Mops the deck.\n2. Ties up the boat.';
const MOPS = ['Mops the deck.', 'Ties up the boat.'];

describe('the title', () => {
  test.each([
    ['a heading', `Duties of the deckhand\n${TWO}`, 'deckhand'],
    ['a label', `Job title: Deckhand\nReports to: Mate\nDuties:\n${TWO}`, 'Deckhand'],
    ['the line above', `DECKHAND\nReports to: Mate\nDuties:\n${TWO}`, 'DECKHAND'],
    ['a numbered heading', `(2) Responsibilities of deckhand:\n${TWO}`, 'deckhand'],
    ['the value on the next line', `Job title:\nDeckhand\nReports to: Mate\nDuties:\n${TWO}`, 'Deckhand'],
  ])('comes from %s', (_, text, title) => {
    expect(briefText(text)).toEqual([expect.objectContaining({ title, duties: MOPS })]);
  });

  test('of the label beats the heading', () => {
    const text = `Duties of the deckhand\nJob title: Able Deckhand\nDuties:\n${TWO}`;
    expect(briefText(text)).toEqual([{ title: 'Able Deckhand', duties: MOPS }]);
  });

  test.each([
    ['loses its abbreviation', `Duties of the deckhand (1st AD)\n${TWO}`, 'deckhand'],
    ['loses what wraps it', `4. Role of the Deckhand\nDuties:\n${TWO}`, 'Deckhand'],
    ['loses its count', '水手（2名）岗位职责\n1、清洗甲板。\n2、系泊船只。', '水手'],
    [
      'keeps its gender',
      'Koch (m/w/d)\n\nAufgaben:\n- Kocht die Suppe für das Haus\n- Putzt die Küche',
      'Koch (m/w/d)',
    ],
  ])('%s', (_, text, title) => {
    expect(briefText(text).map((role) => role.title)).toEqual([title]);
  });

  test('stands once where it is repeated', () => {
    expect(briefText(`DECKHAND\nDuties of the deckhand:\n${TWO}`)).toHaveLength(1);
  });
});

describe('a collection', () => {
  test('has a role without title where its heading names a department', () => {
    const article = (number: number, list: string) =>
      `Responsibilities of employees in the packing department ${number}\n${list}`;
    expect(briefText(`${article(1, TWO)}\n${article(2, '1. Fills crates.\n2. Nails them shut.')}`)).toEqual([
      { title: null, department: 'packing department', duties: MOPS },
      { title: null, department: 'packing department', duties: ['Fills crates.', 'Nails them shut.'] },
    ]);
  });

  test('has a role without title where its heading names a business', () => {
    const text = '民宿岗位职责 篇1\n1、接待客人。\n2、打扫房间。\n民宿岗位职责 篇2\n1、采购食材。\n2、记录账目。';
    expect(briefText(text)).toEqual([
      { title: null, duties: ['接待客人。', '打扫房间。'] },
      { title: null, duties: ['采购食材。', '记录账目。'] },
    ]);
  });

  test('has the post as title where its heading names one', () => {
    const text = `Gate keeper's job responsibilities 1\n${TWO}\nGate keeper's job responsibilities 2\n1. Locks up.\n2. Rings.`;
    expect(briefText(text)).toEqual([
      { title: 'Gate keeper', duties: MOPS },
      { title: 'Gate keeper', duties: ['Locks up.', 'Rings.'] },
    ]);
  });

  test('of chapters has one role each', () => {
    const text = `Chapter 1: Duties of the deckhand\n${TWO}\nChapter 2: Duties of the packing department\n1. Fills crates.\n2. Nails them shut.`;
    expect(briefText(text)).toEqual([
      { title: 'deckhand', duties: MOPS },
      { title: null, department: 'packing department', duties: ['Fills crates.', 'Nails them shut.'] },
    ]);
  });

  test.each(['Part 1: ', 'Part 1 - ', 'Chapter 1. '])(
    'of headings like %j before a mere post has one role each',
    (ahead) => {
      const text = `${ahead}Deckhand\n${TWO}\n${ahead.replace('1', '2')}Gate keeper\n1. Locks up.\n2. Rings.`;
      expect(briefText(text)).toEqual([
        { title: 'Deckhand', duties: MOPS },
        { title: 'Gate keeper', duties: ['Locks up.', 'Rings.'] },
      ]);
    },
  );

  test('under a heading that names no part of the house has no department', () => {
    const roles = `1. Deckhand\nReports to: Mate\n${TWO}\n2. Gate keeper\nReports to: Mate\n1. Locks up.\n2. Rings.`;
    expect(briefText(`6. Roles of the ferry\n${roles}`).map(({ department }) => department)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('of one page under its own heading has it as context only', () => {
    const html =
      '<h1>Harbour Department Handbook</h1><h2>Deckhand</h2><p>Duties:</p><ol><li>Mops.</li><li>Ties up.</li></ol>' +
      '<h2>Porter</h2><p>Duties:</p><ol><li>Carries bags.</li><li>Rings.</li></ol>';
    const { roles } = parseRoles(readHtml(html).source);
    expect(roles.map(({ title, department, context }) => [title?.text, department, context?.text])).toEqual([
      ['Deckhand', null, 'Harbour Department Handbook'],
      ['Porter', null, 'Harbour Department Handbook'],
    ]);
  });

  test('of numbered headings has one role each', () => {
    const text = `1. Deckhand\nReports to: Mate\nDuties:\n${TWO}\n2. Gate keeper\nReports to: Mate\nDuties:\n1. Locks up.\n2. Rings.`;
    expect(briefText(text)).toEqual([
      { title: 'Deckhand', superiors: ['Mate'], duties: MOPS },
      { title: 'Gate keeper', superiors: ['Mate'], duties: ['Locks up.', 'Rings.'] },
    ]);
  });
});

describe('a role', () => {
  test('may have roman numbers for its sections', () => {
    const text = `I. POSITION: Deckhand\nII. REPORTS TO: Mate\nIII. DUTIES\n${TWO}\nIV. QUALIFICATIONS\n1. Swims well.`;
    expect(briefText(text)).toEqual([
      { title: 'Deckhand', superiors: ['Mate'], duties: MOPS, requirements: ['Swims well.'] },
    ]);
  });

  test('has all its lists of duties in order', () => {
    const text = `Job title: Deckhand\nReports to: Mate\nEssential duties:\n${TWO}\nMarginal duties:\n1. Paints the rail.`;
    expect(briefText(text)[0]?.duties).toEqual([...MOPS, 'Paints the rail.']);
  });

  test('keeps its authority and benefits apart from its duties', () => {
    const text = `Job title: Deckhand\nReports to: Mate\nDuties:\n${TWO}\nAuthority:\n1. May stop the boat.\nBenefits:\n1. Free soup.`;
    expect(briefText(text)).toEqual([
      {
        title: 'Deckhand',
        superiors: ['Mate'],
        duties: MOPS,
        sections: { Authority: ['May stop the boat.'], Benefits: ['Free soup.'] },
      },
    ]);
  });

  test('keeps a last duty without a full stop, though a number is missing before it', () => {
    const text = `Job title: Deckhand\nReports to: Mate\n\n1. Mops the deck.\n2. Ties up the boat.\n5. Feeds the Ship's Cat\n\nPublic Landing\n\n1. Waves.\n2. Sells tickets.`;
    expect(briefText(text)[0]?.duties).toEqual([...MOPS, "Feeds the Ship's Cat", 'Waves.', 'Sells tickets.']);
  });

  test('takes the value of a labelled requirement', () => {
    const text = `Job title: Deckhand\nReports to: Mate\nDuties:\n${TWO}\nRequirements:\n- Education: two years of school\n- Swims well`;
    expect(briefText(text)[0]?.requirements).toEqual(['two years of school', 'Swims well']);
  });

  test('keeps any other label with its value', () => {
    expect(
      briefText(`Job title: Deckhand\nReports to: Mate\nGrade: B2\nLocker: 14\nDuties:\n${TWO}`)[0]?.fields,
    ).toEqual({
      Grade: 'B2',
      Locker: '14',
    });
  });

  test('reports to whom a sentence of its own says', () => {
    expect(briefText(`DECKHAND\nReports to the Mate.\nDuties:\n${TWO}`)[0]?.superiors).toEqual(['Mate']);
  });

  test('has nobody below it where the label says none', () => {
    const text = `Job title: Deckhand\nDirect superior: Mate\nDirect subordinate: None\nDuties:\n${TWO}`;
    expect(briefText(text)).toEqual([{ title: 'Deckhand', superiors: ['Mate'], duties: MOPS }]);
  });

  test('has its prose as duties where a label stands over no list', () => {
    const text = 'Job title: Deckhand\nReports to: Mate\nDuties:\nMops the deck and ties up the boat in every harbour.';
    expect(briefText(text)[0]?.duties).toEqual(['Mops the deck and ties up the boat in every harbour.']);
  });

  test('ends where related texts begin', () => {
    const text = `Duties of the deckhand\n${TWO}\nRelated articles\n1. Duties of a cook\n2. Duties of a porter`;
    expect(briefText(text)).toEqual([{ title: 'deckhand', duties: MOPS }]);
  });

  test('inherits the department it stands under', () => {
    const text = `PACKING DEPARTMENT\n\nDuties of the packer\n1. Fills crates.\n2. Nails them shut.`;
    expect(briefText(text)).toEqual([
      { title: 'packer', department: 'PACKING DEPARTMENT', duties: ['Fills crates.', 'Nails them shut.'] },
    ]);
  });
});

describe('a heading that is purely a department name', () => {
  test('gives its department to all posts below', () => {
    const text =
      'KITCHEN\n\nCook\n- Cooks the soup.\n- Peels the leeks.\n\nDishwasher\n- Washes the pans.\n- Dries them.';
    expect(briefText(text)).toEqual([
      { title: 'Cook', department: 'KITCHEN', duties: ['Cooks the soup.', 'Peels the leeks.'] },
      { title: 'Dishwasher', department: 'KITCHEN', duties: ['Washes the pans.', 'Dries them.'] },
    ]);
  });

  test('gives its department to numbered posts below', () => {
    const text = '二、安全部\n（一）保安\n1、巡查大楼。\n2、登记来访。\n（二）门卫\n1、看守大门。\n2、收发信件。';
    expect(briefText(text)).toEqual([
      { title: '保安', department: '安全部', duties: ['巡查大楼。', '登记来访。'] },
      { title: '门卫', department: '安全部', duties: ['看守大门。', '收发信件。'] },
    ]);
  });
});

test('a numbered heading over labels is no duty, and the next chapter none either', () => {
  const form = `I. Place in the crew\nReports to: Mate\nII. Duties\n${TWO}`;
  const text = `CHAPTER II\n\n2.1 DECKHAND\n${form}\n\n2.2 PORTER\n${form}\n\nCHAPTER III\nThis manual takes effect today.`;
  expect(briefText(text).map(({ title, superiors, duties }) => [title, superiors, duties?.length])).toEqual([
    ['DECKHAND', ['Mate'], 2],
    ['PORTER', ['Mate'], 2],
  ]);
});

test('what stands behind the place on its line is no duty', () => {
  const text = 'Pizzaiolo\nService : Cuisine — Lieu : Metz — CDI temps plein\nPrépare les pizzas et nettoie le four.';
  const other = 'Serveur\nLieu : Metz · CDD temps partiel\nAccueille les clients et débarrasse les tables.';
  expect(briefText(`${text}\n\n${other}`).map(({ location, duties }) => [location, duties])).toEqual([
    ['Metz', ['Prépare les pizzas et nettoie le four.']],
    ['Metz', ['Accueille les clients et débarrasse les tables.']],
  ]);
});

test('a name with an article or the number of an office is a title', () => {
  const text = 'Manuel des postes\n3.1. La gouvernante générale\nElle :\n1) fait les lits ;\n2) passe les commandes.';
  expect(briefText(`${text}\n3.2. L'équipier\nIl :\n1) porte le linge ;\n2) range.`).map(({ title }) => title)).toEqual(
    ['La gouvernante générale', "L'équipier"],
  );
  const law =
    '(1) Der 1. Vorsitzende\na) leitet die Sitzungen;\nb) vertritt den Verein.\n(2) Der Kassierer\na) zahlt;\nb) bucht.';
  expect(briefText(`§ 4 Aufgaben des Vorstandes\n${law}`).map(({ title }) => title)).toEqual([
    'Der 1. Vorsitzende',
    'Der Kassierer',
  ]);
});

test('a clause that names a post is its role, and the next clause ends it', () => {
  const two = 'I – guardar as chaves da sede;\nII – prestar contas ao conselho.';
  const text = `Art. 12 – Compete ao Tesoureiro:\n${two}\n\nArt. 13 – Compete ao Zelador:\n${two}`;
  expect(
    briefText(`${text}\n\n§ 14 Disposições gerais\n1. Não fumar.`).map(({ title, duties }) => [title, duties?.length]),
  ).toEqual([
    ['Tesoureiro', 2],
    ['Zelador', 2],
  ]);
});

test('an item goes on behind the bullets of the one before and a remark, also over a numbered heading', () => {
  const list = '1. Calls cues.\n2. Keeps the book\n   • moves\n   • cues\nNote: ask first\n3. Runs the rehearsals';
  const text = `6.1 Stage Manager\nReports to: Producer\nDuties\n${list}\n\n6.2 Porter\nReports to: Stage Manager\nDuties\n${TWO}`;
  expect(briefText(text).map(({ duties }) => duties?.length)).toEqual([3, 2]);
});

test.each(['', ' ', '\n\n', '\ufeff', 'x', '1.', ':', '\t\t\t'])('reads no role in %j', (text) => {
  expect(briefText(text)).toEqual([]);
});
