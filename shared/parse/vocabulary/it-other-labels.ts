// Italian labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. it.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const italianOtherLabels = {
  requirements: words`
    titoli richiesti | abilitazione | abilitazioni | abilità | abilità richieste | anni di esperienza | attestati |
    attitudini | attitudini personali | capacità | capacità personali | caratteristiche personali |
    caratteristiche richieste | cerchiamo | certificati | certificazioni | chi cerchiamo | chi sei |
    chi stiamo cercando | chiediamo | ci aspettiamo | competenze | competenze comportamentali |
    competenze informatiche | competenze linguistiche | competenze necessarie | competenze organizzative |
    competenze personali | competenze relazionali | competenze richieste | competenze tecniche |
    competenze trasversali | completa il profilo | completano il profilo | conoscenze | conoscenze informatiche |
    conoscenze linguistiche | conoscenze necessarie | cosa cerchiamo | cosa chiediamo | cosa ci aspettiamo |
    cosa ci aspettiamo da te | cosa richiediamo | cosa serve | cosa ti chiediamo | cosa ti serve |
    costituiranno titolo preferenziale | costituisce titolo preferenziale | disponibilità richiesta | doti personali |
    esperienza | esperienza e formazione | esperienza lavorativa | esperienza minima | esperienza pregressa |
    esperienza professionale | esperienza richiesta | esperienze | esperienze richieste | età | formazione |
    formazione di base | formazione e istruzione | formazione ed esperienza | formazione obbligatoria |
    formazione richiesta | formazione scolastica | gradita | graditi | gradito | grado di istruzione | idoneità |
    idoneità alla mansione | idoneità fisica | il candidato ideale | il profilo | il tuo profilo |
    il/la candidato/a ideale | indispensabile | indispensabili | informatica richiesta | istruzione |
    istruzione e formazione | istruzione richiesta | la candidata ideale | la persona ideale | lingue |
    lingue straniere | livello di istruzione | patente | patente di guida | patenti | patentini | patentino |
    preferenziale | preferenziali | profilo | profilo del candidato | profilo del candidato ideale |
    profilo e competenze | profilo ideale | profilo personale | profilo ricercato | profilo richiesto | qualifiche |
    qualità personali | requisiti | requisiti del candidato | requisiti della posizione | requisiti di accesso |
    requisiti di ammissione | requisiti essenziali | requisiti fisici | requisiti fondamentali | requisiti formativi |
    requisiti graditi | requisiti indispensabili | requisiti minimi | requisiti necessari | requisiti obbligatori |
    requisiti personali | requisiti preferenziali | requisiti richiesti | requisiti tecnici | richiediamo |
    scolarità | si richiede | si richiedono | sono richiesti | stiamo cercando | studi | titoli di studio |
    titoli preferenziali | titolo di studio | titolo di studio minimo | titolo di studio richiesto |
    titolo preferenziale | titolo richiesto | è richiesto`,
  section: words`
    scopo della funzione | scopo della mansione | scopo del ruolo |
      altre informazioni | ambiente di lavoro | attrezzature | attrezzature e strumenti | attrezzature utilizzate |
    autonomia | autonomia decisionale | autorità | autorità e poteri | benefici | benefit | budget gestito |
    che cosa offriamo | chi siamo | chi siamo? | collabora con | collegamenti | collegamenti funzionali |
    collocazione nell'organigramma | come candidarsi | condizioni | condizioni contrattuali | condizioni di lavoro |
    condizioni economiche | condizioni offerte | contatti esterni | contatti interni | contesto |
    contesto organizzativo | cosa offriamo | cosa ti offriamo | crescita professionale | criteri di valutazione |
    dati generali | dati identificativi | deleghe | descrizione | descrizione azienda | descrizione aziendale |
    descrizione del ruolo in breve | descrizione dell'azienda | descrizione generale | descrizione sintetica | diritti |
    dispositivi di protezione | dispositivi di protezione individuale | divisa | dpi | facoltà | fasi della selezione |
    finalità | finalità del ruolo | finalità della posizione | generalità | grado di autonomia | i nostri valori |
    identificazione | identificazione della posizione | il contesto | il nostro team | il team | in breve |
    in caso di assenza | in sintesi | in sua assenza | indicatori | indicatori di performance |
    indicatori di prestazione | indicatori di risultato | informazioni | informazioni aggiuntive |
    informazioni generali | inquadramento e retribuzione | interfacce | interfacce esterne | interfacce interne |
    interlocutori | interlocutori esterni | interlocutori interni | introduzione | iter di selezione | l'azienda |
    l'azienda cliente | l'offerta | la nostra azienda | la nostra offerta | la nostra storia | la società | la squadra |
    lavora con noi | limiti di spesa | livelli di autonomia | livello di autonomia | macchinari utilizzati |
    mezzi e attrezzature | mission | mission del ruolo | missione | missione del ruolo | nota | note | obiettivi |
    obiettivo | obiettivo del ruolo | obiettivo della posizione | offerta | offriamo | opportunità di crescita |
    organigramma | osservazioni | perché lavorare con noi | perché noi | perché sceglierci | perché scegliere noi |
    perché unirti a noi | percorso di carriera | percorso di crescita | posizione nell'organigramma |
    potere decisionale | potere di firma | poteri | poteri decisionali | poteri e deleghe | premessa | presentazione |
    processo di selezione | rapporti con altri enti | rapporti esterni | rapporti funzionali | rapporti interni |
    relazioni | relazioni esterne | relazioni funzionali | relazioni interne | relazioni interne ed esterne |
    relazioni organizzative | responsabilità economiche | retribuzione e benefit | rischi | rischi della mansione |
    rischi specifici | risultati attesi | scopo | scopo del ruolo | scopo della mansione | scopo della posizione |
    si interfaccia con | si offre | si relaziona con | sintesi | sintesi del ruolo | sintesi della posizione |
    sommario | sommario del ruolo | sostituisce | sostituito da | sostituti | sostituto | sostituzione |
    standard di prestazione | strumenti | strumenti di lavoro | strumenti utilizzati | su di noi |
    sviluppo professionale | ti offriamo | trattamento economico | ulteriori informazioni | valutazione |
    valutazione delle prestazioni | vantaggi | viene sostituito da | welfare | è sostituito da`,
  form: words`
    aggiornamento | aggiornato al | approvato | approvato da | approvazione | area contrattuale | autorizzato da |
    categoria | categoria contrattuale | ccnl | ccnl applicato | classificazione | codice | codice documento |
    codice posizione | cognome e nome | compilato da | contratto | data | data di approvazione | data di assunzione |
    data di emissione | data di inizio | data di pubblicazione | data di redazione | data di revisione |
    data di scadenza | decorrenza | disponibilità | documento | durata | durata del contratto | e-mail | edizione |
    elaborato da | email | emesso da | emissione | famiglia professionale | firma | firma del dipendente |
    firma del responsabile | firma per accettazione | firme | frequenza | full time | giorni di lavoro | inizio |
    inquadramento | inquadramento contrattuale | livello | livello contrattuale | livello di inquadramento | matricola |
    modalità di lavoro | n. posti | nome | nome e cognome | nominativo | numero | numero di posti | numero posizioni |
    occupante | orario | orario di lavoro | orario lavorativo | ore settimanali | paga | pagina | part time |
    percentuale | periodicità | posti | posti disponibili | ral | redatto | redatto da | retribuzione |
    retribuzione annua lorda | rev | rev. | revisione | rif | rif. | riferimento | scadenza | settore merceologico |
    stipendio | telefono | tempo di lavoro | tempo pieno | tipo di contratto | tipologia contrattuale |
    tipologia di contratto | titolare | titolare della posizione | trasferte | turni | turno | ultimo aggiornamento |
    verificato | verificato da | versione`,
  document: words`
    annuncio di lavoro | descrizione del posto di lavoro | descrizione del ruolo | descrizione della funzione |
    descrizione della mansione | descrizione della posizione | job description | mansionari | mansionario |
    mansionario aziendale | offerta di lavoro | offerta di lavoro per | ordine di servizio | profilo di ruolo |
    scheda del ruolo | scheda della mansione | scheda descrittiva | scheda di mansione | scheda di ruolo |
    scheda funzione | scheda mansione | scheda posizione | scheda profilo | scheda ruolo | schede mansioni`,
  stop: words`
    allegati | allegato | altre domande | altre offerte | altre posizioni | altre posizioni aperte | altre risposte |
    altri annunci | annunci simili | appendice | argomenti correlati | articoli correlati | articoli recenti |
    articoli simili | bibliografia | candidati | candidati ora | candidatura | candidature | come candidarsi |
    come candidarti | commenti | condividi | condividi offerta | condividi questo annuncio | contattaci | contatti |
    contatto | da fare | disposizioni finali | disposizioni generali | distribuzione | domanda di ammissione |
    domande correlate | domande frequenti | domande simili | faq | fonti | glossario | indice | indice generale |
    informativa privacy | invia il tuo cv | inviare cv | invio candidature | lascia un commento | lavori simili |
    leggi anche | lista di distribuzione | mappa del sito | modalità di candidatura | newsletter | norme comuni |
    norme generali | note legali | offerte correlate | offerte simili | per candidarsi | per tutti |
    potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | privacy | processo di selezione |
    regolamento interno | regole comuni | regole della casa | regole generali | seguici | sommario |
    stato delle revisioni | storico delle revisioni | ti potrebbe interessare | tutte le offerte |
    tutti i dipendenti | tutto il personale | vedi anche`,
} satisfies Vocabulary['labels'];
