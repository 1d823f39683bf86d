// French labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. fr.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const frenchOtherLabels = {
  requirements: words`
    autres | formations et qualifications | formations et qualifications nécessaires | aptitudes |
    aptitudes physiques | atout | atouts | autorisations | capacités | capacités requises | casier judiciaire |
    ce que nous attendons | ce que nous attendons de toi | ce que nous attendons de vous | ce que nous recherchons |
    ce que tu apportes | ce que vous apportez | ce que vous nous apportez | certifications | certificats |
    compétences | compétences attendues | compétences clés | compétences comportementales | compétences informatiques |
    compétences linguistiques | compétences nécessaires | compétences organisationnelles | compétences relationnelles |
    compétences requises | compétences techniques | conditions d'accès | conditions d'accès au poste |
    conditions d'exercice requises | conditions exigées | conditions physiques | conditions requises |
    conditions à remplir | connaissances | connaissances nécessaires | contraintes physiques | critères |
    critères de sélection | diplôme | diplôme exigé | diplôme requis | diplôme(s) | diplômes | diplômes exigés |
    diplômes requis | exigences | exigences requises | expérience | expérience antérieure | expérience et formation |
    expérience exigée | expérience nécessaire | expérience professionnelle | expérience requise |
    expérience souhaitée | expériences | expériences requises | formation | formation et diplômes |
    formation et expérience | formation exigée | formation initiale | formation requise | formation souhaitée |
    formations | formations requises | habilitation | habilitations | impératif | indispensable | indispensables |
    langue | langues | langues requises | langues étrangères | le profil idéal | les plus | nationalité |
    niveau d'étude | niveau d'études | niveau d'études requis | niveau de formation | niveau requis | niveau scolaire |
    nous attendons de vous | nous demandons | nous recherchons | obligatoire | outils informatiques maîtrisés |
    permis | permis de conduire | permis requis | profil | profil attendu | profil demandé | profil du candidat |
    profil idéal | profil recherché | profil souhaité | profils demandés | pré-requis | pré-requis du poste |
    prérequis | qualification | qualification requise | qualifications | qualités | qualités attendues |
    qualités humaines | qualités personnelles | qualités requises | qui es-tu | qui êtes-vous | qui êtes-vous ? |
    savoir | savoir faire | savoir être | savoir-faire | savoir-être | savoirs | savoirs faire | savoirs être |
    savoirs-faire | savoirs-être | serait un atout | serait un plus | tes atouts | titres et diplômes | ton profil |
    un plus | vos atouts | votre expérience | votre formation | votre parcours | votre profil | vous apportez |
    vous avez | vous disposez de | vous justifiez de | vous maîtrisez | vous possédez | vous êtes | études`,
  section: words`
    autonomie | autorité | avantages | avantages sociaux | but | but du poste | cadre de travail | ce qu'on t'offre |
    ce que l'on vous propose | ce que nous offrons | ce que nous proposons | ce que nous vous offrons |
    ce que nous vous proposons | ce qui vous attend | champ des relations | comment postuler | commentaires généraux |
    conditions | conditions d'emploi | conditions d'exercice | conditions de rémunération | conditions de travail |
    conditions particulières | conditions particulières d'exercice | contacts | contexte | contexte de la mission |
    contexte du poste | contexte et enjeux | contraintes | contraintes du poste | contraintes et difficultés |
    contraintes liées au poste | contraintes particulières | critères d'appréciation | critères d'évaluation |
    critères de performance | degré d'autonomie | descriptif du poste en bref | description de l'entreprise |
    description de la structure | description du service | description générale | description sommaire |
    description synthétique | difficultés du poste | droits | droits et pouvoirs | définition | définition du poste |
    délégation | délégation de pouvoir | délégation de signature | délégations | déroulement du recrutement |
    en bref | en cas d'absence | en cas d'absence, remplacé par | en résumé | enjeux | enjeux du poste |
    environnement | environnement de travail | finalité | finalité du poste | finalités | généralités |
    habilitation à décider | identification | identification du poste | indicateurs | indicateurs de performance |
    indicateurs de résultat | informations | informations complémentaires | informations générales |
    informations sur le poste | interlocuteurs | introduction | intérim | l'association | l'entreprise | l'équipe |
    l'établissement | la société | la structure | latitude | le service | les avantages | les plus du poste |
    les raisons de nous rejoindre | liaisons | liaisons fonctionnelles | lien fonctionnel | liens fonctionnels |
    limites | marge d'autonomie | marges de manœuvre | matériel utilisé | modalités de candidature | moyens |
    moyens mis à disposition | moyens techniques | moyens à disposition | niveau d'autonomie | nos valeurs |
    notre entreprise | notre histoire | notre offre | notre société | notre équipe | nous offrons | nous proposons |
    nous rejoindre | nous vous offrons | nous vous proposons | objectif | objectif du poste | objectif général |
    objectifs | objet du poste | observations | on te propose | on vous propose | organigramme | outils utilisés |
    parcours professionnel | particularités | particularités du poste | perspectives | perspectives d'évolution |
    place dans l'organigramme | place dans l'organisation | positionnement | positionnement dans l'organigramme |
    positionnement du poste | positionnement hiérarchique | pourquoi nous rejoindre | pourquoi nous rejoindre ? |
    pourquoi rejoindre | pouvoir | pouvoir de décision | pouvoirs | pouvoirs de décision | principaux interlocuteurs |
    processus de recrutement | préambule | présentation | présentation de l'association |
    présentation de l'entreprise | présentation de l'établissement | présentation de la collectivité |
    présentation de la société | présentation de la structure | présentation du poste | présentation du service |
    qui sommes nous | qui sommes-nous | qui sommes-nous ? | raison d'être | raison d’être du poste | relations |
    relations de travail | relations externes | relations fonctionnelles | relations internes |
    relations internes et externes | remarques | remplace | remplacement | remplacé par | remplacé(e) par |
    remplaçant | responsabilité budgétaire | responsabilités et autorité | responsabilités financières | risques |
    risques liés au poste | risques professionnels | rémunération et avantages | résumé | résumé du poste |
    situation du poste | sommaire du poste | spécificités | spécificités du poste | sujétions | sujétions du poste |
    sujétions particulières | suppléance | suppléant | suppléé par | synthèse | tenue | tenue de travail |
    télétravail | vocation du poste | vos avantages | à propos | à propos de l'entreprise | à propos de nous |
    à propos du poste | évaluation | évaluation du poste | évolution | évolution du poste | évolution possible |
    évolution professionnelle | évolutions possibles`,
  form: words`
    % du temps | agent | amplitude horaire | approbation | approuvé par | astreintes | cadre d'emplois |
    cadre d’emplois | catégorie | classe | classification | code | code emploi | code poste | code rome | coefficient |
    congés | contact rh | contrat | convention collective | cotation | cotation du poste | courriel | cycle de travail |
    date | date d'application | date d'effet | date d'embauche | date d'entrée | date de clôture | date de création |
    date de début | date de mise à jour | date de prise de poste | date de publication | date de rédaction |
    date de révision | date de validation | date d’effet | date limite | date limite de candidature | disponibilité |
    document | domaine | domaine professionnel | durée | durée du contrat | durée du travail | durée hebdomadaire |
    dès que possible | début | déplacements | e-mail | effectif | effectifs | entrée en fonction | famille |
    famille de métiers | famille professionnelle | filière | filière professionnelle | fréquence | grade | groupe |
    groupe de fonctions | horaire | horaire de travail | horaires | horaires de travail | indice | indice de révision |
    jours travaillés | matricule | mise à jour | mise à jour le | mobilité | nature de l'emploi | nature du contrat |
    nbi | niveau | nom | nom de l'agent | nom du titulaire | nom et prénom | nom, prénom | nombre de postes | numéro |
    numéro de l'offre | numéro de poste | n° | n° de poste | page | part | poste à pourvoir le | primes |
    prise de fonction | prise de fonctions | prise de poste | prénom | publié le | périodicité | quotité |
    quotité de temps de travail | quotité de travail | rythme | rédacteur | rédigé par | réf | réf. | référence |
    références | régime indemnitaire | rémunération | révision | salaire | salaire brut | salaire mensuel |
    secteur d'activité | signature | signature de l'agent | signature du responsable | signature du salarié |
    signatures | statut | statut du poste | taux d'activité | taux d'occupation | temps | temps de travail |
    temps de travail hebdomadaire | titulaire | titulaire du poste | traitement | type de contrat |
    type de recrutement | téléphone | validé par | version | visa | visé par | vérifié par | à pourvoir | échelon |
    élaboré par | établi par`,
  document: words`
    annonce | cahier des charges du poste | descriptif de poste | descriptif du poste | description d'emploi |
    description de fonction | description de poste | description du poste | description d’emploi |
    définition de fonction | définition de poste | fiche de fonction | fiche de poste | fiche descriptive de poste |
    fiche emploi | fiche métier | fiches de fonction | fiches de poste | lettre de mission | offre d'emploi |
    profil de fonction | profil de poste | référentiel métier`,
  stop: words`
    adresser candidature | annexe | annexes | annonces similaires | articles liés | articles récents |
    articles similaires | autres offres | autres offres d'emploi | autres questions | autres réponses |
    bibliographie | candidature | candidatures | ces offres pourraient vous intéresser | comment postuler |
    comment postuler ? | commentaires | confidentialité | contact | contactez-nous | contacts | diffusion |
    dispositions communes | dispositions finales | dispositions générales | dossier de candidature |
    dépôt des candidatures | emplois similaires | envoi des candidatures | faq | foire aux questions | glossaire |
    historique des modifications | l'ensemble du personnel | laisser un commentaire | lire aussi |
    liste de diffusion | mentions légales | modalités de candidature | newsletter | nous contacter |
    offres associées | offres d'emploi similaires | offres similaires | partager | partager cette offre |
    partagez cette offre | pièces à fournir | plan du site | politique de confidentialité | postuler | pour postuler |
    pour tous | processus de candidature | protection des données | questions associées | questions fréquentes |
    questions similaires | renseignements | règlement intérieur | règles communes | règles générales | sommaire |
    sources | suivez-nous | sujets similaires | sur le même thème | table des matières | tout le personnel |
    toutes nos offres | voir aussi | voir toutes les offres | votre candidature | vous aimerez aussi`,
} satisfies Vocabulary['labels'];
