// German labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. de.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const germanRoleLabels = {
  title: words`
    amt | amtsbezeichnung | arbeitsplatz | arbeitsplatzbezeichnung | ausgeschriebene position |
    ausgeschriebene stelle | berufsbezeichnung | bezeichnung | bezeichnung der funktion | bezeichnung der position |
    bezeichnung der stelle | bezeichnung des arbeitsplatzes | bezeichnung des dienstpostens | dienstposten |
    dienstpostenbezeichnung | dienststellung | ehrenamt | funktion | funktionsbezeichnung | gesuchte position | job |
    jobbezeichnung | jobtitel | name der funktion | name der position | name der rolle | name der stelle | position |
    positionsbezeichnung | posten | rolle | rollenbezeichnung | rollenname | stelle | stellenbezeichnung |
    stelleninhaber/in | stellenname | stellentitel | titel | tätigkeit | tätigkeitsbezeichnung | vereinsamt |
    zu besetzende stelle`,
  department: words`
    abteilung | amt/abteilung | amt/fachbereich | arbeitsbereich | bereich | betriebsstätte | betriebsteil |
    dezernat | dienststelle | einheit | einsatzbereich | fachabteilung | fachbereich | fachdienst | fachgebiet |
    filiale | geschäftsbereich | gruppe | hauptabteilung | institut | klinik/abteilung | kostenstelle/abteilung |
    org-einheit | org.-einheit | organisationseinheit | organisatorische einheit | organisatorische zuordnung |
    orgeinheit | produktionsbereich | referat | ressort | sachgebiet | schule | sparte | station | team |
    team/abteilung | teilbereich | unterabteilung | unternehmensbereich | werkstatt | zuordnung`,
  company: words`
    anstellungsträger | arbeitgeber | auftraggeber | behörde | betrieb | dienstherr | einrichtung | firma | firmenname |
    gemeinde | gesellschaft | institution | kommune | name der einrichtung | name des unternehmens | organisation |
    rechtsträger | träger | unternehmen | verein`,
  location: words`
    adresse | arbeitsort | arbeitsorte | arbeitsplatz/ort | arbeitsstätte | beschäftigungsort | dienstort | dienstsitz |
    dienststelle | einsatzgebiet | einsatzort | einsatzstelle | ort | ort der tätigkeit | region | sitz | stadt |
    standort | standorte | tätigkeitsort`,
  superiors: words`
    ansprechpartner/vorgesetzter | berichterstattung an | berichtet | berichtet an | berichtet an (stelle) |
    berichtet direkt an | berichtslinie | berichtspflicht | berichtspflicht gegenüber | berichtspflichtig gegenüber |
    berichtsweg | chef | dienst- und fachvorgesetzter | dienstvorgesetzte/r | dienstvorgesetzter |
    direkt unterstellt | direkt unterstellt dem | direkt vorgesetzt | direkt übergeordnet | direkte führungskraft |
    direkte vorgesetzte | direkte vorgesetzte stelle | direkte/r vorgesetzte/r | direkter chef |
    direkter vorgesetzter | disziplinarisch unterstellt | disziplinarisch unterstellt ist |
    disziplinarische/r vorgesetzte/r | disziplinarischer vorgesetzter | disziplinarvorgesetzte/r |
    disziplinarvorgesetzter | du berichtest an | erhält weisung von | erhält weisungen von |
    fachlich und disziplinarisch unterstellt | fachlich unterstellt | fachliche führungskraft |
    fachliche/r vorgesetzte/r | fachlicher vorgesetzter | fachvorgesetzte/r | fachvorgesetzter | führungskraft |
    hierarchische unterstellung | ist direkt unterstellt | ist unterstellt | leitung durch | meldet an |
    nächste vorgesetzte | nächste/r vorgesetzte/r | nächster vorgesetzter | nächsthöhere stelle |
    nächsthöhere vorgesetzte | nächsthöhere/r vorgesetzte/r | nächsthöherer vorgesetzter |
    organisatorische unterstellung | rapportiert an | rechenschaftspflichtig gegenüber | reportet an |
    sie berichten an | unmittelbar unterstellt | unmittelbar vorgesetzt | unmittelbar vorgesetzte stelle |
    unmittelbare vorgesetzte | unmittelbare/r vorgesetzte/r | unmittelbarer vorgesetzter |
    unmittelbarer vorgesetzter (stelle) | untergeordnet ist die stelle | untersteht | untersteht direkt |
    unterstellt | unterstellt unter | unterstellung | unterstellung (an wen) | unterstellungsverhältnis |
    unterstellungsverhältnisse | verantwortlich gegenüber | vorgesetzt | vorgesetzte | vorgesetzte person |
    vorgesetzte position | vorgesetzte stelle | vorgesetzte stellen | vorgesetzte/r | vorgesetzte/r stelle |
    vorgesetzter | weisungen erhält die stelle von | weisungsberechtigt | weisungsgebunden an | über-/unterstellung |
    übergeordnet | übergeordnete funktion | übergeordnete stelle | übergeordnete stellen | überordnung der stelle`,
  subordinates: words`
    personalverantwortung für | führungsverantwortung für | direkt nachgeordnete stellen | anleitung von |
    anzahl der mitarbeiter | anzahl mitarbeiter | anzahl unterstellter mitarbeiter | beaufsichtigt |
    dem stelleninhaber sind unterstellt | dem stelleninhaber unterstellt | der stelle direkt unterstellt |
    der stelle sind unterstellt | der stelle unterstellt | der stelleninhaberin sind unterstellt |
    der stelleninhaberin unterstellt | direkt nachgeordnet | direkt untergeordnet | direkt unterstellt sind |
    direkt unterstellte | direkt unterstellte mitarbeitende | direkt unterstellte mitarbeiter |
    direkt unterstellte personen | direkt unterstellte stellen | disziplinarische führung | erteilt weisungen an |
    fachlich unterstellte | fachliche führung | führt | führt direkt | führt fachlich | führung von |
    führung von mitarbeitern | führungsspanne | führungsverantwortung | hat unter sich | helfer |
    ihm sind direkt unterstellt | ihm sind unterstellt | ihm/ihr sind unterstellt | ihr sind direkt unterstellt |
    ihr sind unterstellt | ist vorgesetzt | ist vorgesetzte von | ist vorgesetzter von |
    ist weisungsbefugt gegenüber | ist überstellt | leitet | leitet an | leitungsspanne | mitarbeitende |
    mitarbeiter | mitarbeiter/innen | mitarbeiterführung | mitarbeiterinnen und mitarbeiter |
    mitarbeiterverantwortung | nachgeordnet | nachgeordnete funktionen | nachgeordnete mitarbeitende |
    nachgeordnete mitarbeiter | nachgeordnete stelle | nachgeordnete stellen | personalverantwortung |
    unmittelbar unterstellt sind | unmittelbar unterstellte mitarbeiter | untergebene | untergeordnet |
    untergeordnete funktionen | untergeordnete stelle | untergeordnete stellen | unterordnung | unterstellt sind |
    unterstellte | unterstellte abteilungen | unterstellte bereiche | unterstellte funktionen | unterstellte kräfte |
    unterstellte mitarbeitende | unterstellte mitarbeiter | unterstellte mitarbeiter/-innen |
    unterstellte mitarbeiter/innen | unterstellte mitarbeiterinnen und mitarbeiter | unterstellte personen |
    unterstellte positionen | unterstellte stelle | unterstellte stellen | unterstelltes personal |
    unterstützt durch | unterstützt von | verantwortlich für mitarbeiter | vorgesetzt von | vorgesetzte/r von |
    vorgesetztenfunktion für | vorgesetzter für | vorgesetzter von | weisungsbefugnis | weisungsbefugnis gegenüber |
    weisungsbefugnisse gegenüber | weisungsbefugt | weisungsbefugt gegenüber | weisungsberechtigt gegenüber |
    weisungsrecht | weisungsrecht gegenüber | zahl der unterstellten mitarbeiter | überordnung | überstellung |
    ihm unterstellt | ihr unterstellt | ihm/ihr unterstellt | ihm direkt unterstellt | ihr direkt unterstellt |
    ihm/ihr direkt unterstellt | unterstellt sind ihm | unterstellt sind ihr | dieser stelle unterstellt |
    dieser stelle sind unterstellt | der stelleninhaberin direkt unterstellt | dem stelleninhaber direkt unterstellt |
    dem/der stelleninhaber/in unterstellt | dem/der stelleninhaber/in sind unterstellt | ihnen unterstellt`,
  duties: words`
    ihr aufgabengebiet umfasst | das aufgabengebiet umfasst | zu ihren aufgaben gehören | arbeitsaufgabe |
    arbeitsgebiet | arbeitsgebiete | arbeitsinhalt | arbeitsinhalte | aufgaben im einzelnen | aufgaben im überblick |
    aufgaben/tätigkeiten | aufgabenbereich | aufgabenbeschreibung | aufgabenfeld | aufgabengebiet | aufgabenkatalog |
    aufgabenliste | aufgabenprofil | aufgabenspektrum | aufgabenstellung | aufgabenstellungen | aufgabenzuschnitt |
    aufgabenübersicht | auszuführende arbeiten | auszuführende tätigkeiten | auszuübende tätigkeiten |
    beschreibung der aufgaben | beschreibung der tätigkeit | beschreibung der tätigkeiten |
    beschreibung der tätigkeiten mit zeitanteilen | dabei unterstützen sie uns | dafür bist du verantwortlich |
    dafür sind sie verantwortlich | darstellung der aufgaben | darstellung der tätigkeiten | darum geht es |
    darum geht's | das bewegst du | das erledigst du | das erwartet dich | das erwartet sie | das machen sie |
    das machst du | das sind deine aufgaben | das tun sie | das tust du | das wirst du tun | dein alltag |
    dein arbeitsalltag | dein arbeitsbereich | dein aufgabenbereich | dein aufgabenfeld | dein aufgabengebiet |
    dein aufgabenprofil | dein beitrag | dein einsatzbereich | dein job | dein job bei uns | dein tag |
    dein tätigkeitsbereich | dein tätigkeitsfeld | dein verantwortungsbereich | deine arbeit | deine aufgaben |
    deine aufgaben umfassen | deine herausforderung | deine mission | deine rolle | deine stelle |
    dem stelleninhaber obliegen | dem stelleninhaber obliegt | der job | der stelleninhaberin obliegen |
    der stelleninhaberin obliegt | detailaufgaben | die aufgaben umfassen | die stelle |
    diese aufgaben erwarten dich | diese aufgaben erwarten sie | diese aufgaben warten auf dich |
    diese aufgaben warten auf sie | diese aufgaben übernehmen sie | diese aufgaben übernimmst du | er hat |
    er ist verantwortlich für | er ist zuständig für | er muss | er soll | er sorgt für | er/sie hat |
    es obliegt ihm | es obliegt ihr | folgende aufgaben | hauptaufgabe | hauptaufgabengebiet | haupttätigkeit |
    hauptverantwortung | hier unterstützt du uns | ihm obliegen | ihm obliegt | ihm/ihr obliegen | ihm/ihr obliegt |
    ihnen obliegen | ihnen obliegt | ihr arbeitsbereich | ihr arbeitsgebiet | ihr aufgabenbereich | ihr aufgabenfeld |
    ihr aufgabengebiet | ihr aufgabenprofil | ihr aufgabenspektrum | ihr beitrag | ihr einsatzgebiet | ihr job |
    ihr obliegen | ihr obliegt | ihr tätigkeitsbereich | ihr tätigkeitsfeld | ihr tätigkeitsgebiet |
    ihr verantwortungsbereich | ihr verantwortungsgebiet | ihr wirkungskreis | ihre aufgaben |
    ihre aufgaben umfassen | ihre herausforderung | ihre mission | ihre rolle | kernaufgabe | nach dem dienst |
    pflichten | pflichtenheft | pflichtenkatalog | rechte und pflichten | sie haben | sie hat |
    sie ist verantwortlich für | sie ist zuständig für | sie muss | sie soll | sie sorgt für | so sieht dein tag aus |
    so unterstützen sie uns | sonderaufgaben und projekte | stellenaufgabe | stellenaufgaben | stelleninhalt |
    stelleninhalte | tätigkeiten im einzelnen | tätigkeitsbereich | tätigkeitsbeschreibung | tätigkeitsfeld |
    tätigkeitsinhalte | tätigkeitskatalog | tätigkeitsmerkmale | tätigkeitsschwerpunkte | unsere aufgaben für dich |
    verantwortlich für | verantwortungsbereich | verantwortungsbereiche | verantwortungsgebiet | vor dem dienst |
    wahrzunehmende aufgaben | was * erwartet | was * machen | was * tun | was du bei uns machst |
    was du bei uns tust | was du machst | was du tust | was sie bei uns bewegen | was wir ihnen bieten an aufgaben |
    was zu tun ist | wie du uns unterstützt | wie sie uns unterstützen | wofür wir dich brauchen |
    womit du dich beschäftigst | womit sie sich beschäftigen | worum es geht | worum geht es | während des dienstes |
    zu deinen aufgaben gehören | zu deinen aufgaben zählen | zu den aufgaben gehören | zu den aufgaben zählen |
    zu den wesentlichen aufgaben gehören | zu erledigende aufgaben | zu ihren aufgaben gehören |
    zu ihren aufgaben zählen | zu seinen aufgaben gehören | zu seinen aufgaben zählen | zuständig für |
    zuständigkeit | zuständigkeitsbereich | übertragene aufgaben`,
} satisfies Vocabulary['labels'];
