// Italian words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const italian: Vocabulary = {
  language: 'it',
  functionWords: words`
    il | lo | la | i | gli | le | l | un | uno | una | di | del | dello | della | dei | degli | delle | dell | e | ed | o | a | ad | al |
    allo | alla | ai | agli | alle | all | da | dal | dallo | dalla | dai | dagli | dalle | dall | in | nel | nello | nella | nei | negli |
    nelle | nell | con | su | sul | sulla | sui | sulle | sull | per | tra | fra | che | chi | cui | quale | quali | dove | quando | come | se |
    si | suo | sua | suoi | sue | è | sono | essere | ha | hanno | avere | può | possono | deve | devono | tutto | tutta | tutti | tutte | altro |
    altra | altri | altre | ogni | questo | questa | questi | queste | nonché | anche | compreso | compresa | secondo | durante | presso |
    necessario | necessaria | necessari | necessarie | relativo | relativa | relativi | relative | vari | varie | ecc | responsabile |
    incaricato | incaricata`,
  fillers: words`
    essere responsabile di | è responsabile di | occuparsi di | si occupa di | essere incaricato di | farsi carico di | provvedere a |
    provvede a`,
  commonWords: words`
    gestione | gestire | pianificazione | pianificare | sviluppo | sviluppare | elaborare | attuazione | organizzare | organizzazione |
    coordinare | coordinamento | controllare | controllo | garantire | manutenzione | lavoro | compito | attività | azienda | reparto |
    ufficio | squadra | personale | dipendente | cliente | servizio | prodotto | progetto | sistema | processo | procedura | qualità |
    relazione | registro | informazione | dati | documento | preparare | partecipare | analisi | valutazione | formazione |
    comunicazione | problema | esigenza | quotidiano | settore | sicurezza | obiettivo`,
  negations: words`non | senza | mai | nessun | nessuno | nessuna | eccetto | tranne | salvo`,
  conjunctions: words`e | ed | o | nonché`,
  prepositions: words`
    a | ad | al | alla | ai | alle | da | dal | dalla | dai | in | nel | nella | nei | nelle | con | su | sul | sulla | per | tra | fra |
    durante | presso | secondo | di | del | della | dei | delle | quando | dove`,
  actorMarks: words`da | dal | dalla | dai | dagli | dalle | al | alla | ai | agli | con | senza`,
  actors: groups`
    superiore | supervisore | responsabile | direttore | direttrice | direzione | dirigente | capo | caposquadra;
    reparto | ufficio | settore | unità | squadra | dipartimento;
    dipendente | personale | addetto | lavoratore | collaboratore | subordinato | collega | apprendista | tirocinante;
    cliente | visitatore | utente | paziente | alunno | studente | ospite | inquilino;
    fornitore | appaltatore | fabbricante;
    autorità | amministrazione | comitato | consiglio | comune`,
  sameVerbs: groups`
    eseguire | effettuare | svolgere | compiere;
    gestire | dirigere | amministrare | condurre;
    elaborare | creare | progettare | redigere | sviluppare | stabilire | preparare | predisporre;
    assicurare | garantire; mantenere | conservare;
    sorvegliare | controllare | seguire | supervisionare | monitorare;
    verificare | controllare | ispezionare | esaminare;
    valutare | analizzare; determinare | individuare | definire;
    fornire | offrire | consegnare; acquistare | comprare | ordinare;
    aiutare | assistere | supportare | collaborare; consigliare | raccomandare;
    formare | insegnare | istruire | addestrare; informare | comunicare | segnalare | riferire;
    coordinare | organizzare | pianificare | programmare; utilizzare | usare | impiegare; riparare | aggiustare;
    scegliere | selezionare; modificare | adattare | aggiornare; registrare | annotare | documentare;
    migliorare | ottimizzare; pulire | lavare; assegnare | distribuire; approvare | autorizzare; rispettare | osservare; rispondere | evadere`,
  sameThings: [],
  authority: {
    approve: words`approvare | autorizzare`,
    report: words`informare | comunicare | segnalare | riferire`,
    assist: words`aiutare | assistere | supportare | collaborare`,
    supervise: words`supervisionare | sorvegliare`,
    recommend: words`raccomandare | proporre | suggerire`,
  },
  lightVerbs: words`fare | dare | prendere | avere | effettuare | svolgere | offrire`,
  endings: words`
    amenti | amento | imenti | imento | azioni | azione | izioni | izione | atori | atore | atrice | ando | endo | ate | ati | ato | ata |
    iti | ito | ita | are | ere | ire | ano | ono | a | e | i | o`,
};
