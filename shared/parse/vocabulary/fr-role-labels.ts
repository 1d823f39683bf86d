// French labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. fr.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const frenchRoleLabels = {
  title: words`
    appellation | appellation du poste | dénomination de l'emploi | dénomination de la fonction |
    dénomination du poste | désignation | désignation du poste | emploi | emploi proposé | emploi-type | fonction |
    fonction exercée | fonctions exercées | intitulé | intitulé de l'emploi | intitulé de l'offre |
    intitulé de la fonction | intitulé du métier | intitulé du poste | libellé de l'emploi | libellé de la fonction |
    libellé du poste | mandat | métier | nom de la fonction | nom du poste | offre d'emploi | poste | poste occupé |
    poste proposé | poste à pourvoir | qualification du poste | rôle | titre | titre de l'emploi |
    titre de la fonction | titre du poste`,
  department: words`
    affectation | agence | atelier | bureau | cellule | direction | direction de rattachement | division |
    département | entité | entité de rattachement | pôle | rattachement administratif | rayon | secteur | section |
    service | service d'affectation | service de rattachement | service ou direction | site/service | sous-direction |
    structure d'affectation | unité | unité d'affectation | unité de travail | équipe | établissement/service`,
  company: words`
    association | collectivité | commune | employeur | enseigne | entreprise | institution | mairie |
    nom de l'entreprise | nom de la société | organisme | raison sociale | recruteur | société | structure |
    structure employeuse | établissement`,
  location: words`
    adresse | adresse du lieu de travail | basé à | implantation | lieu | lieu d'affectation | lieu d'exercice |
    lieu de la mission | lieu de mission | lieu de travail | lieu du poste | lieu principal | localisation |
    localisation du poste | localisation géographique | région | résidence administrative | site |
    situation géographique | ville | zone géographique`,
  superiors: words`
    poste supérieur | nom du poste supérieur |
      autorité hiérarchique | chef direct | chef hiérarchique | dirigé par | dépend de | dépend du | dépendance |
    dépendance hiérarchique | encadré par | est rattaché à | est rattaché(e) à | hiérarchie | hiérarchique |
    liaison hiérarchique | liaisons hiérarchiques | lien hiérarchique | liens hiérarchiques | manager | manager direct |
    n + 1 | n+1 | position hiérarchique | positionnement hiérarchique | poste de rattachement | rapporte à |
    rattachement | rattachement fonctionnel | rattachement hiérarchique | rattachement hiérarchique direct |
    rattaché au | rattaché hiérarchiquement à | rattaché à | rattaché(e) au | rattaché(e) à | rattachée à |
    relation hiérarchique | relations hiérarchiques | relève de | relève du | rend compte | rend compte au |
    rend compte à | reporte à | responsable | responsable direct | responsable hiérarchique |
    responsable hiérarchique direct | responsable immédiat | responsable n+1 | sous l'autorité de | sous l'autorité du |
    sous l'autorité hiérarchique de | sous la direction de | sous la direction du | sous la responsabilité de |
    sous la responsabilité directe de | sous la responsabilité du | sous la supervision de | supervisé par | supérieur |
    supérieur direct | supérieur hiérarchique | supérieur hiérarchique (n+1) | supérieur hiérarchique direct |
    supérieur immédiat | supérieur(e) hiérarchique | supérieure directe | supérieure hiérarchique | votre manager |
    votre responsable | évaluateur | évalué par`,
  subordinates: words`
    a la charge de | a la responsabilité de | a sous sa responsabilité | a sous ses ordres | a sous son autorité |
    a à sa charge | agents encadrés | assisté de | assisté par | collaborateurs | collaborateurs directs |
    collaborateurs encadrés | collaborateurs sous sa responsabilité | dirige | dirige directement | effectif encadré |
    effectif sous sa responsabilité | effectifs encadrés | encadre | encadre directement | encadrement |
    encadrement d'équipe | encadrement de | est le supérieur de | fonction d'encadrement | fonctions encadrées | n-1 |
    nombre d'agents encadrés | nombre de personnes encadrées | personnel encadré |
    personnel placé sous sa responsabilité | personnel sous sa responsabilité | personnel sous ses ordres |
    personnel sous son autorité | personnel subordonné | personnes encadrées | personnes sous sa responsabilité |
    personnes sous ses ordres | postes encadrés | postes sous sa responsabilité | postes subordonnés |
    postes supervisés | responsabilité d'encadrement | responsabilités hiérarchiques | responsable de | secondé par |
    subordonné | subordonnés | subordonnés directs | supervise directement | supervision de | supervision exercée |
    équipe encadrée | équipe à encadrer | équipes encadrées`,
  duties: words`
    activités | activités et tâches | activités liées au poste | activités principales | après le service |
    attributions | au quotidien | avant le service | ce que l'on attend de vous | ce que nous vous confions |
    ce que nous vous proposons de faire | ce que tu feras | ce que tu vas faire | ce que vous allez faire |
    ce que vous ferez | ce qui t'attend | ce qui vous attend | champ d'action | chargé de | contenu de la mission |
    contenu des activités | contenu du poste | contenu du travail | dans ce cadre | dans ce cadre, vous |
    dans le cadre de vos fonctions | descriptif de la mission | descriptif des activités | descriptif des missions |
    descriptif des tâches | descriptif du poste | description de la mission | description des activités |
    description des missions | description des tâches | description du poste | domaine de responsabilité |
    domaines d'activité | domaines d'intervention | domaines de responsabilité | définition des missions |
    définition des tâches | définition du poste | elle a pour mission de | elle assure | elle doit |
    elle est chargée de | elle est responsable de | engagements | est chargé de | est chargé(e) de | fonctions |
    fonctions exercées | il a pour mission de | il assure | il doit | il est responsable de | il lui appartient de |
    il/elle doit | il/elle est chargé(e) de | le poste | le rôle | lui incombent | mission | mission ponctuelle |
    mission principale | missions | missions attribuées | missions confiées | missions du poste |
    missions et activités | missions ponctuelles | missions principales | objectifs et missions | obligations |
    pendant le service | principales activités | périmètre d'intervention | responsabilités | rôle |
    rôle et missions | rôle et responsabilités | rôles et responsabilités | ses missions | ses missions sont |
    ses tâches | ta mission | tes missions | ton quotidien | ton rôle | travail à effectuer | travaux | tâches |
    tâches hebdomadaires | tâches journalières | tâches mensuelles | tâches à accomplir | tâches à effectuer |
    tâches à réaliser | vos activités | vos futures missions | vos missions | vos missions seront les suivantes |
    vos responsabilités | vos tâches | votre journée | votre journée type | votre mission | votre poste |
    votre quotidien | votre rôle | votre travail | vous aurez pour mission | vous aurez pour mission de |
    vous aurez pour missions | vous serez amené à | vous serez amenée à | vous serez chargé de |
    vous serez chargé(e) de | vous serez chargée de | vous serez en charge de | vous êtes en charge de | à ce titre |
    à ce titre vous | à ce titre, elle | à ce titre, il | à ce titre, vous`,
} satisfies Vocabulary['labels'];
