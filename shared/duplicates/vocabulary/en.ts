// English words of the matcher.
// Data only; see vocabulary.ts for what each list means.

import { groups, words, type Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  language: 'en',
  functionWords: words`
    a | an | the | this | that | these | those | such | of | to | in | on | at | by | for | from | with | into | onto | upon |
    over | under | within | through | throughout | during | between | among | across | about | as | per | via | using | utilizing | utilising | and | or |
    nor | but | if | when | where | while | whether | which | who | whom | whose | what | how | it | its | they | them | their |
    he | she | his | her | our | your | own | be | is | are | was | were | been | being | has | have | had | do | does | may |
    can | could | will | would | shall | should | must | also | so | than | then | there | etc | all | any | each | every | both |
    other | various | some | more | most | same | well | including | include | includes | necessary | needed | required |
    appropriate | responsible | related | regarding | concerning | according | order | s | e | g | i | ie | eg | up | out | off`,
  fillers: words`
    responsible for | responsibility for | in charge of | responsibilities include | duties include | takes charge of |
    is accountable for | accountable for | tasked with | charged with`,
  commonWords: words`
    manage | management | manager | plan | planning | develop | development | formulate | implement | implementation | organize |
    coordinate | cooperate | supervise | ensure | maintain | maintenance | operate | operation | operations | work | job | task | duty |
    company | department | team | staff | employee | personnel | customer | client | service | product | project | system | process |
    procedure | policy | standard | quality | report | record | information | data | document | prepare | provide | perform | conduct |
    monitor | review | assist | support | establish | improve | analyze | analysis | assess | evaluate | evaluation | train | training |
    communicate | communication | handle | problem | issue | need | requirement | daily | regular | area | activity | program | business |
    equipment | material | safety | order | target | goal | schedule | jurisdiction | responsibility | superior | leader | control | check |
    result | complete | carry | scheme | rule | regulation | specification | relevant`,
  negations: words`not | no | never | without | except | excluding | cannot | don't | doesn't | can't | won't | isn't | aren't`,
  conjunctions: words`and | or | nor | then | also`,
  prepositions: words`
    to | in | on | at | by | for | from | with | into | onto | upon | over | under | within | through | throughout | during | between |
    among | across | about | as | per | via | using | when | where | while | whether | which | who | according | regarding | concerning |
    including | of`,
  actorMarks: words`by | to | from | without`,
  actors: groups`
    superior | supervisor | manager | director | leader | boss | head | executive | employer;
    department | division | unit | branch | section | office;
    subordinate | staff | employee | worker | personnel | crew | apprentice | trainee | colleague | team;
    customer | client | guest | visitor | buyer | patient | student | pupil | child | parent | resident | tenant;
    supplier | vendor | contractor | subcontractor | manufacturer;
    authority | agency | government | committee | council | board`,
  sameVerbs: groups`
    conduct | perform | carry out | execute | implement | undertake;
    manage | oversee | supervise | administer | direct | handle;
    handle | deal | address | tackle | process | settle;
    create | develop | design | devise | formulate | establish | produce | draft | draw up | set up;
    prepare | compile | write | produce;
    ensure | guarantee | assure | secure;
    maintain | preserve | keep | uphold | service;
    monitor | track | observe | follow up | oversee | supervise | watch;
    inspect | examine | check | verify | review | test;
    evaluate | assess | appraise | analyze | review | rate;
    determine | identify | establish | ascertain | detect | find | recognize;
    provide | supply | deliver | offer | give | furnish;
    obtain | acquire | procure | purchase | buy | order | get;
    collect | gather | compile | accumulate;
    help | assist | aid | support;
    advise | counsel | recommend | suggest | consult;
    teach | train | instruct | educate | coach;
    explain | describe | demonstrate | present | show | illustrate;
    inform | notify | tell | report | communicate | brief;
    confer | consult | meet | liaise | collaborate | cooperate | work;
    coordinate | organize | arrange | plan | schedule;
    operate | run | use | utilize | control | drive;
    repair | fix | mend | restore;
    select | choose | pick;
    change | modify | adapt | adjust | alter | revise | update | amend;
    install | mount | fit | set up | assemble;
    record | document | log | register | enter;
    answer | respond | reply;
    resolve | solve | settle | handle;
    hire | recruit | employ;
    promote | encourage | foster | stimulate | advertise;
    improve | enhance | optimize | increase;
    apply | use | employ | utilize;
    remove | extract | eliminate | clear;
    move | transport | carry | transfer | convey;
    comply | follow | adhere | observe | respect | abide;
    calculate | compute | estimate;
    build | construct | erect;
    clean | wash | tidy;
    start | begin | initiate | launch;
    study | research | investigate | analyze | examine;
    assign | allocate | delegate | distribute;
    approve | authorize | endorse;
    understand | comprehend | interpret;
    lead | head | guide | direct | manage;
    mix | blend | combine | merge;
    strengthen | reinforce | improve;
    cut | trim | slice | saw;
    receive | obtain | collect;
    stop | halt | end | terminate | conclude | finish | complete | close;
    show | display | exhibit | present;
    attend | participate | join;
    attach | connect | fasten | join | link;
    measure | gauge | quantify;
    polish | buff | grind | sand | smooth;
    sort | classify | categorize | grade;
    store | keep | stock | stow;
    pack | wrap | package;
    deliver | distribute | dispatch | ship | send;
    distribute | hand | issue | give;
    protect | safeguard | secure | guard | preserve;
    prevent | avoid | avert;
    reduce | minimize | decrease | lower | limit | restrict;
    draw | sketch | draft | design;
    tend | operate | attend;
    replace | exchange | substitute | change;
    read | interpret;
    maintain | care | look | nurture | tend;
    negotiate | bargain | settle;
    sell | market | vend;
    drive | steer | maneuver | manoeuvre | pilot;
    speak | talk | discuss;
    encourage | motivate | inspire;
    facilitate | enable | ease;
    confirm | verify | validate;
    forecast | predict | anticipate | estimate;
    acquire | buy | purchase;
    escort | accompany;
    unload | discharge;
    rehearse | practise | practice;
    engage | involve | participate;
    act | behave | perform;
    demolish | dismantle | disassemble`,
  sameThings: groups`
    staff | personnel | employee | worker | workforce | crew;
    customer | client | patron | consumer;
    guideline | rule | regulation | requirement | standard | policy;
    law | legislation | regulation | statute;
    equipment | device | apparatus | appliance | instrument;
    machine | machinery | equipment;
    problem | issue | difficulty | trouble;
    company | business | firm | enterprise | organization | corporation | corporate;
    car | vehicle | automobile; lorry | truck;
    stock | inventory | supply;
    document | documentation | paper | record | file;
    picture | image | photo | photograph;
    risk | danger | hazard;
    technique | method | methodology | approach | procedure | process;
    goal | objective | target | aim;
    child | kid; meal | food; job | work | task; illness | disease | sickness;
    plan | schedule | program | programme; strategy | plan | policy;
    quality | standard; safety | security; fault | defect | malfunction | failure;
    budget | finance | financial; cost | expense | expenditure; money | fund | cash; price | cost;
    colleague | coworker | peer; relationship | relation; agreement | contract; meeting | conference;
    information | data; result | finding | outcome; study | research; advice | guidance | counseling | consultation;
    area | field | site | location; building | facility | premises; tool | instrument | equipment;
    permit | license | licence | certificate; disease | disorder | illness; substance | material; class | lesson | course;
    aspect | element | component | part; rule | principle;
    error | mistake; garment | clothing | clothes | apparel; aircraft | airplane | plane;
    environmental | ecological; artistic | art; expert | specialist; pupil | student;
    goods | product | merchandise | item; correct | proper | right | appropriate; large | big; quick | fast | rapid`,
  authority: {
    approve: words`approve | authorize | sanction | ratify`,
    report: words`report | inform | notify`,
    assist: words`assist | help | aid`,
    supervise: words`supervise | oversee`,
    recommend: words`recommend | suggest | propose`,
  },
  lightVerbs: words`do | make | give | take | provide | offer | perform | conduct | carry | undertake | have | get | work`,
  endings: [],
};
