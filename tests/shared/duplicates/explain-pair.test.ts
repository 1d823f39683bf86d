// What two duties are to each other, and which words differ, in every language of the parser.
// Sentences as people write them; the expected kinds were laid down by reading, not by running.

import { describe, expect, test } from 'vitest';
import { explainPair } from '../../../shared/duplicates/explain-pair.ts';
import { WordBook } from '../../../shared/duplicates/word-book.ts';
import type { DuplicatePair, PairKind } from '../../../shared/model/duplicate.ts';

/** As the index would hand them over: alike, in two roles, with different letters. */
function explain(a: string, b: string, role = 'b'): DuplicatePair {
  const duty = (id: string, text: string, of: string) => ({ id, text, role: of, source: 's' });
  const pair = {
    a: duty('a', a, role === 'b' ? 'a' : role),
    b: duty('b', b, role),
    score: 0.8,
    contrastScore: 0.8,
    likeness: 0.85,
    equal: false,
  };
  return explainPair(pair, new WordBook());
}

describe('the kind', () => {
  test.each<[PairKind, string, string]>([
    ['same', 'Inspect the brakes and doors of trams.', 'Inspects doors and brakes of the tram'],
    ['same', 'Be responsible for planning the rota.', 'Plan the rota.'],
    ['same', 'Set up the audio visual equipment.', 'Set up the audiovisual equipment'],
    ['reworded', 'Conduct training of new drivers.', 'Perform the training for new drivers.'],
    ['reworded', 'Maintain records of stolen bicycles.', 'Keep records on bicycles that were stolen.'],
    ['contained', 'Order cleaning agents.', 'Order cleaning agents and protective gloves for the night shift.'],
    ['contrast', 'Distribute tasks assigned by superiors.', 'Distribute tasks assigned by other departments.'],
    ['contrast', 'Deal with problems of the drivers.', 'Report problems of the drivers to the superior.'],
    ['contrast', 'Approve holiday requests of the depot.', 'Assist with holiday requests of the depot.'],
    ['contrast', 'Supervise the cleaning of the trams.', 'Clean the trams.'],
    ['contrast', 'Authorize refunds up to 50 euros.', 'Authorize refunds up to 500 euros.'],
    ['contrast', 'Open the gate for visitors with a pass.', 'Open the gate for visitors without a pass.'],
    ['contrast', "Don't let visitors into the workshop.", 'Let visitors into the workshop.'],
    ['contrast', 'Maintain treatment records of all boarders.', 'Maintain production records of all boarders.'],
    ['same', 'Prüft die Bremsen und Türen der Bahnen.', 'Prüfen der Türen und Bremsen der Bahn'],
    ['reworded', 'Durchführung der Schulung neuer Fahrer', 'Ausführung der Schulung für neue Fahrer'],
    ['contrast', 'Genehmigt die Urlaubsanträge im Depot.', 'Bearbeitet die Urlaubsanträge im Depot.'],
    ['contrast', 'Verteilt Aufträge der Leitung an das Lager.', 'Verteilt Aufträge der Kunden an das Lager.'],
    ['contrast', 'Öffnet das Tor für Besucher mit Ausweis.', 'Öffnet das Tor für Besucher ohne Ausweis.'],
    ['same', 'Contrôler les freins et les portes des trams.', 'Contrôle des portes et des freins du tram'],
    ['contrast', 'Assister la formation des conducteurs.', 'Superviser la formation des conducteurs.'],
    ['contrast', 'Traiter les demandes des clients du dépôt.', 'Traiter les demandes des fournisseurs du dépôt.'],
    ['same', 'Revisar los frenos y las puertas de los tranvías.', 'Revisa las puertas y los frenos del tranvía'],
    ['contrast', 'Aprobar las vacaciones del turno de noche.', 'Comunicar las vacaciones del turno de noche.'],
    ['same', 'Verificar os freios e as portas dos bondes.', 'Verifica as portas e os freios do bonde'],
    ['contrast', 'Abrir o portão para visitas com crachá.', 'Abrir o portão para visitas sem crachá.'],
    ['same', 'Controllare i freni e le porte dei tram.', 'Controlla le porte e i freni del tram'],
    ['contrast', 'Approvare le ferie del turno di notte.', 'Segnalare le ferie del turno di notte.'],
    ['same', '负责车辆制动和车门的检查。', '车辆制动、车门检查'],
    ['contrast', '审批夜班的请假申请。', '上报夜班的请假申请。'],
    ['contrast', '分配上级交办的各项工作任务', '分配部门交办的各项工作任务'],
  ])('%s: %s / %s', (kind, a, b) => {
    expect(explain(a, b).kind).toBe(kind);
    expect(explain(b, a).kind).toBe(kind);
  });

  test('of two duties of one role is a contrast where an object was exchanged', () => {
    const [a, b] = ['Clean the kitchen daily.', 'Clean the cellar daily.'];
    expect(explain(a, b, 'Cook').kind).toBe('contrast');
  });

  test('of equal letters is same, with nothing to tell', () => {
    const duty = { id: 'a', text: 'Wash the trams.', role: null, source: 's' };
    const pair = {
      a: duty,
      b: { ...duty, id: 'b', text: 'WASH THE TRAMS' },
      score: 1,
      contrastScore: 1,
      likeness: 1,
      equal: true,
    };
    expect(explainPair(pair, new WordBook())).toEqual({ a: 'a', b: 'b', score: 1, kind: 'same', differences: [] });
  });
});

describe('the differences', () => {
  test.each<[string, string, string, string, string]>([
    [
      'actor',
      'Distribute tasks assigned by superiors.',
      'Distribute tasks assigned by departments.',
      'superiors',
      'departments',
    ],
    ['verb', 'Approve requests of the depot.', 'Report requests of the depot.', 'Approve', 'Report'],
    ['object', 'Maintain treatment records.', 'Maintain production records.', 'treatment', 'production'],
    ['number', 'Check 3 trams.', 'Check 13 trams.', '3', '13'],
    ['scope', 'Wash trams at the depot.', 'Wash trams at the harbour.', 'depot', 'harbour'],
  ])('%s: %s / %s', (what, a, b, inA, inB) => {
    const { differences } = explain(a, b);
    expect(differences).toMatchObject([{ what, a: inA, b: inB }]);
    expect(differences.map(({ spanA, spanB }) => [a.slice(...(spanA ?? [])), b.slice(...(spanB ?? []))])).toEqual([
      [inA, inB],
    ]);
  });

  test('of one side stand alone, with no place on the other', () => {
    expect(explain('Wash trams.', 'Wash trams at night.').differences).toEqual([
      { what: 'scope', a: '', b: 'night', spanA: null, spanB: [14, 19] },
    ]);
  });

  test('point into the text as it was given, whatever its form', () => {
    const a = 'Pru\u0308ft die Tu\u0308ren der ﬁnalen Bahn im Depot.';
    const b = 'Prüft die Türen der ﬁnalen Bahn im Hafen①.';
    const { differences } = explain(a, b);
    expect(differences.map(({ spanA, spanB }) => [spanA && a.slice(...spanA), spanB && b.slice(...spanB)])).toEqual([
      ['Depot', 'Hafen①'],
    ]);
  });

  test('of a rewording name only what has no counterpart', () => {
    const { kind, differences } = explain('Conduct weekly training of drivers.', 'Perform training of drivers.');
    expect({ kind, differences }).toMatchObject({ kind: 'reworded', differences: [{ a: 'weekly', b: '' }] });
  });
});
