// German words of the parser.
// Data only; see vocabulary.ts for what each list means.

import { germanOtherLabels } from './de-other-labels.ts';
import { germanRoleLabels } from './de-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  language: 'de',
  labels: { ...germanRoleLabels, ...germanOtherLabels },
  verbLabels: {
    superiors: words`
      arbeitet unter der leitung von | berichten an | berichten direkt an | berichten unmittelbar an | berichtest an |
      berichtest direkt an | berichtet an | berichtet direkt an | berichtet unmittelbar an | direkt unterstellt |
      ist direkt unterstellt | ist fachlich und disziplinarisch unterstellt | ist unmittelbar unterstellt |
      ist unterstellt | unterstehen | untersteht | untersteht direkt | untersteht unmittelbar`,
    subordinates: [],
  },
  holders: words`
    dem stelleninhaber | der inhaber der stelle | der positionsinhaber | der stelle | der stelleninhaber |
    der stelleninhaberin | der/die stelleninhaber/in | die funktion | die inhaberin der stelle | die position |
    die stelle | die stelleninhaberin | die stelleninhaberin/der stelleninhaber | disziplinarisch | du | er | fachlich |
    ihm | ihnen | ihr | organisatorisch | sie | stelleninhaber | stelleninhaberin`,
  nouns: {
    duties: words`
      arbeiten | arbeitsaufgaben | arbeitsbereiche | arbeitsschritte | arbeitsvorgänge | aufgabe | aufgaben |
      aufgabenbereiche | aufgabenfelder | aufgabengebiete | aufgabenschwerpunkte | ausbildungsaufgaben |
      betreuungsaufgaben | büroaufgaben | daueraufgaben | dienstaufgaben | dienstpflichten | einzelaufgaben |
      einzeltätigkeiten | fachaufgaben | führungsaufgaben | grundaufgaben | hauptaufgaben | haupttätigkeiten |
      hauptverantwortlichkeiten | kernaufgaben | kerntätigkeiten | kontrollaufgaben | leitungsaufgaben | nebenaufgaben |
      nebentätigkeiten | organisationsaufgaben | personalaufgaben | pflegeaufgaben | pflichten | projektaufgaben |
      querschnittsaufgaben | reinigungsaufgaben | routineaufgaben | sachaufgaben | schwerpunkte | servicetätigkeiten |
      sonderaufgaben | spezialaufgaben | tagesaufgaben | tätigkeit | tätigkeiten | tätigkeitsfelder |
      verantwortlichkeiten | verantwortung | verwaltungsaufgaben | zusatzaufgaben | zuständigkeiten`,
    requirements: words`
      anforderungen | anforderungsprofil | ausbildung | berufserfahrung | erfahrung | erfahrungen | fachkenntnisse |
      fähigkeiten | kenntnisse | kompetenzen | profil | qualifikation | qualifikationen | voraussetzungen`,
    section: words`
      befugnisse | rechte | vollmachten | ziel | ziele | zweck`,
    document: words`
      arbeitsplatzbeschreibung | aufgabenbeschreibung | funktionsbeschreibung | stellenbeschreibung |
      tätigkeitsbeschreibung`,
    title: words`bezeichnung | stellenbezeichnung`,
  },
  modifiers: words`
    abwechslungsreiche | administrative | aktuelle | allgemeine | allgemeinen | ausgewählte | bei | besondere |
    besonderen | dauernde | dein | deine | deinen | deines | den | des | dienstliche | einzelne | einzelnen |
    erforderliche | erforderlichen | erwünschte | fachliche | folgende | funktion | geforderte | gehören | gehört |
    gelegentliche | gelegentlichen | gewünschte | hauptsächliche | hauswirtschaftliche | ihr | ihre | ihren | ihres |
    im | in | job | jährliche | kaufmännische | kern | konkrete | konkreten | kurzbeschreibung | künftige | laufende |
    mit | monatliche | neue | notwendige | operative | organisatorische | persönliche | pflegerische | position |
    prozent | pädagogische | regelmäßige | rolle | sein | sonstige | sonstigen | spannende | spezielle | spezifische |
    stelle | stelleninhaberin | stelleninhabers | strategische | ständige | technische | typische | tägliche |
    täglichen | unregelmäßige | uns | unsere | unserer | vorausgesetzte | weitere | weiteren | wesentliche |
    wesentlichen | wichtige | wichtigste | wichtigsten | wiederkehrende | wöchentliche | zeitanteil | zeitanteile |
    zeitanteilen | zentrale | zentralen | zu | zukünftige | zusammenfassung | zusätzliche | überblick | übergreifende |
    übersicht`,
  joiners: words`
    alle | aller | als | am | an | ans | auf | aus | bei | beim | bis | das | dass | dem | den | der | des | die |
    durch | ein | eine | einem | einen | einer | eines | für | gegen | ihre | ihrer | im | in | ins | ist | mit | nach |
    nicht | oder | ohne | seine | seiner | sich | sind | sowie | um | und | unter | vom | von | vor | wenn | werden |
    wird | zu | zum | zur | über`,
  postWords: words`stelle | position | funktion`,
  everybody: words`
    alle | angestellte | beschäftigte | beschäftigten | mitarbeitende | mitarbeitenden | mitarbeiter |
    mitarbeiterinnen | personal | stellen`,
  posts: words`
    administrator | angestellte | angestellter | apotheker | apothekerin | arbeiter | arbeiterin | architekt |
    architektin | archivar | archivarin | arzt | assistent | assistentin | assistenz | aufseher | aufseherin |
    aufsicht | augenoptiker | aushilfe | auszubildende | auszubildender | azubi | barkeeper | beauftragte |
    beauftragter | bediener | bedienerin | beisitzer | beisitzerin | beleuchter | berater | beraterin | betreuer |
    betreuerin | bibliothekar | bibliothekarin | bote | botin | brauer | buchhalter | buchhalterin | bäcker |
    bäckerin | bürokraft | chef | chefin | chemiker | chemikerin | dachdecker | delegierter | designer | diakon |
    dienst | direktor | direktorin | disponent | disponentin | dolmetscher | dolmetscherin | dramaturg | dreher |
    ehrenamtliche | ehrenamtlicher | einkäufer | einkäuferin | elektriker | elektrikerin | empfangsdame | entwickler |
    entwicklerin | erzieher | erzieherin | facharbeiter | fachkraft | fahrer | fahrerin | fischer | fleischer |
    florist | floristin | fotograf | freiwillige | freiwilliger | fräser | färber | förster | führer | führerin |
    gerber | geschäftsführer | geschäftsführerin | geschäftsführung | geselle | gesellin | goldschmied | grafiker |
    grafikerin | gärtner | gärtnerin | hausdame | haushälterin | hausmeister | hausmeisterin | hauswirtschafterin |
    hebamme | heizer | helfer | helferin | hilfe | hilfen | hörakustiker | imker | imkerin | ingenieur | ingenieurin |
    inspektor | intendant | intendantin | journalist | jäger | kantor | kapitän | kassenwart | kassier | kassierer |
    kassiererin | kassierin | kauffrau | kaufleute | kaufmann | kellner | kellnerin | klempner | koch |
    kommissionierer | kommissioniererin | konditor | konditorin | koordinator | koordinatorin | kosmetikerin |
    kostümbildner | kraft | krankenschwester | kustos | kämmerer | köche | köchin | küster | laborant | laborantin |
    lagerist | lageristin | lehrer | lehrerin | lehrling | leiter | leiterin | leitung | lektor | lotse | maler |
    manager | managerin | maskenbildner | masseur | matrose | maurer | mechaniker | mechanikerin | mechatroniker |
    mechatronikerin | meister | meisterin | melker | mesner | metzger | monteur | monteurin | museumswärter | musiker |
    müller | nachtportier | nachtwächter | näherin | obfrau | obmann | optiker | optikerin | organist | pastor |
    pfarrer | pfleger | pflegerin | pförtner | pförtnerin | physiotherapeut | pilot | polier | portier | praktikant |
    praktikantin | professor | professorin | programmierer | prüfer | prüferin | referent | referentin | rektor |
    rektorin | rettungsschwimmer | rettungsschwimmerin | rezeptionist | rezeptionistin | sachbearbeiter |
    sachbearbeiterin | schiedsrichter | schlosser | schneider | schneiderin | schreiner | schriftführer |
    schriftführerin | schuster | schweißer | schwester | schäfer | sekretär | sekretärin | souffleuse | spezialist |
    spezialistin | stadtrat | steward | stewardess | säger | techniker | technikerin | therapeut | therapeutin |
    tierarzt | tischler | tischlerin | trainee | trainer | trainerin | verkäufer | verkäuferin | vertreter |
    vertreterin | verwalter | verwalterin | vikar | volontär | volontärin | vorsitzende | vorsitzender | vorstand |
    vorständin | wart | weber | werker | winzer | winzerin | wirt | wirtin | wächter | zahnarzt | zerspaner |
    zimmerer | zimmermädchen | zivildienstleistender | zusteller | zustellerin | ärztin | übersetzer | übersetzerin`,
  postEndings: words`
    angestellte | angestellter | arbeiter | arbeiterin | assistent | assistentin | ator | atorin | aufsicht |
    beauftragte | beauftragter | berater | beraterin | betreuer | betreuerin | binder | binderin | bäcker | bäckerin |
    chef | chefin | ent | entin | eur | eurin | fahrer | fahrerin | frau | führer | führerin | gärtner | gärtnerin |
    halter | halterin | helfer | helferin | hilfe | ingenieur | ingenieurin | ist | istin | koch | kraft | köchin |
    lehrer | lehrerin | leiter | leiterin | leitung | loge | login | macher | macherin | manager | managerin | mann |
    mechaniker | mechanikerin | meister | meisterin | niker | nikerin | pfleger | pflegerin | pädagoge | pädagogin |
    sprecher | sprecherin | techniker | technikerin | verkäufer | verkäuferin | verwalter | wart | warte | wartin |
    wirt | wirtin`,
  notPosts: words`
    dokument | element | experiment | instrument | ist | leist | liste | management | medikament | meist | moment |
    patient | patienten | prozent | sortiment | talent | transparent | weist | werkstatt`,
  departments: words`
    abteilung | ambulanz | amt | apotheke | archiv | backstube | bauhof | bereich | betrieb | bibliothek | buchhaltung |
    büro | controlling | dezernat | dienststelle | einkauf | empfang | entwicklung | fachbereich | fachdienst |
    fertigung | filiale | finanzen | forschung | fuhrpark | garten | gruppe | gruppen | gärtnerei | hausdienst |
    haustechnik | hauswirtschaft | hof | housekeeping | instandhaltung | intensivstation | jugendabteilung | kantine |
    kasse | kita | kundendienst | kundenservice | küche | labor | lager | leitstelle | logistik | marketing | montage |
    notaufnahme | personal | personalwesen | pflege | poststelle | produktion | qualitätssicherung | rechnungswesen |
    referat | restaurant | rezeption | sachgebiet | schicht | schlachterei | schule | sekretariat | service | stall |
    station | team | teams | technik | verein | versand | vertrieb | verwaltung | warenausgang | wareneingang |
    werkstatt | wäscherei | zentrale`,
  units: words`
    abteilung | amt | bereich | dezernat | dienststelle | fachbereich | fachdienst | filiale | gruppe | referat |
    sachgebiet | station | team`,
  none: words`
    -/- | ./. | derzeit keine | entfällt | k. a. | k.a. | kein | kein direkter vorgesetzter | keine | keine direkten |
    keine führungsverantwortung | keine mitarbeiter | keine personalverantwortung | keine unterstellten |
    keine unterstellten mitarbeiter | keine. | keiner | keines | n. z. | n.z. | nein | nicht vorhanden |
    nicht zutreffend | niemand | niemandem | ohne | zurzeit keine | –/–`,
  and: words`
    bzw. | oder | sowie | und`,
  chrome: words`
    alle cookies | alle rechte | alle rechte vorbehalten | als pdf | anmelden | anzeige | ausgedruckt | cookie |
    cookies | datum, unterschrift | drucken | druckversion | einloggen | erstellt am: | erstellt von: | erstellt: |
    freigabe: | freigegeben: | gedruckt am | gelesen | genehmigt: | geprüft von: | geprüft: | impressum |
    inhalt überspringen | jetzt bewerben | job merken | job teilen | jobs suchen | letzte aktualisierung |
    letzte änderung | mehr anzeigen | menü | merken | nach oben | nur zur information | online seit | ort, datum |
    ort, datum, unterschrift | per e-mail | profil anlegen | registrieren | seite | seite drucken | sie sind hier |
    startseite | suche | suchen | teilen | unkontrollierte kopie | unterschrift | veröffentlicht | weiterlesen |
    werbung | wir verwenden cookies | zum inhalt | zur startseite | zur übersicht | zurück | zurück zur übersicht`,
  advice: words`
    arbeitgeber | beschreiben sie | bewerber | bewerberinnen | bewerbern | floskeln | formulieren | formulieren sie |
    formulierung | formulierungen | kandidaten | leser | muster | nennen sie | satz | schreiben sie | stellenanzeige |
    stellenanzeigen | stellenbeschreibung | stellenbeschreibungen | sätze | tipps | verb | verben | vermeiden |
    vermeiden sie | vorlage | z. b. | zum beispiel | überschrift`,
  otherDocuments: words`
    alarmplan | arbeitsblatt | bedienungsanleitung | betriebsanleitung | betriebsanweisung | betriebsvereinbarung |
    checkliste | dienstplan | fragebogen | gebrauchsanleitung | gebrauchsanweisung | glossar | hausordnung |
    kaufvertrag | kostenvoranschlag | leistungsverzeichnis | mietvertrag | montageanleitung | niederschrift |
    notfallplan | preisliste | projektplan | protokoll | rezept | rundschreiben | sicherheitsanweisung |
    sicherheitsdatenblatt | sicherheitshinweise | tagesordnung | umfrage | unterrichtsplan | vereinbarung |
    werkvertrag | übungsblatt`,
  parties: words`
    antragsteller | arbeitgeber | arbeitgebers | auftraggeber | auftraggebers | auftragnehmer | auftragnehmers |
    bestellers | besucher | bewohner | eltern | gäste | käufers | mieter | mieters | nutzer | pächters | schüler |
    teilnehmer | verkäufers | vermieter | vermieters | vertragsparteien`,
  frequent: words`
    auf | aufgaben | bei | das | dem | den | der | des | die | durch | ein | eine | für | im | ist | mit | nach |
    sowie | und | von | werden | wir | zu | zur`,
};
