// Headings that announce duties and may name a post inside them; the names and wrappers are those of the guideline ("Title").
// Tests readHeading on one phrase; what a heading does to the lines below is tested in parse-roles.test.ts.

import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/model/parsed.ts';
import { readHeading } from '../../../shared/parse/headings.ts';
import { lexiconFor } from '../../../shared/parse/lexicon.ts';

function read(phrase: string, language: Language = 'en') {
  const heading = readHeading(phrase, 0, phrase.length, lexiconFor(language));
  return (
    heading && {
      concept: heading.concept,
      title: heading.title && phrase.slice(...heading.title),
      article: heading.article,
      collective: heading.collective,
    }
  );
}

const DUTIES = { concept: 'duties', title: null, article: null, collective: false };

describe('readHeading', () => {
  test.each([
    'Duties',
    'Key tasks',
    'KEY DUTIES AND RESPONSIBILITIES:',
    '**Responsibilities**',
    'What you will do',
    'Essential duties and responsibilities include the following. Other duties may be assigned.',
    '岗位职责',
    '主要工作职责：',
    'Duties Expected',
    'ESSENTIAL DUTIES (share of the time in brackets)',
  ])('knows %j as the announcement of duties', (phrase) => {
    expect(read(phrase)).toEqual(DUTIES);
  });

  test.each([
    ['Duties of the night porter', 'night porter'],
    ['Responsibilities of the ferry steward:', 'ferry steward'],
    ['Duties of ferry steward', 'ferry steward'],
    ['Responsibilities for the position of gate keeper', 'gate keeper'],
    ["Ferry steward's duties", 'Ferry steward'],
    ['FERRY STEWARD: DUTIES', 'FERRY STEWARD'],
    ['Ferry Steward - Responsibilities', 'Ferry Steward'],
    ['Chair-The Chair shall:', 'Chair'],
    ['DUTIES OF THE VICE PRINCIPAL', 'VICE PRINCIPAL'],
    ['Duties of the quay master/mistress', 'quay master/mistress'],
  ])('finds the post in %j', (phrase, title) => {
    expect(read(phrase)).toMatchObject({ concept: 'duties', title, article: null, collective: false });
  });

  test.each<[string, Language, string]>([
    ['码头领班岗位职责', 'zh', '码头领班'],
    ['码头领班工作职责', 'zh', '码头领班'],
    ['码头领班的责任', 'zh', '码头领班'],
    ['Aufgaben der Küchenleitung', 'de', 'Küchenleitung'],
    ['Missions du régisseur', 'fr', 'régisseur'],
    ['Funciones del portero', 'es', 'portero'],
    ['Atribuições do zelador', 'pt', 'zelador'],
    ['Mansioni del magazziniere', 'it', 'magazziniere'],
  ])('finds the post in %j', (phrase, language, title) => {
    expect(read(phrase, language)).toMatchObject({ concept: 'duties', title, collective: false });
  });

  test('takes the number of a job description off the name of the post', () => {
    expect(read('JOB DESCRIPTION NO. 4 – Ferry steward')).toMatchObject({
      concept: 'document',
      title: 'Ferry steward',
    });
  });

  test.each(['Duties of all deckhands', 'Duties of the grant holder', 'Obligations of the participants'])(
    'knows that %j binds no post',
    (phrase) => {
      expect(read(phrase)).toMatchObject({ concept: 'stop', title: null });
    },
  );

  test('reads a label behind the holder of the post, and a section that is asked for', () => {
    expect(read('Die Stelleninhaberin berichtet an', 'de')).toMatchObject({ concept: 'superiors' });
    expect(read("What's in it for you?")).toMatchObject({ concept: 'section' });
    expect(read('What are the duties?')?.concept).not.toBe('duties');
  });

  test('takes a system of duties off the name of the post', () => {
    expect(read('Ferry post responsibility system 2')).toMatchObject({ concept: 'duties', article: '2' });
    expect(read('码头领班岗位责任制', 'zh')?.title).toBe('码头领班');
  });

  test.each<[string, Language, string | null, string]>([
    ["Gate keeper's job responsibilities 2", 'en', 'Gate keeper', '2'],
    ['Responsibilities of gate keeper 4', 'en', 'gate keeper', '4'],
    ['Chapter 3: Duties of the ferry steward', 'en', 'ferry steward', '3'],
    ['Part 2 - Duties of the ferry steward', 'en', 'ferry steward', '2'],
    ['篇二：门卫工作职责', 'zh', '门卫', '2'],
    ['门卫岗位职责 篇1', 'zh', '门卫', '1'],
    ['第三章 门卫岗位职责', 'zh', '门卫', '3'],
    ['Job responsibilities of ward cooks [Chapter 2]', 'en', 'ward cooks', '2'],
    ['Ward cook job responsibilities, Part Two', 'en', 'Ward cook', 'Two'],
  ])('reads the number of the article in %j', (phrase, language, title, article) => {
    expect(read(phrase, language)).toMatchObject({ concept: 'duties', title, article });
  });

  test.each<[string, Language, string | null]>([
    ['Job responsibilities of employees in the packing department 3', 'en', 'packing department'],
    ['Duties of all employees of the packing department', 'en', 'packing department'],
    ['篇一：保洁部各岗位职责', 'zh', '保洁部'],
  ])('hears in %j that it speaks of several posts', (phrase, language, title) => {
    expect(read(phrase, language)).toMatchObject({ concept: 'duties', title, collective: true });
  });

  test.each<[string, Language, string]>([
    ['Qualifications', 'en', 'requirements'],
    ['Education and experience', 'en', 'requirements'],
    ['任职要求', 'zh', 'requirements'],
    ['Authority', 'en', 'section'],
    ['Job summary', 'en', 'section'],
    ['Benefits', 'en', 'section'],
    ['Befugnisse', 'de', 'section'],
    ['Direction ou service', 'fr', 'department'],
    ['Fachbereich oder Amt', 'de', 'department'],
    ['Extended data', 'en', 'stop'],
    ['Related articles', 'en', 'stop'],
    ['General duties of all staff', 'en', 'stop'],
    ['相关文章', 'zh', 'stop'],
  ])('knows what %j announces', (phrase, language, concept) => {
    expect(read(phrase, language)).toMatchObject({ concept, title: null });
  });

  test.each([
    'Head Porter',
    'Sweeps the yard.',
    'Keeps the list of duties up to date',
    'Be responsible for the tasks of the crew',
    'The duties are many, and the crew is small',
    'Packing department',
    'Hands the duties over at six. Locks up',
    '',
  ])('hears no announcement in %j', (phrase) => {
    expect(read(phrase)).toBeNull();
  });
});
