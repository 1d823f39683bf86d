// Italian words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const italian: Vocabulary = {
  language: 'it',
  labels: {
    title: words`
      titolo della posizione | denominazione della posizione | posizione | ruolo | mansione | qualifica | titolo |
      denominazione | figura professionale | posizione lavorativa | nome della posizione | figura | incarico | funzione |
      denominazione del ruolo | profilo | profilo professionale | posizione ricercata | titolo della mansione |
      nome del ruolo | denominazione mansione | carica | posto`,
    department: words`
      reparto | ufficio | dipartimento | area | settore | unità organizzativa | servizio | divisione | unità | sezione |
      area/reparto | reparto/ufficio | unità operativa | struttura | direzione | area aziendale | funzione aziendale | team`,
    company: words`azienda | società | datore di lavoro | ente | organizzazione | impresa | ragione sociale`,
    location: words`
      sede di lavoro | sede | luogo di lavoro | località | luogo | sede lavorativa | città | zona di lavoro`,
    superiors: words`
      superiore diretto | superiore gerarchico | riporta a | riporta al | responsabile diretto | risponde a | risponde al |
      superiore | dipende da | dipendenza gerarchica | riporto gerarchico | superiore immediato | capo diretto |
      diretto superiore | dipendenza | riporto | responsabile | riferisce a | riporta direttamente a |
      posizione sovraordinata | superiore gerarchico diretto | diretto responsabile | gerarchia | referente |
      riporta gerarchicamente a | posizione superiore | capo`,
    subordinates: words`
      dipendono dalla posizione | dipendono | dipendono da lui |
      collaboratori | subordinati | riportano | collaboratori diretti | supervisiona | coordina | personale coordinato |
      gestisce | risorse gestite | risorse coordinate | posizioni subordinate | riporti diretti | subordinati diretti |
      personale subordinato | dirige | personale dipendente | personale gestito | gli riportano | a lui riportano |
      posizioni dipendenti | persone coordinate | guida | personale assegnato | figure coordinate | da lui dipendono |
      posizioni coordinate | collaboratori coordinati`,
    duties: words`
      mansioni | compiti | attività | responsabilità | principali attività | principali mansioni | compiti principali |
      mansioni principali | attività principali | responsabilità principali | cosa farai | di cosa ti occuperai |
      si occuperà di | ti occuperai di | le tue attività | le tue responsabilità | compiti e responsabilità |
      mansioni e responsabilità | descrizione delle mansioni | descrizione delle attività | funzioni |
      principali responsabilità | descrizione dei compiti | compiti specifici | le tue mansioni | il tuo ruolo |
      la risorsa si occuperà di | attività svolte | doveri | obblighi | contenuto della mansione | funzioni principali |
      cosa ti aspetta | la tua giornata | principali compiti | attribuzioni | incombenze | compiti assegnati |
      i tuoi compiti | che cosa farai | lavoro da svolgere | compiti e mansioni | cosa fa | la risorsa inserita si occuperà di`,
    requirements: words`
      requisiti | competenze | competenze richieste | requisiti richiesti | titolo di studio | esperienza | formazione |
      conoscenze | capacità | profilo richiesto | il tuo profilo | cosa cerchiamo | cerchiamo | requisiti minimi |
      requisiti preferenziali | abilità | qualifiche | istruzione | lingue | esperienza richiesta | titolo richiesto |
      profilo ideale | chi cerchiamo | si richiede | si richiedono | chiediamo | cosa chiediamo | patente | preferenziale |
      gradito | costituisce titolo preferenziale | requisiti essenziali | requisiti di accesso | studi | attitudini |
      abilitazioni | formazione richiesta | requisiti della posizione | competenze tecniche | caratteristiche personali |
      chi sei | cosa ti serve | requisiti graditi | patenti | doti personali | esperienze`,
    section: words`
      processo di selezione | come candidarsi |
      scopo | scopo della posizione | scopo del ruolo | obiettivo | obiettivi | obiettivo della posizione | missione |
      finalità | offriamo | cosa offriamo | si offre | benefit | vantaggi | condizioni | condizioni di lavoro | autorità |
      poteri | deleghe | autonomia | relazioni | relazioni interne | relazioni esterne | ambiente di lavoro | chi siamo |
      descrizione sintetica | sintesi | sintesi della posizione | sommario | sostituzione | sostituto | sostituisce |
      sostituito da | strumenti | attrezzature | indicatori | note | osservazioni | dati generali | identificazione |
      informazioni generali | descrizione | valutazione | criteri di valutazione | contesto | rischi | dpi |
      retribuzione e benefit | la nostra offerta | premessa | scopo della mansione | finalità della posizione |
      finalità del ruolo | poteri e deleghe | facoltà | limiti di spesa | cosa ti offriamo | ti offriamo |
      livello di autonomia | missione del ruolo | obiettivo del ruolo | interfacce | collegamenti | potere decisionale |
      identificazione della posizione | perché scegliere noi`,
    form: words`
      livello | inquadramento | orario | orario di lavoro | contratto | tipo di contratto | ccnl | ral | retribuzione |
      data | firma | redatto da | approvato da | verificato da | revisione | rev. | versione | pagina | codice | turno |
      turni | categoria | durata | numero | posti | riferimento | decorrenza | titolare | matricola | emesso da |
      tipologia contrattuale | frequenza | tempo di lavoro | classificazione | data di emissione | modalità di lavoro |
      inizio | livello contrattuale | n. posti | disponibilità`,
    document: words`
      mansionario | descrizione della posizione | job description | descrizione del ruolo | scheda mansione |
      scheda di mansione | profilo di ruolo | scheda di ruolo | scheda posizione | descrizione della mansione |
      schede mansioni | annuncio di lavoro | scheda della mansione | scheda del ruolo | offerta di lavoro | mansionari |
      ordine di servizio | scheda ruolo | scheda profilo`,
    stop: words`
      disposizioni generali |
      contatti | contatto | candidatura | candidature | per candidarsi | offerte simili | annunci simili |
      processo di selezione | indice | allegato | allegati | vedi anche | condividi | regole generali | regole per tutti |
      norme generali | potrebbe interessarti | informativa privacy | privacy | norme comuni | regole comuni |
      norme per tutto il personale | regole della casa | candidati ora | leggi anche`,
  },
  verbLabels: {
    superiors: words`
      riferisce a | riferisce all' | riporterà a | riporterà al | riporterà alla | riporta gerarchicamente al |
      riporta gerarchicamente alla | dipende gerarchicamente dal | dipende gerarchicamente dalla |
      dipende gerarchicamente da | è subordinato al | è subordinata al | è alle dipendenze del |
      è alle dipendenze della | opera alle dipendenze del | opera alle dipendenze della |
      riporta a | riporta al | riporta alla | riporta all' | riporta direttamente al | riporta direttamente alla |
      riporta direttamente all' | risponde al | risponde alla | risponde all' | risponde a | dipende dal | dipende dalla |
      dipende dall' | dipende da | risponde direttamente al | risponde direttamente alla | dipende direttamente dal |
      dipende direttamente dalla | riferisce al | riferisce alla`,
    subordinates: words`
      coordina il | coordina la | coordina i | coordina gli | coordina le |
      coordina | supervisiona`,
  },
  holders: words`
    il titolare | la titolare | il ruolo | la risorsa | la posizione | il/la titolare | lei | il candidato | la figura | la persona | il lavoratore`,
  nouns: {
    duties: words`compete | spetta | mansioni | compiti | attività | responsabilità | funzioni | doveri | incombenze`,
    requirements: words`requisiti | competenze | conoscenze | capacità | qualifiche`,
    section: words`finalità | scopo | missione | obiettivo | autonomia | vantaggi | condizioni | poteri | relazioni | obiettivi | deleghe`,
    document: words`mansionario | scheda | descrizione | profilo`,
    title: words`denominazione | nome`,
  },
  modifiers: words`
    mansione | posizione | ruolo |
    richiesto | ideale | professionale |
    principali | principale | generali | specifiche | specifici | essenziali | posizione | ruolo | mansione | quotidiane |
    quotidiani | secondarie | secondari | ulteriori | altre | altri | lavoro | lavorative | richieste | richiesti | minimi |
    preferenziali | dettaglio | elenco | tue | tuoi | tecniche | periodiche | occasionali | relative | assegnati |
    assegnate | ordinarie | ordinari | comuni | accessorie | saltuarie | seguenti | sono | descrizione | professionali |
    prevalenti | connesse | giornalieri | giornaliere | permanenti | saltuari | particolari | chiave`,
  joiners: words`
    di | del | della | dello | dei | degli | delle | dell | il | lo | la | i | gli | le | l | e | ed | o | a | al | alla |
    allo | ai | agli | alle | all | in | nel | nella | nei | nelle | per | con | da | dal | dalla | dai | su | sul | sulla |
    sui | sulle | un | una | uno | che | si | è | sono | come | tra | fra | non | suo | sua | ogni | d | secondo | durante |
    presso | quando | se | nostro | nostra | verso | tutti | tutte`,
  postWords: words`posizione | ruolo | mansione`,
  everybody: words`posizioni | ruoli |
    personale | dipendenti | collaboratori | lavoratori | tutti | membri | addetti`,
  posts: words`
    addetto | addetta | responsabile | direttore | direttrice | capo | impiegato | impiegata | operaio | operaia | tecnico |
    tecnica | assistente | coordinatore | coordinatrice | supervisore | operatore | operatrice | autista | cuoco | cuoca |
    cameriere | cameriera | cassiere | cassiera | commesso | commessa | segretario | segretaria | tesoriere | tesoriera |
    presidente | contabile | ragioniere | ragioniera | analista | magazziniere | magazziniera | meccanico | meccanica |
    elettricista | infermiere | infermiera | medico | insegnante | maestro | maestra | professore | professoressa |
    ingegnere | guardia | portiere | portinaio | portinaia | custode | giardiniere | giardiniera | receptionist |
    amministratore | amministratrice | ispettore | ispettrice | aiuto | aiutante | apprendista | tirocinante | stagista |
    capitano | marinaio | fornaio | fornaia | panettiere | pasticciere | pasticciera | macellaio | chef | facchino |
    governante | buyer | consulente | programmatore | programmatrice | sviluppatore | sviluppatrice | grafico | grafica |
    allenatore | allenatrice | bagnino | bagnina | bibliotecario | bibliotecaria | farmacista | psicologo | psicologa |
    avvocato | agente | specialista | delegato | vicedirettore | vice | caposquadra | capoturno | capoofficina | saldatore |
    verniciatore | imbianchino | muratore | idraulico | falegname | manovale | corriere | fattorino | fattorina | barista |
    lavapiatti | collaboratore | collaboratrice | educatore | educatrice | animatore | animatrice | referente | archivista |
    guida | manutentore | conducente | macchinista | perito | geometra | architetto | venditore | venditrice | sarto |
    sarta | vivaista | enologo | cantiniere | casaro | mastro | bidello | bidella | veterinario | veterinaria | maschera |
    sommelier | biologo | sagrestano`,
  postEndings: words`tore | trice | iere | iera | ista | aio | aia | ante | ente | ologo | ologa`,
  notPosts: words`
    ingrediente | ingredienti |
    documento | lista | intervista | vista | cliente | ambiente | importante | durante | seguente | vigente | quartiere |
    cantiere | mestiere | settore | motore | valore | maniera | materia | fattore | paziente | corrente | frequente |
    mensilmente | continuamente | estintore | pannello | utente | costante | rilevante | costiera | bandiera | fiera |
    presente | precedente`,
  departments: words`
    reparto | ufficio | dipartimento | area | settore | unità | divisione | cucina | sala | magazzino | logistica |
    amministrazione | vendite | acquisti | produzione | manutenzione | ricevimento | contabilità | sicurezza | pulizie |
    officina | servizio | laboratorio | negozio | cantina | direzione`,
  units: words`reparto | ufficio | dipartimento | area | settore | unità | squadra`,
  none: words`
    nessuno | nessuna | non applicabile | non previsto | non previsti | non prevista | no | nessun | non presente |
    nessuno. | non previsto. | assenti`,
  and: words`e | ed | o | oppure`,
  chrome: words`
    firma del | firma per |
      pagina  | pag.  | redatto da | approvato da | firma | condividi | stampa | accedi | pubblicato | pubblicata | home > |
    torna | data e firma | tutti i diritti | candidati | per presa visione | letto e | per accettazione`,
  advice: words`
    descrizione della posizione | verbo | verbi | candidato | candidati | scrivere | scrivete | per esempio | ad esempio |
    evitare | evitate | frase | frasi | lettore | modello | annuncio | annunci | descrivete | indicate | consigli | usate |
    utilizzate | redigere | redazione | mansionario | evita | scrivi | usa | aggettivi | selezionatore | gergo`,
  frequent: words`
    di | del | della | e | il | la | le | per | con | dei | delle | in | al | alla | si | che | una | un | gli | i | nel |
    sono | attività | lavoro`,
};
