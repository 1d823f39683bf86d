// German words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const german: Vocabulary = {
  language: 'de',
  functionWords: words`
    der | die | das | den | dem | des | ein | eine | einer | eines | einem | einen | und | oder | sowie | als | auch | an | am | auf | aus |
    bei | beim | bis | durch | für | gegen | in | im | ins | mit | nach | ob | seit | über | um | unter | vom | von | vor | wie | zu | zum |
    zur | zwischen | dass | sich | sein | seine | seiner | seinen | ihr | ihre | ihrer | ihren | ist | sind | wird | werden | wurde | hat |
    haben | kann | können | muss | müssen | soll | sollen | alle | aller | allen | alles | andere | anderen | anderer | diese | dieser |
    dieses | jede | jeder | jedes | welche | welcher | einschließlich | inklusive | insbesondere | gegebenenfalls | ggf | z | b | bzw | usw |
    etc | dabei | dazu | daran | davon | damit | entsprechend | erforderlich | erforderliche | erforderlichen | jeweils | jeweiligen |
    innerhalb | verantwortlich | zuständig | wenn | falls | während | hinsichtlich | bezüglich | gemäß | laut`,
  fillers: words`
    verantwortung für | verantwortung trägt für | trägt die verantwortung für | ist verantwortlich für | aufgaben sind | sorgt für die |
    sorgt dafür | sorgt für`,
  commonWords: words`
    planung | planen | entwicklung | entwickeln | durchführung | durchführen | umsetzung | organisation | organisieren | koordination |
    koordinieren | überwachung | überwachen | sicherstellung | sicherstellen | pflege | betrieb | arbeit | arbeiten | aufgabe | aufgaben |
    unternehmen | abteilung | team | mitarbeiter | personal | kunde | kunden | service | produkt | produkte | projekt | system | prozess |
    prozesse | qualität | bericht | berichte | daten | informationen | unterlagen | erstellung | erstellen | unterstützung | unterstützen |
    zusammenarbeit | analyse | bewertung | schulung | kommunikation | bearbeitung | bearbeiten | problem | anforderungen | täglich |
    regelmäßig | bereich | maßnahmen | sicherheit | ziele`,
  negations: words`nicht | kein | keine | keinen | keiner | ohne | nie | niemals | außer | ausgenommen`,
  conjunctions: words`und | oder | sowie | auch`,
  prepositions: words`
    an | am | auf | aus | bei | beim | durch | für | gegen | im | in | ins | mit | nach | über | unter | vom | von | vor | zu | zum | zur |
    zwischen | um | innerhalb | während | bezüglich | hinsichtlich | gemäß | wenn | falls`,
  actorMarks: words`von | vom | durch | an | mit | ohne`,
  actors: groups`
    vorgesetzter | vorgesetzte | leiter | leiterin | leitung | geschäftsführer | geschäftsführung | chef | direktor | meister;
    abteilung | bereich | referat | dezernat | team | filiale;
    mitarbeiter | mitarbeiterin | mitarbeitende | personal | beschäftigte | kollege | kollegin | azubi | auszubildende | untergebene;
    kunde | kundin | gast | besucher | patient | patienten | klient | klienten | schüler | bewohner | mieter | bürger;
    lieferant | lieferanten | dienstleister | hersteller | auftragnehmer;
    behörde | amt | ausschuss | vorstand | rat`,
  sameVerbs: groups`
    durchführen | ausführen | erledigen | vornehmen | verrichten;
    leiten | führen | steuern | lenken | verantworten;
    erstellen | entwickeln | erarbeiten | entwerfen | konzipieren | ausarbeiten | verfassen | anfertigen;
    sicherstellen | gewährleisten | sichern;
    warten | instandhalten | pflegen | unterhalten;
    überwachen | beaufsichtigen | kontrollieren | beobachten;
    prüfen | überprüfen | kontrollieren | untersuchen;
    bewerten | beurteilen | analysieren | auswerten;
    ermitteln | feststellen | bestimmen | erkennen;
    bereitstellen | liefern | anbieten | zurverfügungstellen;
    beschaffen | bestellen | einkaufen | kaufen | ordern;
    unterstützen | helfen | assistieren | mitwirken | mithelfen;
    beraten | empfehlen;
    schulen | ausbilden | unterweisen | unterrichten | anleiten | einweisen;
    informieren | melden | berichten | mitteilen | benachrichtigen;
    abstimmen | koordinieren | organisieren | planen;
    bedienen | betreiben | nutzen | benutzen | verwenden | einsetzen;
    reparieren | instandsetzen | beheben;
    auswählen | aussuchen; ändern | anpassen | aktualisieren | überarbeiten;
    erfassen | dokumentieren | aufzeichnen | protokollieren | eintragen;
    beantworten | bearbeiten; verbessern | optimieren | steigern;
    reinigen | säubern | putzen; zuweisen | verteilen | zuteilen;
    genehmigen | freigeben | bewilligen; einhalten | beachten | befolgen`,
  sameThings: [],
  authority: {
    approve: words`genehmigen | freigeben | bewilligen`,
    report: words`melden | berichten | mitteilen | informieren`,
    assist: words`unterstützen | helfen | assistieren | mitwirken | mithelfen`,
    supervise: words`beaufsichtigen | überwachen`,
    recommend: words`empfehlen | vorschlagen`,
  },
  lightVerbs: words`machen | tun | geben | nehmen | leisten | haben | durchführen | ausführen | vornehmen`,
  endings: words`ungen | ung | ieren | iert | erin | innen | ern | end | est | em | en | er | es | et | e | s | t`,
};
