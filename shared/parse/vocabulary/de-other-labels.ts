// German labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. de.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const germanOtherLabels = {
  requirements: words`
    abschluss | anforderungen | anforderungen an bewerber | anforderungen an den inhaber |
    anforderungen an den stelleninhaber | anforderungen an die bewerber | anforderungen an die person |
    anforderungen an die stelleninhaberin | anforderungsprofil | ausbildung | ausbildung und berufserfahrung |
    ausbildung und erfahrung | benötigte kenntnisse | benötigte qualifikation | berufliche ausbildung |
    berufliche erfahrung | berufliche qualifikation | berufsabschluss | berufsausbildung | berufserfahrung |
    berufspraxis | bewerberprofil | computerkenntnisse | damit begeistern sie uns | damit begeisterst du uns |
    damit punkten sie | damit punktest du | damit überzeugen sie uns | damit überzeugst du uns | das bist du |
    das bringen sie idealerweise mit | das bringen sie mit | das bringst du idealerweise mit | das bringst du mit |
    das erwarten wir | das erwarten wir von dir | das erwarten wir von ihnen | das sind sie |
    das sollten sie mitbringen | das solltest du mitbringen | das suchen wir | das wünschen wir uns |
    das wünschen wir uns von dir | das wünschen wir uns von ihnen | das zeichnet dich aus | das zeichnet sie aus |
    dein background | dein hintergrund | dein know-how | dein profil | deine erfahrung | deine persönlichkeit |
    deine qualifikation | deine skills | deine stärken | du bringst mit | du hast | du passt zu uns |
    du passt zu uns, wenn | du verfügst über | du überzeugst durch | edv | edv-kenntnisse | eigenschaften | eignung |
    einstellungsvoraussetzungen | erfahrung | erfahrungen | erforderlich | erforderliche ausbildung |
    erforderliche berufserfahrung | erforderliche erfahrung | erforderliche fähigkeiten | erforderliche kenntnisse |
    erforderliche qualifikation | erforderliche qualifikationen | erforderliche vorbildung | erwünscht |
    fachkenntnisse | fachkompetenz | fachliche anforderungen | fachliche kompetenz | fahrerlaubnis |
    formale anforderungen | formale qualifikation | formale voraussetzungen | fortbildung | fortbildungen |
    fremdsprachen | fähigkeiten | führerschein | führerscheinklasse | führungskompetenz |
    gesundheitliche anforderungen | gesundheitliche eignung | grundausbildung | ideal | idealerweise | idealprofil |
    ihr background | ihr hintergrund | ihr know-how | ihr profil | ihre erfahrung | ihre persönlichkeit |
    ihre qualifikation | ihre qualifikationen | ihre skills | ihre stärken | it-kenntnisse | kann-kriterien |
    kenntnisse | kompetenzanforderungen | kompetenzen | kompetenzprofil | körperliche anforderungen |
    körperliche eignung | methodenkompetenz | mindestanforderungen | mindestqualifikation | mindestvoraussetzungen |
    muss | muss-kriterien | nachweise | nachweise und zertifikate | notwendige ausbildung | notwendige kenntnisse |
    notwendige qualifikation | pc-kenntnisse | personenprofil | persönliche anforderungen |
    persönliche eigenschaften | persönliche eignung | persönlichkeit | praktische erfahrung | praxiserfahrung |
    profil | qualifikation | qualifikationen | qualifikationsanforderungen | qualifikationsprofil |
    schlüsselqualifikationen | schulabschluss | schulbildung | schulische ausbildung | sie bringen mit | sie haben |
    sie passen zu uns | sie verfügen über | sie überzeugen durch | skills | so überzeugen sie uns |
    so überzeugst du uns | soft skills | soll | sonstiges | soziale kompetenz | soziale kompetenzen |
    sozialkompetenz | spezialkenntnisse | sprachen | sprachkenntnisse | stellenanforderungen |
    stellenprofil anforderungen | studium | stärken | unbedingt erforderlich | unsere erwartungen | unsere wünsche |
    von vorteil | von vorteil sind | vorausgesetzte ausbildung | voraussetzungen | vorbildung | vorkenntnisse |
    was * mitbringen | was * mitbringst | was * mitbringt | was bringen sie mit | was bringst du mit |
    was dich auszeichnet | was du mitbringen solltest | was sie auszeichnet | was sie mitbringen sollten |
    was wir erwarten | was wir uns von dir wünschen | was wir uns von ihnen wünschen | was wir uns wünschen |
    was wir von dir erwarten | was wir von ihnen erwarten | was wir voraussetzen | weiterbildung | weiterbildungen |
    wen wir suchen | wir erwarten | wir freuen uns auf | wir setzen voraus | wir suchen | wir suchen dich |
    wir suchen sie | wir wünschen uns | womit du uns überzeugst | womit sie uns überzeugen | wünschenswert |
    wünschenswert sind | wünschenswerte kenntnisse | wünschenswerte qualifikation | zertifikate | zusatzausbildung |
    zusatzkenntnisse | zusatzqualifikation | zusatzqualifikationen | zwingend | zwingende anforderungen |
    zwingende voraussetzungen`,
  section: words`
    aktive stellvertretung | allgemeine angaben | allgemeine hinweise | allgemeine informationen | allgemeines |
    angaben zur stelle | anmerkungen | arbeitsbedingungen | arbeitsmittel | arbeitsmittel und geräte | arbeitsumfeld |
    arbeitsumgebung | auf einen blick | aufgabe der stelle | ausgangslage | bedingungen | befugnis | befugnisse |
    belastungen | bemerkung | bemerkungen | benefits | beschreibung | besonderheiten | betriebsmittel | beurteilung |
    beurteilungskriterien | bewerbungsprozess | bewerbungsverfahren | bewertung | bewertungskriterien |
    bewertungsmaßstab | budgetverantwortung | darauf darfst du dich freuen | darauf kannst du dich freuen |
    darauf können sie sich freuen | das bekommen sie | das bekommst du | das bekommst du von uns | das bieten wir |
    das bieten wir dir | das bieten wir ihnen | das dürfen sie erwarten | das dürfen sie von uns erwarten |
    das erwartet sie bei uns | das haben wir zu bieten | das kannst du erwarten | das kannst du von uns erwarten |
    das können sie erwarten | das können sie von uns erwarten | das sind wir | das team | das unternehmen |
    das wichtigste in kürze | dein weg zu uns | deine benefits | deine chance | deine perspektive | deine vorteile |
    der betrieb | der job in kürze | dienstkleidung | einführung | eingliederung | eingliederung in die organisation |
    einleitung | einordnung | einordnung in die organisation | entscheidungsbefugnisse | entscheidungskompetenz |
    entscheidungskompetenzen | entscheidungsspielraum | entwicklungsmöglichkeiten | entwicklungsperspektiven |
    erfolgskriterien | ergänzende angaben | erhält informationen von | externe kontakte | externe schnittstellen |
    finanzielle befugnisse | finanzkompetenz | firmenprofil | freu dich auf | freuen sie sich auf | funktionsziel |
    gefährdungen | geltungsbereich | geräte | gibt informationen an | gute gründe | handlungsspielraum |
    handlungsvollmacht | hauptziel | hauptziel der stelle | hauptziele | hauptzweck | hierarchische eingliederung |
    hierarchische einordnung | hilfsmittel | hintergrund | hinweis | hinweise | ihr weg zu uns | ihre benefits |
    ihre chance | ihre perspektive | ihre vorteile | informationsfluss | informationspflicht | informationspflichten |
    informationswege | interne kontakte | interne schnittstellen | interne und externe kontakte | karriere |
    kennzahlen | kernauftrag | kommunikation | kommunikationspartner | kompetenz | kompetenzen und befugnisse |
    konditionen | kontakte | kurz und knapp | kurzbeschreibung | kurzprofil | leistungen | leistungsbeurteilung |
    leistungsmaßstäbe | leistungsstandards | mission | mitarbeit in gremien | mitarbeitergespräch | organigramm |
    organisation | organisatorische eingliederung | organisatorische einordnung | organisatorische stellung |
    passive stellvertretung | perspektiven | prokura | rahmenbedingungen | rechte | schnittstellen |
    schutzausrüstung | sinn und zweck | so geht es weiter | sonstige angaben | sozialleistungen | stellenbeschrieb |
    stelleneinordnung | stellenprofil | stellenziel | stellenzweck | stellung der stelle | stellung im betrieb |
    stellung in der organisation | stellvertreter | stellvertretung | stellvertretung durch | stellvertretung für |
    stellvertretung von | stellvertretungen | teilnahme an sitzungen | unser angebot | unser angebot an dich |
    unser angebot an sie | unser angebot für dich | unser angebot für sie | unser team | unser unternehmen |
    unsere angebote | unsere benefits | unsere leistungen | unsere vorteile | unternehmensbeschreibung |
    unternehmensprofil | unterschrift und vollmacht | unterschriftenregelung | unterschriftsbefugnis |
    unterschriftsberechtigung | unterschriftsregelung | verantwortung und befugnisse | verantwortung und kompetenzen |
    vergütung und leistungen | vertreten durch | vertreten von | vertretung | vertretung durch | vertretung für |
    vertretung von | vertretungsregelung | vertritt | vertritt die stelle | vollmachten | vorteile | warum bei uns |
    warum du bei uns arbeiten solltest | warum wir | warum zu uns | was dich überzeugt |
    was du von uns erwarten kannst | was sie von uns erwarten können | was wir bieten | was wir bieten können |
    was wir dir bieten | was wir ihnen bieten | was wir zu bieten haben | weitere informationen | wer wir sind |
    wer wir sind und was wir tun | werkzeuge | wir bieten | wir bieten an | wir bieten dir | wir bieten ihnen |
    wir sind | wir stellen uns vor | wir über uns | wird vertreten durch | wird vertreten von | zeichnungsbefugnis |
    zeichnungsberechtigung | zeitlicher rahmen | ziel | ziel der stelle | ziele | ziele und kennzahlen | zielsetzung |
    zielsetzung der funktion | zielsetzung der position | zielsetzung der stelle | zum unternehmen | zur stelle |
    zusammenarbeit | zusammenarbeit extern | zusammenarbeit intern | zusammenarbeit mit |
    zusammenarbeit mit anderen stellen | zusammenfassung | zusatzinformationen | zusatzleistungen | zweck |
    zweck der stelle | über das unternehmen | über die position | über die stelle | über uns |
    über uns als arbeitgeber | überblick`,
  form: words`
    aktenzeichen | ansprechpartner | anstellung | anstellungsart | anstellungsverhältnis | anteil | anteil % |
    anzahl der stellen | anzahl stellen | arbeitsbeginn | arbeitstage | arbeitszeit | arbeitszeitanteil |
    arbeitszeiten | arbeitszeitmodell | ausgabe | ausgabedatum | ausschreibungsfrist | bearbeiter | bearbeitet von |
    befristung | beginn | berufsfeld | beschäftigungsart | beschäftigungsgrad | beschäftigungsumfang |
    beschäftigungsverhältnis | besetzung zum | besoldung | besoldungsgruppe | bewerbung bis | bewerbungsfrist |
    bewerbungsschluss | bewertung der stelle | branche | datum | datum, unterschrift | dauer |
    derzeitige/r stelleninhaber/in | derzeitiger stelleninhaber | dienstzeit | dienstzeiten | dok.-nr. | dokument |
    dokument-nr. | dokumentenname | dokumentnummer | e-mail | eingruppierung | einstellung | einstellungstermin |
    eintritt | eintrittsdatum | eintrittstermin | entgelt | entgeltgruppe | ersteller | erstellt | erstellt am |
    erstellt von | fassung | formblatt | formular | formular-nr. | freigabe | freigabe durch | freigabedatum |
    freigegeben | freigegeben von | frühestmöglicher beginn | funktionsstufe | gehalt | gehaltsband | gehaltsgruppe |
    gehaltsrahmen | gehaltsspanne | gehaltsstufe | genehmigt | genehmigt am | genehmigt von | geprüft | geprüft von |
    gesamt | geändert am | gültig ab | gültig bis | gültigkeit | häufigkeit | in kraft ab | in kraft seit |
    inkrafttreten | internet | job-id | karrierestufe | kenntnisnahme | kennung | kennziffer | kontaktperson |
    kostenstelle | laufzeit | letzte änderung | lohn | lohngruppe | lohnklasse | lohnstufe | name |
    name der stelleninhaberin | name des stelleninhabers | name, vorname | nr. | nächste überprüfung | pensum |
    periodizität | personalnummer | planstelle | planstellen-nr. | prozent | prüfer | ref.-nr. | referenz |
    referenz-nr. | referenznr. | referenznummer | revision | schicht | schichten | schichtmodell | schichtzeit |
    seite | stand | stand vom | start | startdatum | stelle nr. | stellen-nr | stellen-nr. | stellenanteil |
    stellenart | stellenbewertung | stelleninhaber | stelleninhaber/-in | stelleninhaberin | stellennr. |
    stellennummer | stellenplan-nr. | stellenplannummer | stellenumfang | stellenzahl | stundenlohn | stundenumfang |
    summe | tarif | tarifgruppe | tarifliche eingruppierung | tarifvertrag | telefon | turnus | umfang |
    unterschrift | unterschrift stelleninhaber | unterschrift vorgesetzter | unterschriften | verfasser |
    verfasst von | verfügbar ab | vergütung | vergütungsgruppe | version | vertragsart | vertragsdauer |
    veröffentlicht am | veröffentlichungsdatum | vorname | wochenarbeitszeit | wochenstunden | wochenstundenzahl |
    wöchentliche arbeitszeit | zeitanteil | zeitbedarf | zu besetzen ab | zu besetzen zum | zwischensumme |
    änderungsdatum | überarbeitet | überarbeitet am`,
  document: words`
    arbeitsplatzbeschreibung | arbeitsplatzbeschreibungen | arbeitsplatzprofil | aufgabenblatt | dienstanweisung |
    dienstpostenbeschreibung | funktionsbeschreibung | funktionsbeschreibungen | funktionsbeschrieb |
    funktionsdiagramm | funktionsprofil | job description | job-profil | jobprofil | pflichtenblatt |
    positionsbeschreibung | positionsprofil | rollenbeschreibung | rollenprofil | stellen- und funktionsbeschreibung |
    stellenanzeige | stellenausschreibung | stellenbeschreibung | stellenbeschreibungen | stellenblatt | stellenbogen |
    stellenprofil | tätigkeitsdarstellung | tätigkeitsprofil`,
  stop: words`
    abbildungsverzeichnis | agb | aktuelle stellenangebote | alle jobs | alle mitarbeitenden | alle mitarbeiter |
    alle stellen | allgemeine bestimmungen | allgemeine pflichten | allgemeine pflichten aller mitarbeiter |
    allgemeine regeln | andere suchten auch | anhang | anlage | anlagen | ansprechpartner | ansprechpersonen |
    auch interessant | begriffe | beliebte fragen | bewerben sie sich | bewerben sie sich jetzt | bewerbung |
    bewerbung und kontakt | bewerbungsunterlagen | bewirb dich | bewirb dich jetzt | das könnte dir gefallen |
    das könnte sie auch interessieren | datenschutz | datenschutzhinweis | datenschutzhinweise |
    dein ansprechpartner | dein kontakt | deine ansprechpartnerin | deine bewerbung | empfohlene jobs | faq |
    folge uns | folgen sie uns | fragen | fragen und antworten | für alle | gemeinsame regeln | geschäftsordnung |
    glossar | haben sie fragen | haben wir dein interesse geweckt | haben wir ihr interesse geweckt | hausordnung |
    hinweise zum datenschutz | hinweise zur bewerbung | häufig gestellte fragen | häufige fragen |
    ihr ansprechpartner | ihr kontakt | ihre ansprechpartnerin | ihre bewerbung | impressum | inhalt |
    inhaltsverzeichnis | interesse | interessiert | jetzt bewerben | klingt gut | kommentar schreiben | kommentare |
    kontakt | kontakt und bewerbung | lesen sie auch | literatur | mehr stellen | neugierig | neugierig geworden |
    newsletter | noch fragen | offene stellen | passende jobs | quellen | quellenangaben | schlussbestimmungen |
    schreibe einen kommentar | seite teilen | sitemap | so bewirbst du dich | stellenangebote | tabellenverzeichnis |
    teilen | unsere stellenangebote | verhaltenskodex | verhaltensregeln | verteiler | verwandte artikel |
    verwandte fragen | verwandte themen | vorwort | weitere antworten | weitere artikel | weitere beiträge |
    weitere fragen | weitere jobs | weitere stellen | weitere stellenangebote | zum thema | ähnliche artikel |
    ähnliche beiträge | ähnliche fragen | ähnliche jobs | ähnliche stellen | ähnliche stellenangebote |
    ähnliche stellenanzeigen | ähnliche themen | änderungsdienst | änderungshistorie | änderungsverzeichnis`,
} satisfies Vocabulary['labels'];
