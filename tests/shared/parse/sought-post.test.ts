// The title that only the opening sentence of a posting tells.
// Tests whole postings; how sections are read is tested elsewhere.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

const BELOW = {
  en: 'Responsibilities:\n- Checks in the late guests of the house.\n- Walks the grounds twice a night.',
  de: 'Ihre Aufgaben:\n- Teige ansetzen und aufarbeiten\n- die Öfen bedienen',
  fr: 'Vos missions :\n- accueillir et conseiller la clientèle\n- tenir la caisse',
  es: 'Funciones:\n- Atender el teléfono y dar las citas.\n- Cuidar a los animales.',
  pt: 'Atividades:\n- Atender os clientes no balcão\n- Repor os pães',
  it: 'Mansioni:\n- accogliere gli ospiti della casa\n- tenere la cassa',
};

describe('the post that is sought', () => {
  test.each<[keyof typeof BELOW, string, string | null]>([
    ['en', 'Harbour Lights is looking for a Night Porter to join our team.', 'Night Porter'],
    ['de', 'Zur Verstärkung suchen wir ab sofort einen Bäcker (m/w/d) in Vollzeit.', 'Bäcker (m/w/d)'],
    [
      'fr',
      'Nous recherchons un(e) vendeur(se) en boulangerie (H/F) pour le centre.',
      'vendeur(se) en boulangerie (H/F)',
    ],
    ['es', 'Buscamos un/a auxiliar de veterinaria para la clínica de Getafe.', 'auxiliar de veterinaria'],
    ['pt', 'Estamos contratando auxiliar de padaria para a nossa loja do centro!', 'auxiliar de padaria'],
    ['it', 'Per il nostro albergo cerchiamo un portiere di notte.', 'portiere di notte'],
    ['en', 'We are looking for somebody to join our team.', null],
    ['en', 'Our house stands by the harbour and has a porter.', null],
  ])('in %s: %j is %j', (language, sentence, title) => {
    expect(briefText(`${sentence}\n\n${BELOW[language]}`).map((role) => role.title)).toEqual([title]);
  });

  test('is not asked for where a heading names one', () => {
    const text = `Baker\nWe are looking for a Night Porter, too.\n${BELOW.en}`;
    expect(briefText(text).map(({ title }) => title)).toEqual(['Baker']);
  });
});
