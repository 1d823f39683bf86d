// English words of the parser, machine-translated English included ("Direct leader", "Extended data").
// Data only; see vocabulary.ts for what each list means.

import { englishOtherLabels } from './en-other-labels.ts';
import { englishRoleLabels } from './en-role-labels.ts';
import { words, type Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  language: 'en',
  labels: { ...englishRoleLabels, ...englishOtherLabels },
  verbLabels: {
    superiors: words`
      accountable to | answerable to | answers to | are accountable to | directly responsible to |
      is accountable directly to | is accountable to | is answerable to | is directly responsible to | is managed by |
      is responsible to | is supervised by | report directly to | report to | reporting to |
      reports administratively to | reports directly to | reports functionally to | reports in to | reports into |
      reports jointly to | reports straight to | reports to | responsible to | will be responsible to |
      will report directly to | will report to | works under | works under the direction of |
      works under the supervision of | you report to | you will report to | you'll report to`,
    subordinates: words`
      assisted by | direct reports | is assisted by | is in charge of | line manages | manages a team of | supervises`,
  },
  holders: words`
    he | he/she | s/he | she | the employee | the holder | the incumbent | the job holder | the jobholder |
    the position | the post | the post holder | the post-holder | the postholder | the role | the role holder |
    the successful candidate | they | this position | this post | this role | you | you will | you'll`,
  nouns: {
    duties: words`
      accountabilities | duties | functions | obligations | responsibilities | responsibility | tasks`,
    requirements: words`
      abilities | attributes | certificates | competences | competencies | competency | credentials | criteria |
      education | experience | knowledge | licences | prerequisites | qualification | qualifications | requirement |
      requirements | skills`,
    section: words`
      authorities | authority | benefits | conditions | goal | indicators | objective | overview | powers | purpose |
      relationships | rights | summary`,
    document: words`
      description | descriptions | outline | profile | sheet | statement`,
    title: words`title | designation`,
  },
  modifiers: words`
    academic | activities | additional | allocation | applicant | approximate | are | area | areas | as | assigned |
    basic | candidate | content | core | daily | day | day-to-day | demanded | desirable | desired | detailed |
    direct | duty | education | educational | entry | essential | examples | expected | experience | following |
    follows | formal | further | general | hiring | ideal | illustrative | important | include | included | includes |
    individual | is | job | jobs | key | knowledge | leadership | leading | list | main | major | marginal | minimum |
    minor | monthly | my | necessary | needed | occasional | ongoing | operational | other | our | overall | percent |
    percentage | performance | periodic | peripheral | person | personal | physical | position | post | preferred |
    primary | principal | professional | regular | representative | required | role | roles | routine | secondary |
    selection | share | sought | special | specific | specification | standing | statement | task | technical | time |
    training | typical | wanted | weekly | work | working | your`,
  joiners: words`
    a | about | after | against | all | an | and | any | are | as | at | be | before | between | by | during | each |
    every | for | from | her | his | if | in | into | is | its | not | of | on | or | other | our | over | per | shall |
    such | than | that | the | their | this | through | to | under | upon | via | when | where | which | while | who |
    will | with | within | your`,
  postWords: words`
    job | position | post | role`,
  everybody: words`
    employee | employees | everybody | everyone | members | officers | people | personnel | positions | posts | staff`,
  posts: words`
    accountant | acolyte | acrobat | actuary | administrator | adviser | advisor | agent | aide | alderman | almoner |
    ambassador | analyst | appraiser | apprentice | architect | archivist | artist | assembler | assessor |
    assistant | associate | attendant | auditor | bailiff | baker | barista | bartender | beadle | beautician |
    bellboy | bellman | binder | blaster | boatswain | bookkeeper | bosun | boy | brewer | bricklayer | broker |
    bursar | busser | butcher | butler | buyer | cadet | cantor | captain | caregiver | carer | caretaker |
    carpenter | cashier | cellarman | chair | chairman | chairperson | chairwoman | chaplain | checker | chef |
    chemist | chief | childminder | choirmaster | cleaner | clerk | clown | co-ordinator | coach | collector |
    commander | commodore | comptroller | concierge | conductor | constable | consultant | controller | cook |
    coordinator | copywriter | coroner | correspondent | counsellor | counselor | courier | coxswain | crew |
    crossing patrol | curate | curator | custodian | cutter | dealer | dean | deckhand | delegate | demonstrator |
    dentist | deputy | designer | developer | director | dishwasher | dispatcher | doctor | doorman | drafter |
    draughtsman | driller | driver | dyer | editor | electrician | engineer | estimator | examiner | executive |
    expediter | expert | facilitator | farmer | farrier | fellow | fisher | fitter | foreman | forester | forewoman |
    gardener | gatekeeper | general manager | generalist | girl | governor | greeter | grinder | groom |
    groundskeeper | groundsman | guard | guide | hairdresser | hand | handyman | head | headmaster | headmistress |
    headteacher | helmsman | helper | historian | host | hostess | housekeeper | hygienist | inspector | instructor |
    intern | interpreter | invigilator | janitor | jockey | joiner | journalist | judge | keeper | keyholder |
    laborer | labourer | lady | laundress | lawyer | lead | leader | lecturer | liaison | librarian | lieutenant |
    lifeguard | loader | lookout | machinist | maid | man | manager | marketer | marshal | marshaller | mason |
    masseur | masseuse | master | master-at-arms | mate | matron | mayor | mechanic | medic | merchandiser |
    messenger | midwife | miller | miner | minister | moderator | molder | monitor | motorman | moulder | musician |
    nanny | nurse | officer | oiler | operator | optician | orderly | organiser | organist | organizer | ostler |
    owner | packer | painter | paralegal | paramedic | partner | pastor | person | pharmacist | phlebotomist |
    photographer | picker | pilot | planner | plasterer | plumber | polisher | porter | postman | precentor |
    prefect | presenter | president | presser | principal | printer | proctor | producer | professor | programmer |
    provost | psychologist | purchaser | purser | quartermaster | radiographer | ranger | receptionist | recruiter |
    reeve | referee | registrar | reporter | representative | rigger | roofer | runner | sacristan | sailor |
    salesman | salesperson | sampler | scaffolder | scheduler | scientist | scorer | scrum master | seamstress |
    secretary | seller | sergeant | server | setter | sewer | sexton | shepherd | sheriff | shunter | signalman |
    signatory | sister | solicitor | sommelier | sorter | specialist | stable hand | stablehand | stagehand |
    stenographer | stevedore | steward | stewardess | stocker | stoker | storekeeper | strategist | stylist |
    superintendent | supervisor | surveyor | tailor | teacher | technician | teller | tester | therapist |
    timekeeper | trainee | trainer | translator | treasurer | trustee | turner | tutor | typist | umpire |
    underwriter | usher | valet | valuer | verger | vet | veterinarian | vicar | vice-captain | vice-president |
    volunteer | waiter | waitress | warden | warehouseman | watchman | weaver | webmaster | weigher | welder | woman |
    worker | writer | yeoman | zookeeper`,
  postEndings: words`
    eer | er | holder | ian | ician | ist | keeper | maker | man | master | nurse | or | person | smith | warden | woman | worker | wright`,
  notPosts: words`
    adapter | after | alter | amber | anchor | another | answer | asian | assist | barrier | beer | behavior |
    better | bitter | bladder | blender | blister | boiler | border | boulder | buffer | bumper | burner | butter |
    calculator | calendar | canadian | cancer | career | carrier | cellar | center | changeover | chapter | charter |
    checklist | cheddar | christian | cider | civilian | clover | cluster | clutter | coaster | color | compressor |
    computer | consist | consumer | container | conveyor | cooker | cooler | copper | corner | counter |
    courier service | cover | crossover | cursor | customer | customers | cutover | cylinder | detector | diameter |
    dinner | disaster | dispenser | dollar | door | either | elevator | encounter | endeavor | equator | error |
    escalator | ever | exist | exterior | extinguisher | factor | feather | fever | fiber | filter | finger | flavor |
    floor | flower | fodder | folder | footer | for | former | freezer | fresher | further | garden | gender |
    generator | german | ginger | glitter | grammar | hammer | handover | hanger | harbor | header | heater | hopper |
    however | human | hunger | indicator | indoor | inner | interior | italian | jumper | junior | labor | ladder |
    later | lather | latter | layer | layover | leather | leftover | letter | letters | linear | list | liter |
    litter | locker | lower | lumber | luster | major | makeover | manner | materials | matter | matters | medicine |
    member | members | meter | minor | mirror | mixer | monster | mortar | motor | neither | never | newsletter |
    nor | number | numbers | odor | offer | offers | or | order | orders | other | others | outdoor | outer | over |
    owner name | oyster | paper | papers | paperwork | parameter | particular | partner organisations | peer |
    pepper | per | pillar | plaster | platter | popular | poster | powder | power | prior | projector | propeller |
    proper | quarter | rather | reactor | refresher | refrigerator | register | regular | reminder | river |
    rollover | roman | rotor | router | rubber | rudder | rumor | saucer | scanner | screwdriver | sector | semester |
    senior | sensor | shelter | shower | shutter | silver | similar | slipper | sticker | stopover | stroller |
    sugar | summer | superior | supper | supplier | suppliers | survey | switchover | takeover | tanker | tender |
    theater | theatre | tiger | timber | timer | toaster | together | toner | tower | tractor | trailer | transfer |
    transformer | transistor | trigger | trouser | turnover | twist | under | upper | user | vapor | vector | vendor |
    visitor | visitors | wafer | water | weather | whether | winter | woman | wrapper`,
  departments: words`
    accounts | administration | bar | branch | bureau | canteen | center | centre | department | dept | division |
    engineering | finance | front | grounds | group | hotel | housekeeping | kitchen | laboratory | laundry |
    logistics | maintenance | marketing | office | operations | production | purchasing | reception | restaurant |
    rooms | sales | school | section | security | services | stores | team | transport | unit | warehouse | workshop`,
  units: words`
    branch | bureau | center | centre | department | dept | division | office | section | team | unit`,
  none: words`
    - | -- | . | / | n/a | na | nil | no | no direct reports | no one | no reports | no subordinates | nobody | none |
    none. | not applicable | nothing | – | —`,
  and: words`and | or | &`,
  chrome: words`
    (c) | accept | acknowledged | adopt | advertisement | all rights reserved | apply now | approved by | back to |
    bottom of page | checked by | click here | confidential | continued from | continued on | controlled copy |
    cookie | copyright | current location | date | develop own website | doc no | doc. no | document no | download |
    easy apply | employee signature | end of document | everything you want to read | filled in by | follow us |
    glad to answer | holder's signature | home | home / | home > | home » | home › | hope it helps | hope my answer |
    hope the above | hope this helps | hope to adopt | hope to help | hope you can adopt | i am glad to answer |
    i hope | i'm glad to answer | if you are satisfied | issue | issued | issued by | last edited | log in | login |
    menu | my network | next page | page | please adopt | please click | posted | powered by | prepared by |
    previous page | print | print this | printed | privacy policy | published | read by | referrals increase |
    report this | report this job | rev | rev. | reviewed by | revision | reward your curiosity | save job | scan to |
    search | see less | see more | see who you know | set alert | share | share this document | show less |
    show more | sign in | sign in to | sign up | signature | signature of | signed | skip to | subscribe |
    supervisor signature | thank you for adopting | the above are my | the above is my | the above is my answer |
    this page | top of page | traditional culture encyclopedia | uncontrolled | uncontrolled copy | uploaded by |
    version | views | we use cookies | you are on page | ©`,
  advice: words`
    active voice | adjectives | advert | advertisement | adverts | applicant | applicants | avoid | bullet | candidate |
    candidates | describe | do not use | employer | employers | for example | heading | headings | hiring manager |
    jargon | job ad | job description | job descriptions | job posting | job seekers | keep it | keywords | mention |
    phrase | posting | postings | reader | readers | sentence | sentences | spell out | template | verb | verbs |
    wording | write`,
  otherDocuments: words`
    action plan | agenda | assembly instructions | checklist | conditions of hire | emergency plan | exercise sheet |
    glossary | house rules | instruction manual | instructions for use | inventory | lease agreement | lesson plan |
    material safety data sheet | memo | method statement | meeting minutes | minutes of | operating instruction |
    operating instructions | operating manual | operator manual | owner's manual | packing list | price list |
    project plan | questionnaire | quotation | recipe | risk assessment | rota | safety data sheet |
    safety instructions | scope of works | sop | standard operating procedure | standard operating procedures |
    statement of work | survey | tenancy agreement | terms and conditions | terms of hire | to-do list | user guide |
    user manual | worksheet`,
  parties: words`
    applicants | borrower | buyer | client | clients | competitors | contractor | customer | customers | employer |
    employers | entrants | exhibitors | grant holder | grant holders | guests | hirer | landlord | lender | lessee |
    lessor | licensee | licensor | occupier | occupiers | owner | owners | parents | participants | parties |
    passengers | pupils | residents | seller | students | tenant | tenants | users | visitors | workers`,
  frequent: words`
    all | and | are | as | at | be | by | for | from | in | is | must | of | on | or | responsible | shall | that |
    the | this | to | with | work`,
};
