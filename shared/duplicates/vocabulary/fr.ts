// French words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  language: 'fr',
  functionWords: words`
    le | la | les | l | un | une | des | du | de | d | et | ou | à | au | aux | en | dans | sur | sous | par | pour | avec | chez | entre |
    vers | selon | lors | afin | ainsi | que | qui | qu | dont | où | ce | cet | cette | ces | son | sa | ses | leur | leurs | il | elle |
    ils | elles | se | s | est | sont | être | été | a | ont | avoir | peut | peuvent | doit | doivent | tout | toute | tous | toutes | autre |
    autres | chaque | notamment | y | compris | tel | telle | tels | telles | etc | comme | si | lorsque | quand | nécessaire | nécessaires |
    relatif | relative | relatifs | relatives | divers | diverses | différents | différentes | responsable | chargé | chargée | n`,
  fillers: words`
    être responsable de | est responsable de | assurer la responsabilité de | avoir la responsabilité de | être chargé de | est chargé de |
    veiller à | en charge de | a pour mission de`,
  commonWords: words`
    gestion | gérer | planification | planifier | développement | développer | mise | œuvre | organisation | organiser | coordination |
    coordonner | suivi | suivre | contrôle | contrôler | assurer | travail | travaux | tâche | activité | entreprise | société | service |
    équipe | personnel | client | produit | projet | système | processus | procédure | qualité | rapport | données | information |
    document | préparer | préparation | participer | analyse | évaluation | formation | communication | traiter | traitement | problème |
    besoin | quotidien | régulier | domaine | sécurité | objectif`,
  negations: words`ne | pas | sans | jamais | aucun | aucune | sauf | excepté | hormis | non`,
  conjunctions: words`et | ou | ainsi | que`,
  prepositions: words`
    à | au | aux | en | dans | sur | sous | par | pour | avec | chez | entre | vers | selon | lors | afin | lorsque | quand | de | du | des`,
  actorMarks: words`par | à | au | aux | avec | sans`,
  actors: groups`
    supérieur | supérieure | responsable | directeur | directrice | direction | chef | gérant | manager | encadrement;
    service | département | division | équipe | bureau;
    collaborateur | collaboratrice | personnel | employé | salarié | agent | collègue | subordonné | stagiaire | apprenti;
    client | cliente | visiteur | usager | patient | élève | étudiant | résident | locataire;
    fournisseur | prestataire | fabricant | sous-traitant;
    autorité | administration | comité | conseil | mairie`,
  sameVerbs: groups`
    effectuer | réaliser | exécuter | accomplir | procéder;
    gérer | diriger | piloter | administrer | conduire;
    élaborer | créer | concevoir | rédiger | établir | développer | préparer;
    assurer | garantir | veiller; entretenir | maintenir;
    surveiller | suivre | contrôler | superviser;
    vérifier | contrôler | inspecter | examiner;
    évaluer | analyser | apprécier; déterminer | identifier | définir | repérer;
    fournir | proposer | offrir | livrer; acheter | commander | approvisionner | acquérir;
    aider | assister | soutenir | appuyer; conseiller | recommander;
    former | enseigner | instruire; informer | signaler | communiquer | rapporter;
    coordonner | organiser | planifier; utiliser | employer; réparer | dépanner;
    choisir | sélectionner; modifier | adapter | actualiser;
    enregistrer | saisir | consigner; améliorer | optimiser; nettoyer | laver;
    attribuer | répartir | affecter; approuver | valider | autoriser; respecter | appliquer`,
  sameThings: [],
  authority: {
    approve: words`approuver | valider | autoriser`,
    report: words`informer | signaler | rapporter`,
    assist: words`aider | assister | soutenir | appuyer`,
    supervise: words`superviser | encadrer`,
    recommend: words`recommander | proposer | suggérer`,
  },
  lightVerbs: words`faire | donner | prendre | mettre | avoir | effectuer | assurer | proposer`,
  endings: words`
    issements | issement | ements | ement | ations | ation | ateurs | ateur | atrice | antes | ante | ants | ant | aient | ees | ent | ees |
    ee | er | ez | es | ir | it | is | e | s | x`,
};
