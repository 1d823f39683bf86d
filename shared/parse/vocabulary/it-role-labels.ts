// Italian labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. it.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const italianRoleLabels = {
  title: words`
    annuncio per | carica | carica sociale | cerchiamo un/una | denominazione | denominazione del profilo |
    denominazione del ruolo | denominazione della funzione | denominazione della mansione |
    denominazione della posizione | denominazione incarico | denominazione mansione | denominazione posizione |
    figura | figura professionale | figura professionale ricercata | figura ricercata | funzione | incarico |
    job title | mansione | nome del ruolo | nome della posizione | offerta di lavoro | posizione | posizione aperta |
    posizione lavorativa | posizione offerta | posizione organizzativa | posizione ricercata | posto |
    posto di lavoro | profilo | profilo professionale | profilo ricercato/ruolo | qualifica |
    qualifica professionale | ruolo | ruolo aziendale | ruolo professionale | ruolo ricoperto | titolo |
    titolo del posto | titolo del ruolo | titolo della mansione | titolo della posizione`,
  department: words`
    appartenenza | area | area aziendale | area di appartenenza | area funzionale | centro di costo/reparto |
    collocazione organizzativa | dipartimento | direzione | direzione di appartenenza | divisione |
    ente di appartenenza | funzione aziendale | funzione di appartenenza | linea | nucleo | reparto |
    reparto di appartenenza | servizio | settore | settore di appartenenza | sezione | squadra | struttura |
    struttura di appartenenza | struttura organizzativa | team | u.o. | ufficio | ufficio di appartenenza | unità |
    unità di appartenenza | unità operativa | unità organizzativa`,
  company: words`
    associazione | azienda | comune | cooperativa | datore di lavoro | ente | fondazione | impresa | istituto |
    nome azienda | nome dell'azienda | organizzazione | ragione sociale | società | stabilimento/azienda`,
  location: words`
    città | indirizzo | località | luogo | luogo della prestazione | luogo di lavoro | provincia | punto vendita |
    regione | sede | sede di lavoro | sede di servizio | sede lavorativa | sede operativa | stabilimento | ubicazione |
    zona | zona di lavoro`,
  superiors: words`
    a chi riporta | a chi risponde | alle dipendenze del | alle dipendenze di | capo | capo diretto | capo gerarchico |
    dipende da | dipende dal | dipende dalla | dipende funzionalmente da | dipende gerarchicamente da | dipendenza |
    dipendenza da | dipendenza funzionale | dipendenza gerarchica | dipendenze gerarchiche | diretto responsabile |
    diretto superiore | gerarchia | linea di riporto | linea gerarchica | posizione gerarchica |
    posizione sovraordinata | posizione superiore | rapporti gerarchici | rapporto gerarchico | referente |
    relazione gerarchica | responsabile | responsabile di riferimento | responsabile diretto | responsabile funzionale |
    responsabile gerarchico | riferisce a | riferisce al | riporta a | riporta al | riporta alla |
    riporta direttamente a | riporta funzionalmente a | riporta gerarchicamente a | riporto | riporto a |
    riporto funzionale | riporto gerarchico | risponde a | risponde al | risponde del proprio operato a |
    risponde direttamente a | sotto la direzione di | sotto la responsabilità di | sotto la supervisione di |
    subordinato a | superiore | superiore diretto | superiore gerarchico | superiore gerarchico diretto |
    superiore immediato | superiori | supervisione ricevuta | supervisore`,
  subordinates: words`
    a lui riportano | alle proprie dipendenze | assistito da | coadiuvato da | collaboratori |
    collaboratori coordinati | collaboratori diretti | collaboratori gestiti | controlla (personale) | coordina |
    coordina direttamente | coordinamento di | da lui dipendono | dipendenti diretti | dipendono | dipendono da lui |
    dipendono dalla posizione | diretti riporti | diretti subordinati | dirige | figure coordinate |
    funzioni subordinate | gestione di | gestisce | gestisce direttamente | gli riportano | ha ai suoi ordini |
    ha alle proprie dipendenze | ha alle sue dipendenze | ha sotto di sé | le riportano | n. collaboratori |
    numero di collaboratori | n° collaboratori | personale a carico | personale alle dipendenze | personale assegnato |
    personale coordinato | personale dipendente | personale gestito | personale subordinato | persone coordinate |
    persone gestite | posizioni coordinate | posizioni dipendenti | posizioni sottoposte | posizioni subordinate |
    riportano | riportano a lui | riportano al ruolo | riporti | riporti diretti | risorse a diretto riporto |
    risorse coordinate | risorse gestite | risorse umane gestite | ruoli coordinati | ruoli subordinati | sottoposti |
    sottoposti diretti | sovrintende a | squadra coordinata | subordinati | subordinati diretti | supervisiona |
    supervisiona direttamente | supervisione di | è responsabile di | è superiore di`,
  duties: words`
    a lei compete | a lui compete | ambiti di responsabilità | area di responsabilità | aree di responsabilità |
    attività | attività caratteristiche | attività da svolgere | attività operative | attività previste |
    attività principali | attività svolte | attribuzioni | attribuzioni e compiti | che cosa fa | che cosa farai |
    compiti | compiti accessori | compiti affidati | compiti assegnati | compiti da svolgere | compiti di sicurezza |
    compiti e mansioni | compiti e responsabilità | compiti mensili | compiti periodici | compiti principali |
    compiti settimanali | compiti specifici | contenuti del ruolo | contenuti professionali | contenuto del lavoro |
    contenuto del ruolo | contenuto della mansione | contenuto della posizione | cosa dovrai fare | cosa fa |
    cosa farai | cosa farà | cosa ti aspetta | cosa ti chiediamo di fare | descrizione attività |
    descrizione dei compiti | descrizione delle attività | descrizione delle mansioni | descrizione dettagliata |
    descrizione mansione | descrizione mansioni | deve | di che cosa ti occuperai | di cosa si occuperà |
    di cosa ti occuperai | dopo il servizio | doveri | dovrà | durante il servizio | egli deve | ella deve |
    funzioni | funzioni attribuite | funzioni principali | funzioni svolte | gli compete | gli competono |
    gli spetta | gli spettano | ha il compito di | i suoi compiti | i suoi compiti sono | i tuoi compiti | il lavoro |
    il ruolo | il ruolo comprende | il ruolo prevede | il tuo contributo | il tuo lavoro | il tuo ruolo |
    in cosa consiste | in cosa consiste il lavoro | incombenze | la giornata tipo | la mansione | la posizione |
    la risorsa inserita si occuperà di | la tua giornata | la tua giornata tipo | la tua missione |
    lavori da svolgere | lavoro da svolgere | le compete | le competono | le spetta | le spettano | le sue mansioni |
    le sue mansioni sono | le sue responsabilità | le tue attività | le tue mansioni | le tue responsabilità |
    mansioni | mansioni da svolgere | mansioni e responsabilità | mansioni previste | mansioni principali |
    mansioni svolte | nello specifico | obblighi | obblighi del ruolo | prima del servizio | principali attività |
    principali compiti | principali mansioni | principali responsabilità | provvede a | responsabilità |
    responsabilità affidate | responsabilità operative | responsabilità principali | ruoli e responsabilità |
    sarai responsabile di | sarà responsabile di | si occupa di | si occuperà di | ti occuperai di | è responsabile di`,
} satisfies Vocabulary['labels'];
