// English words of the parser, machine-translated English included ("Direct leader", "Extended data").
// Data only; see vocabulary.ts for what each list means.

import { words, type Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  language: 'en',
  labels: {
    title: words`
      job title | title | position title | post title | role title | position | post | job name | position name | post name |
      job position | official title | working title | title of position | title of post | name of position | name of post |
      name of the post | role | role name | designation | job | classification title | class title | functional title |
      occupation | vacancy | rank | office held`,
    department: words`
      department | dept | department name | name of department | dept. | section | unit | division | organization |
      organisation | department/unit | organizational unit | organisational unit | subordinate department of the post |
      affiliated department | department of the post | directorate | business unit | branch | bureau | section/unit |
      office/division | department/division | department/section | work unit | section name | deck | desk | faculty |
      dept/section | area of work | part of`,
    company: words`
      company | employer | company name | hiring organization | hiring organisation | organisation name | organization name |
      hotel | school | name of employer | firm | agency | institution`,
    location: words`
      posted at | stationed at |
      seat |
      location | place of work | workplace | work location | duty station | job location | work place | working place |
      site | city | based at | based in | where | place | office location | station | work site`,
    superiors: words`
      name of * position | name of supervisor | position of supervisor | supervisor's title | supervisor's position |
      superior leader | superior leaders | upper leader | higher level |
      direct superior | immediate superior | reports to | report to | reporting to | responsible to | direct leader |
      immediate supervisor | supervisor | direct supervisor | superior | accountable to | line manager | manager |
      direct manager | reporting line | reports directly to | answers to | answerable to | superiors | direct superiors |
      immediate leader | direct report to | superior department | supervised by | direct boss | head | under | leader |
      reports to (title) | reporting manager | responsible to (superior) | direct superior post | superior post |
      works under | supervision received | reporting relationship | upper level | immediate boss | immediate manager |
      next in line | reporting officer | superior position | direct superior position`,
    subordinates: words`
      accountable for |
      management subordinates | subordinate management | managed subordinates |
      direct leadership | line manages | leadership of | manages directly | direct leadership of |
      subordinate departments | subordinate department | subordinates | subordinate | supervises | direct reports |
      responsible for | helpers | direct subordinates | direct subordinate | manages | supervisory responsibility |
      supervisory responsibilities | supervision exercised | oversees | staff supervised | positions supervised |
      subordinate posts | subordinate post | subordinate positions | team members | assisted by | leads | lower level |
      direct report | reports | staff reporting | direct subordinate posts | responsible for (staff) | in charge of |
      people managed | reportees | direct reportees | posts supervised | staff managed | persons supervised |
      subordinate staff | subordinate position | immediate subordinates | supervision of | staff | line reports | supervisees`,
    duties: words`
      what * own | what * owns | what you own |
      what * does | what * do | what * will do | what * will be doing |
      the post holder will | the postholder will | key tasks | secondary tasks |
      what you will do | what you'll do | what you do | your role | the role | what the job involves |
      what you will be doing | what you'll be doing | in this role you will | in this role, you will | the job | your day |
      your mission | a day in the job | key result areas | scope of work | work content | job content | day to day |
      day-to-day | on a typical day | specific duties and responsibilities | duty | main duty | what it involves | you will |
      you will be responsible for | responsible for the following | job details | work to be done | your responsibilities |
      responsibility list | the work | statement of duties | description of duties | role description | operating duties |
      nature of work | work description | description of work | daily routine | what the job is | what you'd do |
      work performed | job scope | key performance areas | roles and responsibilities | role and responsibilities |
      roles & responsibilities | role & responsibilities | position purpose and duties | detailed duties | list of duties |
      examples of duties | duties include | key deliverables`,
    requirements: words`
      you bring | you have | what * bring along |
      what * brings | what * bring | what * must bring | what * needs | what * need | what * must have | what * look for |
      person spec | person specifications | knowledge and experience |
      what you need | must have | must haves | nice to have | who you are | about you | your profile | prerequisites |
      qualified | education | experience | experiences | knowledge of | you have | what we're looking for |
      what we are looking for | what we look for | we are looking for | you bring | what you bring | desirable | essential |
      skills | person specification | the ideal candidate | ideal candidate | training | academic background |
      educational background | specialized industry | working experience | work experience | training experience |
      languages | licences | licenses | knowledge required by the position | physical requirements | you should have |
      we need | we ask | we ask for | conditions of employment for the post | entry requirements | minimum education |
      what you should bring | what you'll need | what you will need | what we expect | need to have | you are |
      to apply you need | job specification | job specifications | professional title | physical condition | preferred |
      required | certificates | certification | certifications | eligibility | selection criteria | background`,
    section: words`
      what * may decide | what * offer | what * get | what * gets | why * exists | place in the organisation | place in the organization | position in the organisation | position in the organization | is replaced by | stand-in | replaced by |
      how to apply | application process | hiring process | recruitment process | selection process | interview process | how it goes on | next steps |
      authority | authorities | rights | power | powers | main power | job summary | summary | position summary |
      job purpose | purpose | purpose of the post | purpose of position | purpose of the job | position purpose |
      purpose of the role | job goal | goal | objective | objectives | job objective | position overview | overview |
      introduction | position context | benefits | what we offer | we offer | salary and benefits | compensation |
      pay and benefits | perks | terms of employment | evaluation | example responsibility | working conditions |
      work environment | working environment | physical demands | about us | about the company | about the role |
      about the job | general summary | basic function | function | liaise with | key contacts | contacts |
      working relationships | relationships | internal contacts | external contacts | management functions |
      department nature | performance standards | performance indicators | assessment | scope |
      job mission | mission | supervisory controls | tools and equipment | equipment | materials | career path | promotion |
      career development | welfare | remuneration | management authority | permissions | general information |
      basic information | background information | primary purpose | nature of the department | note | notes | remarks |
      decision making | decisions | key relationships | relations | budget | accountability statement | deputy |
      scope of authority | limits of authority | why join us | why work with us | the offer | perks and benefits |
      in return | general | context | job context | our offer | uniform | dimension | dimensions | key figures |
      job identification | identification | position identification | position details | details | job information |
      hours of work | conditions`,
    form: words`
      salary group | seat of service |
      weekly hours | issued by | filled in by | deputy | review date |
      grade | level | salary | pay | wage | pay grade | salary range | hours | working hours | shift | schedule |
      employment type | job type | status | type | contract | date | approved by | approval | prepared by | reviewed by |
      signature | ref | reference | ref. | reference number | job code | code | position number | position code | number |
      no. | doc. no. | rev. no. | page no. | version | revision | effective date | issue date | start date | closing date |
      apply by | last reviewed | posted | class/level | class | category | team | headcount | number of posts | vacancies |
      flsa status | flsa | union | term | duration | budgeted headcount | occupational group | establishment |
      fixed number of staff | nature of work post | job number | post number | document no. |
      document number | last updated | updated`,
    document: words`
      job description form | position description form | job descriptions | position descriptions | job profile |
      role profile | post description | position profile | job card | duty statement | duty sheet | post card | duty card |
      job sheet | role card`,
    stop: words`
      recommended articles | recommended reading | next sheet | next chapter | next section |
      annex | annexes | general provisions | catalogue | general notes for all staff |
      extended data | extended reading | extended information | related articles | related tags | similar jobs |
      related jobs | you might also like | you may also like | read more | see also | more jobs | recommended |
      how to apply | to apply | apply | apply now | contact | contact us | application | equal opportunity | equal opportunities | house rules |
      general rules | rules for all staff | table of contents | contents | appendix | comments | share this job |
      popular searches | related searches | people also ask | other vacancies | other jobs | more from | tags | references |
      sources | disclaimer | newsletter | related | related reading | related links | related posts | latest articles |
      hot articles | next | previous | acknowledgement | acknowledgment | signatures | sign-off |
      general duties of all staff | duties of all staff | jobs near you | you may also be interested in | faq |
      interview process`,
  },
  verbLabels: {
    superiors: words`
      will report to | will report directly to | is accountable directly to | reports administratively to |
      reports functionally to | is answerable to | is supervised by | works under the direction of |
      works under the supervision of | is managed by | are accountable to | report directly to | reports jointly to |
      is directly responsible to | will be responsible to | reports in to |
      you'll report to | you will report to | you report to | reports into | reports to | reports directly to | report to | reporting to | responsible to | is responsible to | accountable to |
      is accountable to | answers to | answerable to | directly responsible to | reports straight to | works under`,
    subordinates: words`
      manages a team of | is in charge of | line manages |
      supervises | assisted by | is assisted by | direct reports`,
  },
  holders: words`
    you | you'll | you will | the post holder | the postholder | the post-holder | the job holder | the jobholder | the holder | the incumbent | this post | this position | this role | the post | the position | the role | he | she | they | he/she | s/he | the employee | the role holder | the successful candidate`,
  nouns: {
    duties: words`
      duties | responsibilities | tasks | accountabilities | functions | responsibility | obligations`,
    requirements: words`
      requirements | qualifications | qualification | skills | competencies | competences | competency | prerequisites |
      abilities | attributes | requirement | criteria | credentials | knowledge | experience | education | licences | certificates`,
    section: words`
      authorities | authority | benefits | conditions | purpose | objective | summary | overview | relationships | rights | goal | powers |
      indicators`,
    document: words`statement | sheet | description | descriptions | profile | outline`,
    title: words`title | designation`,
  },
  modifiers: words`
    percent | percentage | time | share | allocation | approximate |
    job | jobs | position | post | role | roles | work | main | key | essential | marginal | major | minor | primary |
    secondary | principal | core | general | specific | typical | daily | other | additional | basic | performance |
    day-to-day | day | weekly | monthly | regular | routine | detailed | direct | leadership | leading | overall | special |
    personal | individual | professional | operational | required | preferred | minimum | desired | desirable | education |
    educational | experience | knowledge | technical | your | our | my | illustrative | representative | examples | list |
    activities | duty | task | following | include | includes | included | are | is | as | follows | content |
    specification | statement | important | occasional | periodic | further | standing | assigned | ongoing | academic |
    physical | candidate | applicant | necessary | formal | selection | area | areas | working | hiring |
    entry | ideal | person | training`,
  joiners: words`
    of | for | the | a | an | and | or | to | in | on | at | by | with | from | this | that | as | into | its | their | his |
    her | any | all | is | are | be | shall | will | which | who | when | than | between | under | over | per | not | your |
    each | every | upon | about | such | other | where | while | if | through | our | via | within | during | against |
    after | before`,
  postWords: words`position | post | role | job`,
  everybody: words`
    staff | employees | employee | personnel | members | everyone | everybody | people | officers | posts |
    positions`,
  posts: words`
    volunteer | registrar | marshal |
    manager | director | supervisor | officer | clerk | assistant | engineer | technician | operator | coordinator |
    co-ordinator | specialist | analyst | accountant | cashier | cook | chef | waiter | waitress | porter | driver |
    foreman | forewoman | keeper | attendant | nurse | sister | matron | doctor | teacher | principal | secretary |
    treasurer | president | vice-president | chair | chairman | chairperson | chairwoman | editor | designer | developer |
    planner | buyer | seller | salesman | salesperson | representative | agent | guard | cleaner | gardener | handyman |
    housekeeper | receptionist | librarian | mechanic | electrician | plumber | carpenter | welder | fitter | packer |
    loader | storekeeper | warehouseman | trainer | coach | consultant | adviser | advisor | auditor | inspector |
    controller | administrator | executive | head | chief | lead | leader | captain | master | mate | bosun | steward |
    stewardess | pilot | host | hostess | concierge | bellman | bellboy | butler | bartender | barista | baker | butcher |
    tailor | owner | orderly | aide | helper | hand | apprentice | trainee | intern | worker | labourer | laborer |
    messenger | custodian | janitor | caretaker | curator | registrar | dean | superintendent | commander | sergeant |
    lieutenant | scientist | chemist | pharmacist | therapist | counsellor | counselor | psychologist | architect |
    surveyor | programmer | tester | scrum master | copywriter | writer | translator | interpreter | photographer | artist |
    musician | conductor | dispatcher | scheduler | expediter | purchaser | merchandiser | marketer | recruiter |
    generalist | partner | associate | fellow | deputy | warden | ranger | lifeguard | instructor | tutor | lecturer |
    professor | demonstrator | moderator | facilitator | organiser | organizer | runner | dishwasher | stocker | picker |
    courier | postman | collector | teller | broker | dealer | underwriter | actuary | lawyer | solicitor | paralegal |
    judge | bailiff | usher | guide | sommelier | hairdresser | stylist | beautician | masseur | masseuse | groom | farmer |
    fisher | forester | miller | brewer | cellarman | bookkeeper | timekeeper | gatekeeper | groundskeeper | groundsman |
    zookeeper | maid | valet | doorman | watchman | scaffolder | roofer | painter | plasterer | bricklayer |
    mason | joiner | turner | miner | driller | blaster | rigger | crew | sailor | deckhand | oiler | motorman | cadet |
    purser | producer | presenter | reporter | journalist | archivist | historian | sacristan | verger | organist | cantor |
    minister | pastor | chaplain | nanny | childminder | carer | caregiver | midwife | paramedic | dentist | hygienist |
    optician | radiographer | phlebotomist | veterinarian | vet | monitor | marshal | proctor | prefect | invigilator |
    examiner | assessor | appraiser | valuer | estimator | draughtsman | drafter | machinist | setter | grinder | polisher |
    assembler | moulder | molder | presser | sewer | seamstress | cutter | weaver | dyer | printer | binder | typist |
    stenographer | keyholder | greeter | server | busser | sorter | weigher | sampler | checker | expert | strategist |
    ambassador | liaison | man | woman | boy | girl | person | lady | general manager`,
  postEndings: words`er | or | ian |
    keeper | man | woman | person | ist | ician | master | worker | maker | holder | eer`,
  notPosts: words`
    water | paper | number | matter | customer | letter | quarter | center | power | member | manner | tender | gender | offer | transfer | supper | dinner | error | floor | door | color | labor | factor | sector | mirror | motor | vendor | visitor | behavior | indoor | outdoor | weather | timber | rubber | copper | silver | summer | winter | after | over | under | however | whether | together | ever | never | per | newsletter | answer | register | container | trailer | boiler | freezer | cooler | scanner | folder | header | footer | chapter | filter | counter | corner | border | tower | shower | poster | calendar | career | computer | user | buffer | layer | paperwork | further | rather | either | neither | another | major | minor | senior | junior | prior | interior | exterior | superior | for | nor | or | consumer | reminder | river | powder | order | ladder | bitter | better | proper | upper | lower | inner | outer | later | former | latter | cover | cluster | semester | disaster | theater | theatre | meter | parameter | diameter | linear | popular | regular | similar | particular | dollar | cellar | garden | medicine | civilian | italian | canadian | asian | christian | fresher | barrier | carrier | courier service | supplier | suppliers | owner name | partner organisations | others | numbers | materials | orders | matters | letters | customers | visitors | members | offers | papers |
    other | order | orders | list | career | human | woman | exist | assist | checklist | consist | twist | german | roman |
    beer | peer`,
  departments: words`
    department | dept | division | section | unit | office | team | branch | center | centre | workshop | group | bureau |
    services | operations | kitchen | restaurant | bar | rooms | housekeeping | engineering | finance | accounts |
    maintenance | grounds | front | reception | laundry | security | sales | marketing | production | logistics | warehouse |
    purchasing | administration | stores | transport | laboratory | school | hotel | canteen`,
  units: words`department | dept | division | section | unit | office | team | branch | bureau | center | centre`,
  none: words`
    none | n/a | na | nil | nobody | no one | - | – | — | / | -- | no | not applicable | no subordinates | nothing | . |
    none. | no direct reports | no reports`,
  and: words`and | or | &`,
  chrome: words`
    share this document | reward your curiosity | everything you want to read |
    controlled copy | uncontrolled copy | hope to adopt | holder's signature |
    signature of | filled in by | issued by |
      page  | you are on page | top of page | bottom of page | log in | login | sign in | sign up | share | save job | home > |
    home | | home / | home » | home › | current location | back to | next page | previous page | print this | print |
    download | cookie | we use cookies | accept | copyright | © | (c)  | all rights reserved | hope to help |
    hope this helps | hope it helps | hope the above | i hope | posted  | published | prepared by | approved by |
    reviewed by | checked by | signed | signature | date  | skip to | menu | search | subscribe | follow us |
    develop own website | click here | please click | traditional culture encyclopedia | adopt | last edited | uploaded by |
    views | advertisement | scan to | privacy policy | powered by | apply now | easy apply | report this |
    employee signature | supervisor signature | this page | read by | acknowledged | end of document | continued on |
    continued from | confidential | uncontrolled | printed | document no | doc no | doc. no | rev  | rev. | revision |
    version | issue  | issued`,
  advice: words`
    job description | job descriptions | verb | verbs | applicant | applicants | candidate | candidates | sentence |
    sentences | wording | bullet | reader | readers | for example | write | avoid | template | advert | advertisement |
    job ad | hiring manager | employer | employers | job posting | job seekers | jargon | keywords | describe | mention |
    phrase | do not use | spell out | keep it | adjectives | active voice | heading | headings | posting | postings | adverts`,
  frequent: words`
    the | and | of | to | in | for | with | is | by | on | be | or | all | are | as | at | from | shall | must | that |
    this | work | responsible`,
};
