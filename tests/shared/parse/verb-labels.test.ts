// Sentences that say whom the holder of a post reports to, with and without a subject, in all languages.
// Tests readVerbLabel through parseRoles.

import { describe, expect, test } from 'vitest';
import { briefText } from './brief-roles.ts';

const LISTS: Readonly<Record<string, string>> = {
  en: 'Duties:\n- Mops the deck and the stairs for the crew\n- Ties up the boat at the pier',
  de: 'Aufgaben:\n- Nimmt die Ware an und prüft sie auf Schäden\n- Führt das Lager und die Listen',
  fr: 'Missions :\n- Accueille les clients et les fournisseurs de la maison\n- Range les livres dans les rayons',
  es: 'Funciones:\n- Recibe la mercancía y la revisa con los proveedores\n- Lleva el inventario de la bodega',
  pt: 'Atribuições:\n- Recebe a mercadoria e confere as notas com os fornecedores\n- Faz o inventário do depósito',
  it: 'Mansioni:\n- Riceve la merce e la controlla con i fornitori\n- Tiene il registro del magazzino',
};

describe('a sentence names the superior', () => {
  test.each([
    ['en', 'NIGHT PORTER', 'You will report to the Hotel Manager.', 'Hotel Manager'],
    ['en', 'NIGHT PORTER', 'The post holder reports to the Hotel Manager.', 'Hotel Manager'],
    ['en', 'NIGHT PORTER', 'This position is supervised by the Hotel Manager.', 'Hotel Manager'],
    ['de', 'Lagerist (m/w/d)', 'Sie berichten an die Lagerleitung.', 'Lagerleitung'],
    ['de', 'Lagerist (m/w/d)', 'Der Stelleninhaber untersteht dem Lagerleiter.', 'Lagerleiter'],
    ['de', 'Lagerist (m/w/d)', 'Die Stelle ist dem Lagerleiter direkt unterstellt.', 'Lagerleiter'],
    ['fr', 'BIBLIOTHÉCAIRE', 'Vous rapportez au Directeur.', 'Directeur'],
    ['es', 'BODEGUERO', 'El titular depende del Jefe de Bodega.', 'Jefe de Bodega'],
    ['pt', 'ALMOXARIFE', 'O ocupante reporta-se ao Gerente de Compras.', 'Gerente de Compras'],
    ['it', 'MAGAZZINIERE', 'La risorsa riporta al Direttore.', 'Direttore'],
  ])('%s: %s, %s', (language, title, sentence, superior) => {
    expect(briefText(`${title}\n\n${sentence}\n\n${LISTS[language]}`)[0]?.superiors).toEqual([superior]);
  });

  test('and leaves what it goes on with', () => {
    const text = `NIGHT PORTER\n\nYou will report to the Hotel Manager and lead a team of four cleaners.\n\n${LISTS['en']}`;
    expect(briefText(text)[0]?.superiors).toEqual(['Hotel Manager']);
  });

  test('and stays in the section it stands in', () => {
    const text = `NIGHT PORTER\n\nAbout the role\nYou will report to the Hotel Manager.\n\n${LISTS['en']}`;
    expect(briefText(text)[0]).toMatchObject({
      superiors: ['Hotel Manager'],
      sections: { 'About the role': ['You will report to the Hotel Manager.'] },
    });
  });
});

test('a sentence without a role above it opens none', () => {
  expect(briefText('You must report to the police within three days.\nKeep the receipt.')).toEqual([]);
});
