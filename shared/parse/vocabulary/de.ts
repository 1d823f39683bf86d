// German words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  language: 'de',
  labels: {
    title: words`
      bezeichnung des arbeitsplatzes | arbeitsplatzbezeichnung |
      bezeichnung der stelle | stellenbezeichnung | stelle | position | funktion | funktionsbezeichnung | berufsbezeichnung |
      stellentitel | titel | jobtitel | bezeichnung | arbeitsplatz | stelleninhaber/in | rolle | name der stelle |
      positionsbezeichnung | tätigkeit | tätigkeitsbezeichnung | arbeitsplatzbezeichnung | stelle/funktion | dienstposten |
      amt`,
    department: words`
      abteilung | organisationseinheit | bereich | dezernat | referat | sachgebiet | fachbereich | team/abteilung | einheit |
      fachdienst | amt/abteilung | betriebsteil | kostenstelle/abteilung | ressort | gruppe | org.-einheit | station |
      werkstatt | sparte`,
    company: words`unternehmen | firma | arbeitgeber | betrieb | träger | einrichtung | gesellschaft`,
    location: words`arbeitsort | standort | einsatzort | ort | dienstort | dienststelle`,
    superiors: words`
      unterstellungsverhältnis | unterstellungsverhältnisse | über-/unterstellung |
      unterstellung | unterstellt | vorgesetzter | vorgesetzte | vorgesetzte stelle | direkter vorgesetzter |
      direkte vorgesetzte | unmittelbarer vorgesetzter | unmittelbare vorgesetzte | direkt unterstellt | berichtet an |
      vorgesetzte/r | direkte/r vorgesetzte/r | fachvorgesetzter | disziplinarischer vorgesetzter | untersteht |
      übergeordnete stelle | überordnung der stelle | nächsthöhere stelle | dienstvorgesetzter | berichtsweg |
      der stelle übergeordnet | ist unterstellt | vorgesetzt | vorgesetzte position | berichtslinie |
      unmittelbar vorgesetzt | unmittelbarer vorgesetzter (stelle) | fachlich und disziplinarisch unterstellt`,
    subordinates: words`
      unterstellt sind |
      überstellung | unterstellte mitarbeiter | unterstellte stellen | mitarbeiterführung | direkt unterstellte mitarbeiter |
      nachgeordnete stellen | untergeordnete stellen | führungsverantwortung | mitarbeiter | direkt unterstellt sind |
      unterstellte personen | führt | unterstellte mitarbeitende | unterstellte mitarbeiterinnen und mitarbeiter | leitet |
      weisungsbefugt gegenüber | personalverantwortung | unterordnung | der stelle untergeordnet | vorgesetzter von |
      ist vorgesetzt | unterstellt sind | direkt unterstellte | unterstellte | mitarbeitende | überordnung | ist überstellt |
      nachgeordnet | weisungsbefugnis gegenüber | weisungsbefugnis`,
    duties: words`
      was * erwartet | was * tun | was * machen |
      das machst du | was sie erwartet | was dich erwartet | das erwartet sie | das erwartet dich | ihr aufgabengebiet |
      aufgabengebiet | ihre aufgaben | deine aufgaben | aufgabenbeschreibung | aufgaben im einzelnen |
      tätigkeiten im einzelnen | tätigkeitsbeschreibung | aufgabenbereich | tätigkeitsbereich | dein job | ihr job |
      das sind deine aufgaben | was du tust | was sie tun | was du machst | arbeitsinhalte | dein aufgabengebiet |
      dein aufgabenbereich | ihr aufgabenbereich | deine mission | das wirst du tun | was zu tun ist | pflichten |
      so sieht dein tag aus | dein tag | ihr verantwortungsbereich | verantwortungsbereich | aufgabenkatalog | das tun sie |
      das tust du | was sie bei uns bewegen | aufgaben/tätigkeiten | wofür wir dich brauchen | worum es geht | deine rolle |
      ihre rolle`,
    requirements: words`
      was * mitbringen | was * mitbringst | was * mitbringt |
      nachweise | sonstiges |
      ihr profil | dein profil | anforderungen | anforderungsprofil | das bringen sie mit | das bringst du mit |
      was sie mitbringen | was du mitbringst | qualifikation | qualifikationen | voraussetzungen | wir erwarten |
      wir suchen | ausbildung | berufserfahrung | kenntnisse | fähigkeiten | erwünscht | wünschenswert |
      erforderliche qualifikation | fachliche anforderungen | persönliche anforderungen | das solltest du mitbringen |
      das wünschen wir uns | ihre qualifikation | ihre qualifikationen | deine qualifikation | das zeichnet dich aus |
      das zeichnet sie aus | was wir erwarten | erfahrung | weiterbildung | zusatzqualifikation | vorbildung | führerschein |
      sprachen | sie bringen mit | du bringst mit | anforderungen an den stelleninhaber |
      anforderungen an die stelleninhaberin | stellenanforderungen | fachkenntnisse | kompetenzen | damit überzeugst du uns |
      was wir uns wünschen | dein hintergrund | einstellungsvoraussetzungen | profil`,
    section: words`
      bewerbungsprozess |
      befugnisse | kompetenzen und befugnisse | vollmachten | ziel der stelle | zielsetzung | stellenziel | ziele |
      zweck der stelle | stellvertretung | vertretung | wird vertreten durch | vertritt | wir bieten | das bieten wir |
      unser angebot | was wir bieten | wir bieten ihnen | wir bieten dir | das bieten wir dir | das bieten wir ihnen |
      benefits | deine vorteile | ihre vorteile | über uns | zusammenarbeit | schnittstellen | informationspflichten |
      arbeitsbedingungen | arbeitsmittel | besonderheiten | entscheidungsbefugnisse | rechte | hauptziel |
      hauptziel der stelle | aufgabe der stelle | kurzbeschreibung | wer wir sind | unterschriftsbefugnis |
      was wir dir bieten | was wir ihnen bieten | darauf kannst du dich freuen | freu dich auf | beurteilung |
      beurteilungskriterien | bewertung | kommunikation | stellvertreter | bemerkungen | verantwortung und befugnisse |
      einleitung | ziel | zielsetzung der stelle | leistungen | allgemeines | allgemeine angaben | angaben zur stelle |
      stelleneinordnung | einordnung | organisatorische einordnung | organisatorische eingliederung | eingliederung |
      stellenprofil | das unternehmen | unsere leistungen | arbeitsumfeld | befugnis | vertretungsregelung |
      aktive stellvertretung | passive stellvertretung | kompetenz`,
    form: words`
      datum | unterschrift | datum, unterschrift | erstellt | erstellt von | erstellt am | geprüft | geprüft von |
      freigegeben | freigegeben von | stand | version | seite | entgeltgruppe | eingruppierung | besoldung | arbeitszeit |
      wochenstunden | umfang | beschäftigungsumfang | beginn | eintritt | befristung | vertragsart | gehalt | vergütung |
      stellennummer | stellen-nr. | kennziffer | referenznummer | kostenstelle | personalnummer | stelleninhaber |
      stelleninhaberin | gültig ab | schicht | stellenumfang | lohngruppe | pensum | beschäftigungsgrad | nr. |
      stellenplan-nr. | tarif | ansprechpartner | revision | dokument | dok.-nr. | gehaltsgruppe | häufigkeit | zeitanteil |
      zwischensumme | summe | gesamt`,
    document: words`
      stellenbeschreibung | arbeitsplatzbeschreibung | stellenausschreibung | funktionsbeschreibung |
      dienstpostenbeschreibung | tätigkeitsprofil | rollenbeschreibung | stellenbeschreibungen | stellenanzeige |
      positionsbeschreibung | aufgabenblatt | funktionsdiagramm`,
    stop: words`
      allgemeine bestimmungen |
      kontakt | bewerbung | ihre bewerbung | deine bewerbung | interesse | interessiert | ähnliche stellen |
      weitere stellen | ähnliche jobs | jetzt bewerben | so bewirbst du dich | haben wir ihr interesse geweckt | impressum |
      datenschutz | inhaltsverzeichnis | inhalt | anhang | hausordnung | allgemeine regeln | das könnte sie auch interessieren | mehr stellen | für alle mitarbeiter | regeln für alle | verteiler`,
  },
  verbLabels: {
    superiors: words`
      berichten an | berichtest an | berichten direkt an | berichtest direkt an | berichten unmittelbar an |
      berichtet unmittelbar an | unterstehen | untersteht direkt | untersteht unmittelbar | ist direkt unterstellt |
      ist unmittelbar unterstellt | ist fachlich und disziplinarisch unterstellt | arbeitet unter der leitung von |
      berichtet an | berichtet direkt an | untersteht | ist unterstellt | direkt unterstellt`,
    subordinates: [],
  },
  holders: words`
    sie | du | er | die stelle | der stelleninhaber | die stelleninhaberin | der/die stelleninhaber/in | die stelleninhaberin/der stelleninhaber | stelleninhaber | stelleninhaberin | der positionsinhaber | die position | die funktion | ihm | ihr | ihnen | dem stelleninhaber | der stelleninhaberin | der stelle | der inhaber der stelle | die inhaberin der stelle | organisatorisch | fachlich | disziplinarisch`,
  nouns: {
    duties: words`
      aufgaben | tätigkeiten | pflichten | verantwortlichkeiten | hauptaufgaben | einzelaufgaben | zusatzaufgaben |
      kernaufgaben | fachaufgaben | führungsaufgaben | nebenaufgaben | sonderaufgaben | haupttätigkeiten |
      aufgabenschwerpunkte | arbeitsaufgaben | schwerpunkte | leitungsaufgaben | verwaltungsaufgaben | verantwortung |
      tagesaufgaben | daueraufgaben | arbeiten`,
    requirements: words`
      anforderungen | qualifikationen | qualifikation | voraussetzungen | kenntnisse | fähigkeiten | kompetenzen | profil |
      anforderungsprofil`,
    section: words`ziel | zweck | befugnisse | rechte | vollmachten | ziele`,
    document: words`
      stellenbeschreibung | arbeitsplatzbeschreibung | funktionsbeschreibung | aufgabenbeschreibung | tätigkeitsbeschreibung`,
    title: words`bezeichnung | stellenbezeichnung`,
  },
  modifiers: words`
    zeitanteile | zeitanteil |
    ihre | deine | unsere | wesentliche | wichtigste | wichtige | weitere | sonstige | allgemeine | besondere | zentrale |
    tägliche | konkrete | im | einzelnen | fachliche | persönliche | stelle | wesentlichen | wichtigsten | folgende |
    hauptsächliche | regelmäßige | ständige | zusätzliche | übergreifende | dienstliche | laufende | ausgewählte |
    konkreten | gelegentliche | zu | den | gehören | gehört | sein | ihr | dein`,
  joiners: words`
    der | die | das | des | den | dem | und | oder | für | von | vom | zu | zur | zum | in | im | an | am | auf | bei | mit |
    aus | sowie | ein | eine | einer | eines | einem | einen | nach | über | unter | durch | als | ist | sind | werden |
    wird | nicht | bis | beim | ans | ins | ihrer | seiner | ihre | seine | wenn | dass | sich | aller | alle | vor | gegen |
    ohne | um`,
  postWords: words`stelle | position | funktion`,
  everybody: words`
    stellen |
    mitarbeiter | mitarbeiterinnen | beschäftigte | beschäftigten | personal | alle | angestellte | mitarbeitenden |
    mitarbeitende`,
  posts: words`
    angestellte | angestellter | mechatroniker | mechatronikerin | wirt | wirtin |
      leiter | leiterin | leitung | koch | köchin | köche | sachbearbeiter | sachbearbeiterin | meister | meisterin |
    assistent | assistentin | assistenz | kraft | helfer | helferin | hilfe | hilfen | kaufmann | kauffrau | fachkraft |
    referent | referentin | techniker | technikerin | mechaniker | mechanikerin | monteur | monteurin | fahrer | fahrerin |
    lehrer | lehrerin | pfleger | pflegerin | schwester | arzt | ärztin | ingenieur | ingenieurin | verkäufer | verkäuferin |
    bäcker | bäckerin | hausmeister | hausmeisterin | wart | gärtner | gärtnerin | geschäftsführer | geschäftsführerin |
    geschäftsführung | direktor | direktorin | sekretär | sekretärin | buchhalter | buchhalterin | berater | beraterin |
    chef | chefin | vorstand | vorsitzender | vorsitzende | kassierer | kassiererin | kassenwart | schriftführer |
    schriftführerin | azubi | praktikant | praktikantin | trainer | trainerin | koordinator | koordinatorin | inspektor |
    manager | managerin | disponent | disponentin | lagerist | lageristin | maler | schlosser | elektriker | elektrikerin |
    erzieher | erzieherin | betreuer | betreuerin | beauftragter | beauftragte | bürokraft | verwalter | verwalterin |
    prüfer | prüferin | aufsicht | aushilfe | kellner | kellnerin | spezialist | spezialistin | dienst | rezeptionist |
    rezeptionistin | zimmermädchen | gesellin | geselle | facharbeiter | arbeiter | arbeiterin | bediener | bedienerin |
    führer | führerin | pförtner | wächter | floristin | florist`,
  postEndings: words`
    niker | nikerin | angestellte | angestellter | wirt | wirtin | loge | login |
      leiter | leiterin | leitung | kraft | meister | meisterin | helfer | helferin | hilfe | wart | wartin | mann | frau |
    assistent | assistentin | techniker | technikerin | mechaniker | mechanikerin | führer | führerin | pfleger | pflegerin |
    fahrer | fahrerin | arbeiter | arbeiterin | beauftragte | beauftragter | ist | istin | ator | atorin | eur | eurin |
    ent | entin | koch | köchin | aufsicht | manager | managerin | berater | beraterin | ingenieur | ingenieurin |
    verwalter | verkäufer | verkäuferin | chef | chefin | gärtner | gärtnerin | warte | macher | macherin | bäcker |
    bäckerin | binder | binderin | halter | halterin | sprecher | sprecherin | lehrer | lehrerin | betreuer | betreuerin |
    pädagoge | pädagogin`,
  notPosts: words`
    dokument | instrument | ist | element | experiment | moment | patient | patienten | liste | sortiment | prozent |
    transparent | medikament | talent | werkstatt | management | weist | meist | leist`,
  departments: words`
    abteilung | bereich | referat | dezernat | küche | werkstatt | verwaltung | büro | lager | produktion | vertrieb |
    einkauf | hauswirtschaft | haustechnik | technik | service | empfang | rezeption | buchhaltung | logistik | versand |
    labor | station | pflege | team | gruppe`,
  units: words`abteilung | bereich | referat | dezernat | team | amt`,
  none: words`keine | keiner | keines | entfällt | niemand | nicht zutreffend | keine. | kein | ohne`,
  and: words`und | oder | sowie | bzw.`,
  chrome: words`
    seite  | datum, unterschrift | ort, datum | unterschrift | jetzt bewerben | merken | teilen | drucken | anmelden |
    startseite | erstellt: | geprüft: | freigegeben: | zurück | gelesen | impressum | alle rechte | veröffentlicht |
    online seit | nach oben`,
  advice: words`
    stellenbeschreibung | stellenbeschreibungen | verben | verb | bewerber | bewerbern | bewerberinnen | formulieren |
    formulieren sie | zum beispiel | schreiben sie | vermeiden | vermeiden sie | satz | sätze | leser | vorlage |
    stellenanzeige | stellenanzeigen | überschrift | beschreiben sie | nennen sie | kandidaten | floskeln | tipps | z. b. |
    formulierung | formulierungen | arbeitgeber | muster`,
  frequent: words`
    der | die | und | das | des | den | dem | für | mit | von | ist | im | zu | auf | werden | sowie | bei | nach | zur |
    aufgaben | wir | ein | eine | durch`,
};
