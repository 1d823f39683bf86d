// Italian words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { italianOtherLabels } from './it-other-labels.ts';
import { italianRoleLabels } from './it-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const italian: Vocabulary = {
  language: 'it',
  labels: { ...italianRoleLabels, ...italianOtherLabels },
  verbLabels: {
    superiors: words`
      dipende da | dipende dal | dipende dall' | dipende dalla | dipende direttamente dal | dipende direttamente dalla |
      dipende gerarchicamente da | dipende gerarchicamente dal | dipende gerarchicamente dalla |
      opera alle dipendenze del | opera alle dipendenze della | riferisce a | riferisce al | riferisce all' |
      riferisce alla | riporta a | riporta al | riporta all' | riporta alla | riporta direttamente al |
      riporta direttamente all' | riporta direttamente alla | riporta gerarchicamente al |
      riporta gerarchicamente alla | riporterà a | riporterà al | riporterà alla | risponde a | risponde al |
      risponde all' | risponde alla | risponde direttamente al | risponde direttamente alla | è alle dipendenze del |
      è alle dipendenze della | è subordinata al | è subordinato al`,
    subordinates: words`
      coordina | coordina gli | coordina i | coordina il | coordina la | coordina le | supervisiona`,
  },
  holders: words`
    il candidato | il lavoratore | il ruolo | il titolare | il/la titolare | la figura | la persona | la posizione |
    la risorsa | la titolare | lei`,
  nouns: {
    duties: words`
      attività | compete | compiti | doveri | funzioni | incombenze | mansioni | responsabilità | spetta`,
    requirements: words`
      capacità | competenze | conoscenze | esperienza | esperienze | formazione | istruzione | qualifica | qualifiche |
      requisiti | titoli`,
    section: words`
      autonomia | condizioni | deleghe | finalità | missione | obiettivi | obiettivo | poteri | relazioni | scopo |
      vantaggi`,
    document: words`
      descrizione | mansionario | profilo | scheda`,
    title: words`denominazione | nome`,
  },
  modifiers: words`
    accesso | accessorie | altre | altri | ammissione | assegnate | assegnati | chiave | comuni | connesse |
    descrizione | desiderata | desiderate | desiderati | dettaglio | elenco | essenziali | generali | giornaliere |
    giornalieri | ideale | lavorative | lavoro | mansione | minima | minime | minimi | minimo | necessari |
    necessaria | necessarie | necessario | occasionali | ordinari | ordinarie | particolari | periodiche | permanenti |
    posizione | preferenziali | prevalenti | principale | principali | professionale | professionali | quotidiane |
    quotidiani | relative | richiesta | richieste | richiesti | richiesto | riepilogo | ruolo | saltuari | saltuarie |
    secondari | secondarie | seguenti | sintesi | sintetica | sono | specifiche | specifici | tecniche | tue | tuoi |
    ulteriori`,
  joiners: words`
    a | agli | ai | al | all | alla | alle | allo | che | come | con | d | da | dai | dal | dalla | degli | dei | del |
    dell | della | delle | dello | di | durante | e | ed | fra | gli | i | il | in | l | la | le | lo | nei | nel |
    nella | nelle | non | nostra | nostro | o | ogni | per | presso | quando | se | secondo | si | sono | su | sua |
    sui | sul | sulla | sulle | suo | tra | tutte | tutti | un | una | uno | verso | è`,
  postWords: words`posizione | ruolo | mansione`,
  everybody: words`
    addetti | collaboratori | dipendenti | lavoratori | membri | personale | posizioni | ruoli | tutti`,
  posts: words`
    addetta | addetto | agente | agronomo | aiutante | aiuto | aiuto-cuoco | allenatore | allenatrice |
    amministratore | amministratrice | analista | animatore | animatrice | apprendista | architetto | archivista |
    assessore | assistente | ausiliaria | ausiliario | autista | avvocato | bagnina | bagnino | barista | barman |
    bibliotecaria | bibliotecario | bidella | bidello | biologa | biologo | buyer | cameriera | cameriere |
    cantiniere | capitano | capo | capoofficina | caporeparto | caposquadra | capotreno | capoturno | cappellano |
    casaro | cassiera | cassiere | chef | chimico | chirurgo | collaboratore | collaboratrice | commessa | commesso |
    commis | concierge | conducente | consulente | contabile | controllore | coordinatore | coordinatrice | corriere |
    cuoca | cuoco | custode | datore luci | delegato | direttore | direttrice | docente | economa | economo |
    educatore | educatrice | elettricista | elettromeccanico | elettrotecnico | enologo | fabbro | facchino |
    falegname | farmacista | fattorina | fattorino | fonico | formatrice | fornaia | fornaio | fotografa | fotografo |
    fruttivendolo | geologo | geometra | giardiniera | giardiniere | governante | grafica | grafico | guardia |
    guardiana | guardiano | guida | hostess | idraulico | imbianchino | impiegata | impiegato | incaricata |
    incaricato | infermiera | infermiere | ingegnere | insegnante | interprete | ispettore | ispettrice | lavapiatti |
    macchinista | macellaio | maestra | maestro | magazziniera | magazziniere | manovale | manutentore | marinaio |
    marittimo | maschera | mastro | meccanica | meccanico | medico | mozzo | muratore | netturbino | nostromo |
    operaia | operaio | operatore | operatrice | orafo | oss | ostetrica | padroncino | panettiere | pasticcere |
    pasticciera | pasticciere | perito | pescivendolo | pilota | pizzaiolo | poliziotto | portalettere | portiere |
    portinaia | portinaio | postino | preside | presidente | professore | professoressa | programmatore |
    programmatrice | promoter | psicologa | psicologo | ragioniera | ragioniere | receptionist | referente |
    responsabile | revisora | revisore | sacrestana | sacrestano | sagrestano | saldatore | sarta | sarto |
    scenografa | scenografo | segretaria | segretario | sindaco | socia | socio | sommelier | sous chef | spazzino |
    specialista | stagista | steward | supervisore | sviluppatore | sviluppatrice | tecnica | tecnico |
    termoidraulico | tesoriera | tesoriere | tipografa | tipografo | tirocinante | tutor | venditore | venditrice |
    verniciatore | veterinaria | veterinario | vicecapo | vicedirettore | vigile | vigile urbano | vivaista |
    volontaria | volontario`,
  postEndings: words`
    aia | aio | ante | ente | iera | iere | ista | ologa | ologo | tore | trice`,
  notPosts: words`
    ambiente | bandiera | cantiere | cliente | continuamente | corrente | costante | costiera | documento | durante |
    estintore | fattore | fiera | frequente | importante | ingrediente | ingredienti | intervista | lista | maniera |
    materia | mensilmente | mestiere | motore | pannello | paziente | precedente | presente | quartiere | rilevante |
    seguente | settore | utente | valore | vigente | vista`,
  departments: words`
    acquisti | amministrazione | archivio | area | bar | biblioteca | cantina | centro | clinica | contabilità |
    cucina | dipartimento | direzione | divisione | farmacia | giardini | informatica | laboratorio | lavanderia |
    logistica | magazzino | manutenzione | marketing | negozio | officina | piani | portineria | produzione | pulizie |
    qualità | reception | reparto | ricevimento | risorse | ristorante | sala | scuola | segreteria | servizio |
    settore | sicurezza | spedizioni | spiaggia | squadra | stabilimento | stagionatura | tesoreria | trasporti |
    ufficio | unità | vendite | vigilanza`,
  units: words`
    area | dipartimento | direzione | divisione | reparto | settore | sezione | squadra | ufficio | unità`,
  none: words`
    assente | assenti | n.a. | n/a | nessun | nessun collaboratore | nessuna | nessuno | nessuno. | no |
    non applicabile | non ha collaboratori | non presente | non prevista | non previsti | non previsto | non previsto. |
    nulla | zero collaboratori`,
  and: words`
    e | ed | o | oppure`,
  chrome: words`
    accedi | approvato da | candidati | condividi | data e firma | firma | firma del | firma per | home > | letto e |
    pag. | pagina | per accettazione | per presa visione | pubblicata | pubblicato | redatto da | stampa | torna |
    tutti i diritti`,
  advice: words`
    ad esempio | aggettivi | annunci | annuncio | candidati | candidato | consigli | descrivete |
    descrizione della posizione | evita | evitare | evitate | frase | frasi | gergo | indicate | lettore | mansionario |
    modello | per esempio | redazione | redigere | scrivere | scrivete | scrivi | selezionatore | usa | usate |
    utilizzate | verbi | verbo`,
  otherDocuments: words`
    circolare | contratto di locazione | glossario | inventario | istruzioni d'uso | istruzioni di sicurezza |
    istruzioni operative | istruzioni per l'uso | libretto di istruzioni | lista di controllo | manuale d'uso |
    manuale utente | ordine del giorno | piano di lezione | preventivo | programma di formazione | questionario |
    regolamento | regolamento condominiale | ricetta | scheda di esercizi | scheda di sicurezza | sondaggio | verbale`,
  parties: words`
    allievi | alunni | beneficiari | clienti | condomini | conduttore | genitori | inquilini | inquilino | locatore |
    ospiti | partecipanti | parti | proprietario | utenti | visitatori`,
  frequent: words`
    al | alla | attività | che | con | dei | del | della | delle | di | e | gli | i | il | in | la | lavoro | le | nel |
    per | si | sono | un | una`,
};
