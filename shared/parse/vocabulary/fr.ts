// French words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { frenchOtherLabels } from './fr-other-labels.ts';
import { frenchRoleLabels } from './fr-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  language: 'fr',
  labels: { ...frenchRoleLabels, ...frenchOtherLabels },
  verbLabels: {
    superiors: words`
      dépend de | dépend de l' | dépend de la | dépend du | dépendez de la | dépendez du | est directement rattaché au |
      est directement rattaché à la | est directement rattaché(e) au | est placé sous l'autorité de la |
      est placé sous l'autorité du | est placé(e) sous l'autorité de la | est placé(e) sous l'autorité du |
      est rattaché au | est rattaché à | est rattaché à l' | est rattaché à la | est rattaché(e) au |
      est rattaché(e) à | est rattaché(e) à l' | est rattaché(e) à la | est rattachée au | est rattachée à |
      est rattachée à l' | est rattachée à la | placé sous l'autorité de la | placé sous l'autorité du |
      placé sous la responsabilité du | placé(e) sous l'autorité de la | placé(e) sous l'autorité du |
      placé(e) sous la responsabilité de la | placé(e) sous la responsabilité du | placé(e) sous l’autorité du |
      placée sous l'autorité du | placée sous la responsabilité du | rapporte au | rapporte à | rapporte à l' |
      rapporte à la | rapportez au | rapportez à | rapportez à la | rattaché au | rattaché directement au | rattaché à |
      rattaché à l' | rattaché à la | rattaché(e) au | rattaché(e) directement au | rattaché(e) directement à la |
      rattaché(e) à | rattaché(e) à l' | rattaché(e) à la | rattachée au | rattachée à | rattachée à la | relève de |
      relève de la | relève du | rend compte au | rend compte à | rend compte à l' | rend compte à la |
      êtes rattaché au | êtes rattaché à la | êtes rattaché(e) au | êtes rattaché(e) à | êtes rattaché(e) à l' |
      êtes rattaché(e) à la | êtes rattachée au`,
    subordinates: words`
      dirige | encadre | manage une équipe de | supervise`,
  },
  holders: words`
    ce poste | elle | il | il/elle | l'agent | la personne | la salariée | la titulaire | la titulaire du poste |
    le poste | le salarié | le titulaire | le titulaire du poste | le/la titulaire | tu | vous`,
  nouns: {
    duties: words`
      activité | activités | attributions | devoirs | fonctions | mission | missions | obligations | responsabilité |
      responsabilités | travaux | tâche | tâches`,
    requirements: words`
      aptitudes | compétences | connaissances | diplôme | diplômes | exigences | expérience | expériences | formation |
      formations | profil | profils | qualification | qualifications | qualités`,
    section: words`
      autonomie | avantages | but | contraintes | délégations | finalité | finalités | objectif | objectifs | pouvoirs |
      relations`,
    document: words`fiche | descriptif | description`,
    title: words`intitulé | dénomination`,
  },
  modifiers: words`
    accès | annexes | attendu | attendue | attendues | attendus | autres | complémentaires | confiées | courantes |
    demandé | demandée | demandées | demandés | dominantes | détail | détaillées | emploi | essentielle |
    essentielles | essentiels | exercées | exigé | exigée | exigées | exigés | fonction | générale | générales |
    liste | minimale | minimales | minimum | métier | nécessaire | nécessaires | occasionnelles | particulières |
    permanentes | ponctuelle | ponctuelles | poste | principal | principale | principales | principaux | prioritaires |
    professionnel | professionnelles | quotidien | quotidiennes | recherché | recherchées | recrutement | requis |
    requise | requises | récapitulatif | régulières | résumé | secondaires | sommaire | souhaité | souhaitée |
    souhaitées | souhaités | spécifique | spécifiques | suivantes | synthèse | techniques | tes | ton | travail | vos |
    votre`,
  joiners: words`
    afin | ainsi | au | aux | avec | ce | cette | chaque | chez | d | dans | de | des | dont | du | en | entre | est |
    et | l | la | le | les | leur | leurs | lors | ne | nos | notre | ou | par | pas | pour | que | qui | sa | sans |
    selon | ses | son | sont | sous | sur | tous | tout | toutes | un | une | vers | à`,
  postWords: words`poste | fonction | emploi`,
  everybody: words`
    agents | collaborateurs | emplois | employés | membres | personnel | postes | salariés | tous | équipe`,
  posts: words`
    accueillant | accueillante | acheteur | acheteuse | adjoint | adjointe | administrateur | administratrice | agent |
    agente | aide | aide-comptable | aide-soignant | aide-soignante | alternant | alternante | analyste | animateur |
    animatrice | apprenti | apprentie | architecte | archiviste | assistant | assistante | avocat | avocate | barmaid |
    barman | berger | bergère | bibliothécaire | boucher | bouchère | boulanger | boulangère | bénévole | bûcheron |
    bûcheronne | caissier | caissière | capitaine | cariste | chargé | chargée | chauffeur | chef | cheffe |
    cheftaine | commis | comptable | concierge | conducteur | conductrice | conseiller | conseillère | consultant |
    consultante | contremaître | contremaîtresse | contrôleur | contrôleuse | coordinateur | coordinatrice |
    coordonnateur | coordonnatrice | couvreur | cuisinier | cuisinière | dameur | designer | dessinateur |
    dessinatrice | directeur | directrice | documentaliste | délégué | déléguée | développeur | développeuse |
    employé | employée | enseignant | enseignante | ergothérapeute | femme | formateur | formatrice | fromager |
    fromagère | gardien | gardienne | gestionnaire | gouvernant | gouvernante | guide | géomètre | gérant | gérante |
    hôte | hôtesse | infirmier | infirmière | ingénieur | ingénieure | inspecteur | inspectrice | intendant |
    intendante | interprète | jardinier | jardinière | juriste | kinésithérapeute | laborantin | laborantine | linger |
    lingère | livreur | livreuse | machiniste | magasinier | magasinière | maire | manoeuvre | manutentionnaire |
    manœuvre | marin | matelot | maçon | maçonne | maître | menuisier | menuisière | monteur | mécanicien |
    mécanicienne | médecin | opérateur | opératrice | ouvreur | ouvreuse | ouvrier | ouvrière | peintre | perchman |
    pharmacien | pharmacienne | photographe | pilote | pion | pisteur | plombier | plongeur | plongeuse | professeur |
    professeure | préparateur | préparatrice | président | présidente | pâtissier | pâtissière | responsable |
    réceptionniste | référent | référente | régisseur | régisseuse | sacristain | sacristine | sage-femme |
    secrétaire | serveur | serveuse | sommelier | sommelière | soudeur | soudeuse | stagiaire | superviseur |
    superviseure | surveillant | surveillante | technicien | technicienne | tourneur | trésorier | trésorière |
    vacher | vachère | valet | vendeur | vendeuse | vice-président | vice-présidente | vigile | vigneron | économe |
    éducateur | éducatrice | électricien | électricienne`,
  postEndings: words`
    aire | eur | euse | ien | ienne | ier | iste | ière | logue | rice`,
  notPosts: words`
    accueil | annuaire | arrière | atelier | bien | cahier | calendrier | chantier | commentaire | couleur |
    courrier | dernière | dossier | entier | entretien | erreur | extérieur | financier | formulaire | frontière |
    heure | horaire | intérieur | inventaire | lien | liste | lumière | maintien | manière | matière | matériel |
    meilleur | mobilier | moteur | métier | nécessaire | ordinateur | papier | particulier | premier | première |
    quotidien | salaire | secteur | sommaire | soutien | supérieur | valeur`,
  departments: words`
    accueil | achats | administration | agence | atelier | bibliothèque | billetterie | blanchisserie | bloc | bureau |
    cellule | communication | comptabilité | crèche | cuisine | direction | département | entrepôt | entretien |
    exploitation | expédition | hébergement | informatique | laboratoire | lingerie | logistique | magasin |
    maintenance | mairie | médiathèque | pharmacie | production | pôle | qualité | ressources | restauration |
    réception | salle | secrétariat | secteur | section | service | succursale | sécurité | technique | unité |
    urgences | ventes | vestiaire | école | équipe | étages`,
  units: words`
    bureau | cellule | direction | département | pôle | secteur | service | unité | équipe`,
  none: words`
    aucun | aucun encadrement | aucune | aucune personne | non | non applicable | néant | pas d'encadrement |
    pas d’encadrement | rien | s.o. | sans objet`,
  and: words`et | ou | ainsi que`,
  chrome: words`
    accueil | approuvé par | date et signature | en poursuivant | fait le | fait à | haut de page | imprimer | l'agent |
    lu et approuvé | offre n° | page | partager | postuler | publié le | publiée le | retour | rédigé par |
    se connecter | signature | signature de | signature du | signatures | tous droits | validé par | visa de | visa du |
    vu et pris`,
  advice: words`
    annonce | annonces | candidat | candidats | conseil | conseils | décrivez | employeurs | employez | fiche de poste |
    fiches de poste | formulation | indiquez | jargon | lecteur | modèle | par exemple | phrase | phrases | précisez |
    recruteur | recruteurs | rédaction | rédiger | rédigez | utilisez | verbe | verbes | éviter | évitez`,
  otherDocuments: words`
    bon de commande | compte rendu | compte-rendu | consignes de sécurité | contrat de bail | contrat de location |
    devis | enquête | fiche d'exercices | fiche de données de sécurité | fiche de sécurité | glossaire | inventaire |
    lexique | liste de contrôle | manuel d'utilisation | manuel utilisateur | mode d'emploi | note de service |
    notice d'emploi | notice d'utilisation | notice de poste de sécurité | ordre du jour | plan de cours |
    procès-verbal | programme de formation | questionnaire | recette | règlement`,
  parties: words`
    acheteur | bailleur | bénéficiaire | bénéficiaires | client | clients | copropriétaires | emprunteur | habitants |
    locataire | locataires | parents | participants | parties | preneur | prestataire | propriétaire | usagers |
    vendeur | visiteurs | élèves`,
  frequent: words`
    au | aux | avec | dans | de | des | du | en | est | et | la | le | les | missions | par | poste | pour | sur | un |
    une | vous | à`,
};
