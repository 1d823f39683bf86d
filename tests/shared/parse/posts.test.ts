// Which phrases read like the name of a post, and which like a part of the house.
// Soft evidence; that structure decides together with it is tested in parse-roles.test.ts.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/model/parsed.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';
import { looksLikeDepartment, looksLikePost, looksLikeUnit } from '../../../shared/parse/posts.ts';

describe('looksLikePost', () => {
  test.each<[string, Language]>([
    ['Ferry steward', 'en'],
    ['Head Pool Attendant', 'en'],
    ['DEPUTY HARBOUR MASTER', 'en'],
    ['Head of Landing Stages', 'en'],
    ['Stage Manager (1st AD)', 'en'],
    ['Deckhands', 'en'],
    ['Meter Reader II', 'en'],
    ['Driver nights', 'en'],
    ["Bosun's Mate", 'en'],
    ['Q.M. Storekeeper', 'en'],
    ['Office Clerk Grade 3', 'en'],
    ['码头领班', 'zh'],
    ['客房部经理', 'zh'],
    ['水手（2名）', 'zh'],
    ['Buchhalterin (m/w/d)', 'de'],
    ['Küchenleiter', 'de'],
    ['Agent de quai H/F', 'fr'],
    ['Jefe de muelle', 'es'],
    ['Zelador', 'pt'],
    ['Magazziniere', 'it'],
  ])('says yes to %j', (phrase, language) => {
    expect(looksLikePost(phrase, lexiconFor(language))).toBe(true);
  });

  test.each<[string, Language]>([
    ['Packing department', 'en'],
    ['Benefits', 'en'],
    ['Working hours', 'en'],
    ['Visitors', 'en'],
    ['Room 2', 'en'],
    ['Flower guild', 'en'],
    ["Head Cook's soup", 'en'],
    ['For the harbour manager', 'en'],
    ['Questions for a deckhand', 'en'],
    ["À l'arrière du quai", 'fr'],
    ['Orders and letters', 'en'],
    ['The keeper locks the gate', 'en'],
    ['Master. Of ships', 'en'],
    ['Place with the master at sea', 'en'],
    ['Place in the crew', 'en'],
    ['安全部', 'zh'],
    ['工作要求', 'zh'],
    ['', 'en'],
  ])('says no to %j', (phrase, language) => {
    expect(looksLikePost(phrase, lexiconFor(language))).toBe(false);
  });
});

describe('looksLikeUnit', () => {
  test.each<[string, boolean]>([
    ['安全部', true],
    ['客房一组', true],
    ['幼儿园', false],
    ['酒店', false],
  ])('of %j says %s', (phrase, answer) => {
    expect(looksLikeUnit(phrase, lexiconFor('zh'))).toBe(answer);
  });
});

describe('looksLikeDepartment', () => {
  test.each<[string, Language]>([
    ['Packing department', 'en'],
    ['Front desk team', 'en'],
    ['KITCHEN', 'en'],
    ['安全部', 'zh'],
    ['Servicio de limpieza', 'es'],
    ['Département', 'fr'],
  ])('says yes to %j', (phrase, language) => {
    expect(looksLikeDepartment(phrase, lexiconFor(language))).toBe(true);
  });

  test.each<[string, Language]>([
    ['Ferry steward', 'en'],
    ['Cleans the kitchen floor', 'en'],
    ['安全部经理', 'zh'],
    ['', 'en'],
  ])('says no to %j', (phrase, language) => {
    expect(looksLikeDepartment(phrase, lexiconFor(language))).toBe(false);
  });
});
