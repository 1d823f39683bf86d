// French words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  language: 'fr',
  labels: {
    title: words`
      intitulé du poste | poste | fonction | titre | titre du poste | emploi | intitulé | intitulé de l'emploi |
      dénomination du poste | dénomination de l'emploi | métier | nom du poste | désignation du poste | titre de l'emploi |
      appellation | fonctions exercées | libellé du poste | libellé de l'emploi | poste occupé | fonction exercée |
      intitulé de la fonction | poste à pourvoir`,
    department: words`
      service | département | direction | pôle | unité | secteur | affectation | service ou direction | direction / service |
      direction/service | service d'affectation | équipe | atelier | division | bureau | service de rattachement |
      unité d'affectation | entité | département / service`,
    company: words`
      employeur | entreprise | société | organisme | collectivité | établissement | nom de l'entreprise | structure |
      raison sociale`,
    location: words`
      lieu de travail | lieu | localisation | lieu d'exercice | lieu du poste | site | ville | lieu d'affectation |
      résidence administrative | lieu de mission`,
    superiors: words`
      supérieur hiérarchique | supérieur hiérarchique direct | supérieur direct | responsable hiérarchique |
      responsable direct | rattachement hiérarchique | rattaché à | rattaché au | rattachement | n+1 | hiérarchie |
      hiérarchique | responsable | sous la responsabilité de | supérieure hiérarchique | supérieur(e) hiérarchique |
      dépend de | rend compte à | rend compte au | rend compte | position hiérarchique | liaison hiérarchique |
      lien hiérarchique | relève de | relève du | sous l'autorité de | sous l'autorité du | responsable n+1 |
      rattachement hiérarchique direct | supérieur | chef direct | autorité hiérarchique | supérieur immédiat |
      responsable immédiat | supérieure directe`,
    subordinates: words`
      encadre directement | supervise directement |
      encadrement | subordonnés | collaborateurs | encadre | management | personnel encadré | agents encadrés |
      effectif encadré | équipe encadrée | nombre d'agents encadrés | subordonnés directs | collaborateurs directs |
      supervise | dirige | personnes encadrées | fonctions encadrées | personnes sous sa responsabilité |
      a sous sa responsabilité | personnel sous sa responsabilité | équipe à encadrer | personnes sous ses ordres |
      postes encadrés | postes subordonnés | effectifs encadrés`,
    duties: words`
      missions | mission | vos missions | missions principales | mission principale | mission ponctuelle |
      missions ponctuelles | activités | activités principales | principales activités | vos responsabilités | votre rôle |
      rôle | descriptif des missions | missions du poste | missions et activités | tâches | attributions |
      descriptif du poste | description du poste | votre quotidien | au quotidien | activités et tâches |
      description des tâches | contenu du poste | vos activités | ce que vous ferez | vous aurez pour missions | le poste |
      ta mission | tes missions | votre mission | définition du poste | travaux | vos tâches | domaines de responsabilité |
      missions confiées`,
    requirements: words`
      profil | profil recherché | profils demandés | profil demandé | votre profil | compétences | compétences requises |
      qualifications | formation | expérience | diplôme | diplômes | pré-requis | prérequis | savoir-faire | savoir-être |
      savoirs | connaissances | exigences | conditions requises | conditions d'accès | niveau requis | niveau de formation |
      niveau d'études | aptitudes | qualités requises | qualités | permis | compétences attendues | profil attendu |
      profil souhaité | ton profil | qui êtes-vous | vous êtes | vous avez | exigences requises | diplôme requis |
      expérience requise | expérience souhaitée | formation requise | langues | habilitations | profil du candidat |
      compétences techniques | formation et expérience | ce que nous attendons | qualification`,
    section: words`
      relations externes | relations internes |
      en cas d'absence, remplacé par | remplacé(e) par |
      modalités de candidature | processus de recrutement | comment postuler |
      avantages | nous offrons | nous proposons | ce que nous offrons | ce que nous proposons | rémunération et avantages |
      contraintes du poste | contraintes | conditions d'exercice | conditions de travail | finalité du poste | finalité |
      raison d’être du poste | raison d'être | objectif | objectifs | objectif du poste | but du poste | présentation |
      présentation de l'entreprise | qui sommes-nous | contexte | relations | relations fonctionnelles |
      liaisons fonctionnelles | liens fonctionnels | délégations | pouvoirs | autorité | marges de manœuvre | autonomie |
      responsabilités et autorité | moyens | moyens mis à disposition | moyens matériels | environnement |
      environnement de travail | résumé | sommaire du poste | suppléance | remplaçant | remplacement | remplacé par |
      remplace | évaluation | critères d'évaluation | observations | remarques | notre offre | les avantages |
      vos avantages | identification du poste | identification | à propos | l'entreprise | description sommaire |
      télétravail | délégation | habilitation à décider | pouvoir de décision | latitude | finalités | positionnement |
      positionnement hiérarchique | informations générales | pourquoi nous rejoindre | spécificités du poste |
      particularités du poste | description synthétique | champ des relations | relations de travail | ce qui vous attend |
      limites`,
    form: words`
      temps de travail | horaires | durée | type de contrat | contrat | salaire | rémunération | date |
      date de prise de poste | date d'embauche | grade | catégorie | cadre d’emplois | cadre d'emplois | filière | statut |
      classification | coefficient | échelon | référence | code | code rome | rédigé par | approuvé par | validé par | visa |
      signature | version | date de création | date de mise à jour | mise à jour | page | quotité | type de recrutement |
      niveau | cotation | rythme | horaire | date limite | numéro | n° | titulaire | nature du contrat | groupe | effectif |
      établi par | vérifié par | fréquence | nombre de postes | date d’effet | date d'effet`,
    document: words`
      fiche de poste | fiche de fonction | descriptif de poste | description de poste | description de fonction |
      fiches de poste | profil de poste | offre d'emploi | fiche métier | description d’emploi | description d'emploi |
      fiche emploi | fiches de fonction | définition de fonction | profil de fonction`,
    stop: words`
      dispositions générales |
      contact | contacts | pour postuler | candidature | candidatures | postuler |
      modalités de candidature | offres similaires | offres associées | voir aussi | mentions légales | sommaire | annexe |
      annexes | règlement intérieur | ces offres pourraient vous intéresser | à lire aussi |
      partager | règles communes | pour tout le personnel | dispositions communes`,
  },
  verbLabels: {
    superiors: words`
      est rattaché au | est rattachée au | est rattaché(e) au | est rattaché à la | est rattachée à la |
      est rattaché(e) à la | est rattaché à l' | est rattachée à l' | est rattaché(e) à l' | est rattaché à |
      est rattachée à | est rattaché(e) à | êtes rattaché au | êtes rattachée au | êtes rattaché(e) au |
      êtes rattaché à la | êtes rattaché(e) à la | êtes rattaché(e) à l' | êtes rattaché(e) à | rapporte au |
      rapporte à la | rapporte à l' | rapporte à | rapportez au | rapportez à la | rapportez à | rend compte à l' |
      dépend de l' | dépendez du | dépendez de la | placé sous l'autorité du | placée sous l'autorité du |
      placé sous l'autorité de la | placée sous la responsabilité du | est placé sous l'autorité du |
      est placé sous l'autorité de la | est placé(e) sous l'autorité du | est placé(e) sous l'autorité de la |
      est directement rattaché au | est directement rattaché à la | est directement rattaché(e) au |
      rattaché au | rattachée au | rattaché(e) au | rattaché à la | rattachée à la | rattaché(e) à la | rattaché à l' |
      rattaché(e) à l' | rattaché à | rattachée à | rattaché(e) à | rattaché directement au | rattaché(e) directement au |
      rattaché(e) directement à la | rend compte au | rend compte à la | rend compte à | dépend du | dépend de la |
      dépend de | relève du | relève de la | relève de | placé sous la responsabilité du |
      placé(e) sous la responsabilité du | placé(e) sous la responsabilité de la | placé(e) sous l’autorité du |
      placé(e) sous l'autorité du | placé(e) sous l'autorité de la`,
    subordinates: words`
      manage une équipe de | encadre | supervise | dirige`,
  },
  holders: words`
    vous | tu | il | elle | il/elle | le titulaire | la titulaire | le titulaire du poste | la titulaire du poste | le poste | ce poste | la personne | l'agent | le salarié | la salariée | le/la titulaire`,
  nouns: {
    duties: words`missions | mission | activités | tâches | responsabilités | attributions | fonctions`,
    requirements: words`
      profil | profils | compétences | qualifications | exigences | connaissances | aptitudes | qualités`,
    section: words`finalité | finalités | objectif | but | autonomie | avantages | contraintes | objectifs | relations | pouvoirs | délégations`,
    document: words`fiche | descriptif | description`,
    title: words`intitulé | dénomination`,
  },
  modifiers: words`
    attendu | exigé | souhaité | professionnel |
    principales | principale | principaux | principal | vos | votre | générales | générale | spécifiques | ponctuelles |
    ponctuelle | secondaires | essentielles | essentielle | permanentes | occasionnelles | poste | emploi | fonction |
    détaillées | détail | liste | recherché | recherchées | requis | requise | requises | demandé | demandés | souhaité |
    souhaitées | quotidiennes | quotidien | techniques | professionnelles | annexes | complémentaires | spécifique |
    particulières | courantes | régulières | travail | autres | métier | dominantes | prioritaires | essentiels | exercées |
    confiées | suivantes | tes | ton`,
  joiners: words`
    de | du | des | la | le | les | l | d | et | ou | à | au | aux | en | dans | pour | par | sur | avec | un | une | son |
    sa | ses | leur | leurs | qui | que | est | sont | ce | cette | sous | entre | sans | vers | chez | dont | selon | ne |
    pas | chaque | tout | tous | toutes | notre | nos | lors | ainsi | afin`,
  postWords: words`poste | fonction | emploi`,
  everybody: words`postes | emplois |
    personnel | salariés | employés | agents | collaborateurs | tous | équipe | membres`,
  posts: words`
    agent | agente | responsable | chef | cheffe | directeur | directrice | assistant | assistante | chargé | chargée |
    technicien | technicienne | ouvrier | ouvrière | employé | employée | secrétaire | comptable | cuisinier | cuisinière |
    serveur | serveuse | gérant | gérante | gestionnaire | conducteur | conductrice | chauffeur | magasinier | magasinière |
    vendeur | vendeuse | caissier | caissière | infirmier | infirmière | aide | aide-soignant | aide-soignante | éducateur |
    éducatrice | animateur | animatrice | professeur | enseignant | enseignante | formateur | formatrice | ingénieur |
    ingénieure | président | présidente | trésorier | trésorière | adjoint | adjointe | gardien | gardienne | jardinier |
    jardinière | plombier | électricien | électricienne | maçon | peintre | mécanicien | mécanicienne | opérateur |
    opératrice | préparateur | préparatrice | réceptionniste | gouvernant | gouvernante | valet | femme | commis |
    boulanger | boulangère | pâtissier | pâtissière | boucher | bouchère | coordinateur | coordinatrice | coordonnateur |
    coordonnatrice | superviseur | superviseure | contrôleur | contrôleuse | inspecteur | inspectrice | conseiller |
    conseillère | consultant | consultante | stagiaire | apprenti | apprentie | régisseur | régisseuse | intendant |
    intendante | surveillant | surveillante | médecin | pharmacien | pharmacienne | bibliothécaire | documentaliste |
    archiviste | juriste | acheteur | acheteuse | commercial | commerciale | hôte | hôtesse | concierge | plongeur |
    plongeuse | sommelier | sommelière | barman | manutentionnaire | cariste | livreur | livreuse | soudeur | soudeuse |
    tourneur | menuisier | menuisière | couvreur | dessinateur | dessinatrice | développeur | développeuse | analyste |
    administrateur | administratrice | délégué | déléguée | capitaine | matelot | pisteur | perchman | dameur | machiniste |
    ouvreur | ouvreuse | accueillant | accueillante | maître | second`,
  postEndings: words`eur | euse | rice | ier | ière | ien | ienne | iste | aire | logue`,
  notPosts: words`
    matériel | accueil | cahier | dossier | chantier | atelier | entier | papier | courrier | premier | première | matière |
    manière | lumière | dernière | calendrier | métier | liste | heure | valeur | extérieur | intérieur | secteur | couleur |
    nécessaire | inventaire | horaire | annuaire | commentaire | formulaire | sommaire | salaire | frontière | bien | lien |
    entretien | maintien | soutien | quotidien | particulier | financier | mobilier | supérieur | meilleur | ordinateur |
    moteur`,
  departments: words`
    service | département | direction | pôle | unité | secteur | atelier | cuisine | accueil | administration |
    comptabilité | technique | restauration | entretien | logistique | production | magasin | bureau | équipe | école |
    mairie | salle | réception | hébergement | exploitation`,
  units: words`service | département | direction | pôle | unité | équipe`,
  none: words`
    néant | aucun | aucune | non | sans objet | sans | rien | personne | pas d’encadrement | pas d'encadrement | so`,
  and: words`et | ou | ainsi que`,
  chrome: words`
    visa du | visa de | signature du | signature de |
      page  | postuler | partager | imprimer | accueil | se connecter | publiée le | publié le | offre n° | fait à | fait le |
    signature | signatures | vu et pris | l'agent | date et signature | lu et approuvé | retour | rédigé par | validé par |
    approuvé par | tous droits | en poursuivant | haut de page`,
  advice: words`
    fiche de poste | fiches de poste | verbe | verbes | candidat | candidats | rédiger | rédigez | rédaction | par exemple |
    évitez | éviter | phrase | phrases | lecteur | modèle | annonce | annonces | recruteur | recruteurs | décrivez |
    indiquez | précisez | conseils | conseil | jargon | formulation | employeurs | utilisez | employez`,
  frequent: words`
    de | la | le | les | et | des | du | en | à | au | une | un | dans | pour | par | est | sur | vous | avec | aux |
    missions | poste`,
};
