// English labels of what stands around the duties: requirements, other sections, forms, documents, and what ends a role.
// Data only; see vocabulary.ts for what each list means. en.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const englishOtherLabels = {
  requirements: words`
    abilities to | ability to | about the candidate | about you | academic background | academic qualifications |
    academic requirements | additional requirements | age | age limit | aptitude | aptitude and abilities |
    aptitudes | aptitudes and abilities | background | background check | basic qualifications | bonus points |
    bonus points for | bonus skills | brownie points | candidate profile | candidate specification | certificates |
    certification | certifications | circumstances | college requirement | computer skills |
    conditions for holding the post | conditions of employment for the post | could this be you | dbs check | degree |
    desirable | desirable criteria | desirable requirements | desirable skills | desired profile | disposition |
    disposition and attitude | driver's license | driving licence | driving license | education |
    education background | education level | educational background | eligibility | eligibility criteria |
    eligibility requirements | employment conditions required | entrance qualifications | entrance requirements |
    entry level qualifications | entry requirements | essential | essential criteria | essential requirements |
    essential skills | even better if | experience | experiences | extra credit | fitness | gender | good fit if |
    good to have | health requirements | ideal candidate | ideal profile | ideally you have | is this you |
    it skills | it would be great if you have | it's a plus if | job specification | job specifications |
    job-holder qualifications | knowledge of | ksas | language | language requirements | language skills | languages |
    level of education | licence | licences | license | license or certificate | license requirements | licenses |
    licensing | licensure | medical fitness | medical requirements | minimum education | minimum qualification |
    minimum requirements | must have | must haves | must hold | must-have | must-haves | need to have |
    needed for the post | needs | nice to have | nice to have skills | nice to haves | nice-to-have | nice-to-haves |
    other requirements | person profile | person spec | person specification | person specifications |
    personal attributes | personal characteristics | personal profile | personal qualities | personal requirements |
    personal specification | personnel specification | physical ability | physical condition |
    physical demands and requirements | physical requirements | plus points | practical and intellectual skills |
    preferred | preferred qualifications | preferred skills | prerequisites | previous experience |
    professional qualifications | professional registration | professional title | profile of candidate |
    profile sought | qualification guidelines | qualification standards | qualifications guidelines | qualified |
    qualified conditions | registration | relevant experience | required | required qualifications | required skills |
    security clearance | selection criteria | skill in | skill to | skilled in | skills | skills in | soft skills |
    special aptitudes | special conditions | special requirement | special requirements | specialized industry |
    tenure qualifications | tenure requirements | the candidate | the ideal candidate | the ideal person |
    the person | the right candidate | the right person | this job is for you if | this role is for you if |
    to apply you need | training | training experience | vocational qualification | vocational qualifications |
    vocational training | we are looking for | we ask | we ask for | we expect | we look for | we need | we require |
    we would like you to have | we'd like you to have | we'd love to hear from you if | we're looking for |
    what * bring | what * bring along | what * brings | what * look for | what * must bring | what * must have |
    what * need | what * needs | what are we looking for | what helps | what it takes | what makes you a good fit |
    what makes you a great fit | what we are looking for | what we ask | what we ask for | what we expect |
    what we need from you | what we require | what we value | what we want | what we would like | what we'd like |
    what we're looking for | what you are good at | what you bring to the table | what you have |
    what you need to apply | what you need to have | what you need to know | what you need to succeed |
    what you offer | what you should have | what you will have | what you'll bring to the role |
    what you'll bring to the team | what you'll have | what you'll need to succeed | what you're good at |
    who are we looking for | who can apply | who should apply | who we are looking for | who we need | who we want |
    who we're looking for | who you are | who you will be | who you'll be | work experience | working experience |
    you * if you | you are | you are a match if | you bring | you could be a great fit if | you have |
    you may be a good fit if | you might be | you might be a fit if | you must be | you need | you should apply if |
    you should be | you should have | you will bring | you will have | you will love this job if | you will need |
    you'll * if you | you'll bring | you'll have | you'll need | you're * if you | you're a great fit if |
    your background | your expertise | your profile | your qualities | your strengths | your talents`,
  section: words`
    about our company | about the charity | about the company | about the department | about the hotel |
    about the job | about the opportunity | about the organisation | about the organization | about the position |
    about the post | about the project | about the role | about the school | about the team | about this job |
    about this position | about this role | about this volunteer role | about us | absence cover |
    accountability framework | accountability statement | additional information | aim of role | aim of the post |
    aims of the role | application process | appraisal | assessment | assessment criteria | at a glance |
    authorities | authority | authority limits | background | background information | background to the post |
    basic data | basic details | basic function | basic information | benefits | benefits package | brief overview |
    budget | budget responsibility | budgetary responsibility | career development | career ladder |
    career opportunities | career path | career progression | class characteristics | class concept |
    class definition | class purpose | class summary | commitment required | communicates with |
    communication and contacts | communication and relationships | communication and working relationships |
    communications and relationships | communications and working relationships | company description |
    company introduction | company overview | company profile | compensation | conditions | conditions of service |
    contacts | context | covered by | decision authority | decision making | decision making authority |
    decision rights | decision-making | decision-making authority | decisions | definition | delegated authority |
    department nature | deputisation | deputised by | deputises for | deputizes for | deputy | details |
    development opportunities | dimension | dimensions | distinguishing characteristics | distinguishing features |
    distinguishing features of the class | diversity & inclusion | diversity and inclusion |
    diversity, equity and inclusion | dress code | emotional effort | employment terms | environmental conditions |
    environmental demands | environmental factors | equal opportunities statement | equal opportunity employer |
    equipment | equipment used | evaluation | evaluation criteria | example responsibility | external contacts |
    external interfaces | external relations | external relationships | fact sheet | financial authority |
    financial responsibility | freedom to act | function | further information | general | general definition |
    general description | general information | general information about the post | general nature of the work |
    general purpose | general statement | general summary | goal | growth opportunities | hazards | hiring process |
    hours of work | how it goes on | how success is measured | how to apply | how to apply for this job |
    how we measure success | identification | in brief | in return | in short | interfaces |
    internal and external contacts | internal contacts | internal interfaces | internal relations |
    internal relationships | interview process | interview process | introduction | introduction to the role |
    is deputised by | is replaced by | job aim | job background | job context | job data | job details summary |
    job dimensions | job goal | job identification | job in brief | job information | job introduction | job mission |
    job objective | job outline | job overview | job purpose | job statement | job summary | key contacts |
    key facts | key figures | key interfaces | key purpose | key relationships | key stakeholders | kpi | kpis |
    level of authority | levels of authority | liaise with | liaises with | limitations of authority |
    limits of authority | limits to authority | machines and tools | main aim | main contacts | main objectives |
    main power | main purpose | management authority | management functions | materials | measures of success |
    mental demands | mental effort | mission | nature of the department | next steps | no smoking policy | note |
    notes | objective | objectives | organisation chart | organisational chart | organisational position |
    organisational relationships | organisational structure | organization chart | organizational chart |
    organizational relationships | other information | our commitment | our company | our culture | our mission |
    our offer | our perks | our promise | our story | our team | our values | overall purpose | overview | package |
    pay and benefits | pay transparency | performance appraisal | performance criteria | performance indicators |
    performance measures | performance standards | perks | permission | permissions | physical and mental demands |
    physical and mental effort | physical demands | physical effort | place in the organisation |
    place in the organization | place in the structure | position context | position data | position definition |
    position details | position identification | position in organization | position in the organisation |
    position in the organization | position information | position mission | position overview | position purpose |
    position summary | post data | post information | post introduction | post mission | post summary | power |
    powers | primary purpose | probation | probation period | probationary period | promotion | purpose |
    reason for the post | recruitment process | relationships | remarks | remuneration | replaced by | replacement |
    reward | rewards | rights | risks | role aim | role context | role in brief | role objective | role overview |
    role summary | salary & benefits | salary and benefits | salary and benefits package | salary and conditions |
    scope | scope of authority | scope of powers | selection process | sensory demands | series concept |
    signing authority | special features | special notes | stakeholders | stand-in | standard of performance |
    standards of performance | stands in for | substitute | success in the role | success measures | summary |
    supervision exercised and received | supervision received and exercised | supervisory controls |
    terms & conditions | terms and conditions | terms and conditions of service | terms of employment |
    the challenge | the company | the company and the role | the department | the job in short | the offer |
    the opportunity | the organisation | the project | the team | tools & equipment | tools and equipment |
    tools used | uniform | we offer | welfare | what * get | what * gets | what * may decide | what * offer |
    what is in it for you | what success looks like | what this role is about | what to expect |
    what we can offer you | what we give | what we give you | what we offer you | what you can expect |
    what you receive | what you'll love | what's in it for you | what's on offer | who are we | who we are |
    why * exists | why choose us | why join us | why this role matters | why us | why we need you | why work for us |
    why work here | why work with us | why you | why you should join | why you will love working here |
    why you'll love it here | why you'll love this job | work environment | work relations | work relationship |
    working closely with | working conditions | working conditions and environment | working environment |
    working pattern | working relations | working relationship | working relationships | working year |
    works closely with | works with | your rewards`,
  form: words`
    absence covered by | advert number | afc band | age range | agenda for change band | agreed by | allowance |
    announcement number | annual salary | application deadline | application email | apply before | apply by |
    appointment type | approval | approved by | author | authorised by | authorized by | band | bargaining unit |
    budget code | budgeted headcount | career level | category | checked by | class | class code | class no. |
    class number | class series | classification | closing | closing date | code | commitment | compensation range |
    compiled by | confirmed by | contact name | contact person | contract | contract length | contract status |
    contract type | cost center | cost centre | cost code | created by | current holder | date | date approved |
    date created | date issued | date of approval | date of issue | date of last review | date posted |
    date prepared | date reviewed | date revised | day rate | days | dbs check | dbs check required | deadline |
    deputy | desk number | disclosure level | doc no | doc ref | doc. no. | doc. ref | document control |
    document no. | document number | document ref | document reference | document title | drafted by | duration |
    duration of contract | duty hours | e-mail | eeo category | eeo code | eeo-4 code | eeo4 | effective date |
    effective from | email | employee name | employee number | employee signature | employment | employment status |
    employment type | end date | entry date | establishment | establishment number | exempt status |
    exemption status | experience level | expiry | expiry date | ext | ext. | extension | fair labor standards act |
    fax | file no | file no. | filled in by | fixed number of staff | flsa | flsa classification | flsa status |
    form no | form no. | form of employment | fte | full-time/part-time | grade | gross salary | headcount | height |
    holder | hourly rate | hours | hours of work per week | hours per week | hours/week | hr representative |
    in absence | in force since | in his absence | in their absence | incumbent | industries | isco code |
    issue date | issued by | job categories | job category | job class | job classification | job code |
    job evaluation number | job family | job function | job functions | job grade | job holder | job id | job level |
    job number | job posting | job ref | job ref no | job ref. | job reference | job type | jobholder |
    last reviewed | last revised | last updated | length of contract | level | manager signature | name |
    name of employee | name of incumbent | nature of work post | next review | no. | no. of hours | no. of positions |
    no. of posts | no. of vacancies | noc code | notice number | number | number of employees | number of people |
    number of positions | number of posts | number of staff | number of vacancies | occ. group |
    occupational category | occupational code | occupational group | office hours | onsite/remote | opening date |
    overtime status | page no. | pay | pay band | pay frequency | pay grade | pay plan | pay point | pay range |
    pay rate | pay scale | payroll number | people needed | phone | position code | position number | position type |
    positions available | post holder | post holder's name | post no | post no. | post number | post ref | post type |
    posted | posted date | posted on | posting date | prepared by | probationary status | quota | rate of pay | ref |
    ref. | reference | reference number | remote status | remuneration range | requisition | requisition id |
    requisition number | rev. | rev. no. | review date | reviewed by | revision | revision date | revision no |
    roster | rota | salary | salary band | salary grade | salary group | salary level | salary plan | salary range |
    salary scale | salary type | schedule | seat of service | seniority level | sex | shift | shift pattern |
    shift type | signature | signatures | signed by | soc code | staff number | start | start date | start of work |
    starting | starting date | starting salary | status | stipend | team | tel | tel. | telephone | telework | term |
    time | time commitment | time needed | travel required | type | type of contract | type of employment |
    uniform number | union | updated | vacancies | vacancy no | vacancy number | vacancy ref | vacancy reference |
    valid from | valid until | vehicle | version | wage | wages | website | weekly hours | weekly working hours |
    when | work arrangement | work comp code | work days | work hours | work schedule | workers compensation code |
    working days | working hours | working hours system | working schedule | working system | working time |
    workplace type | written by | wte | years of experience`,
  document: words`
    civil service class specification | class description | class specification | class specifications |
    class standard | classification description | classification specification | duties statement | duty card |
    duty sheet | duty statement | job brief | job card | job class specification | job description form |
    job description questionnaire | job descriptions | job guide | job instruction | job instructions | job profile |
    job responsibility form | job sheet | position brief | position description form |
    position description questionnaire | position descriptions | position profile | position questionnaire |
    position specification | post card | post description | post instructions | post manual |
    post responsibility system | role brief | role card | role profile | terms of reference |
    volunteer role description | work instruction card`,
  stop: words`
    acknowledgement | acknowledgment | all employees | all jobs | all staff | all staff must | all vacancies |
    amendment record | amendments | annex | annexes | appendix | application | apply | apply now | articles related |
    attachment | attachments | bibliography | by-laws | catalogue | change history | code of conduct | comments |
    common rules | contact | contact details | contact information | contact us | contents | cookies | copyright |
    create alert | current vacancies | disclaimer | distribution | distribution list | document history | enclosures |
    equal opportunities | equal opportunity | everyone is also watching | everyone is watching |
    explore collaborative articles | extended data | extended information | extended reading | faq | faqs |
    featured jobs | final provisions | find us | follow us | for all members | for everybody | for everyone |
    for further information | frequently asked questions | further reading | general conduct | general notes |
    general provisions | general rules | general rules for all | get in touch | get new jobs by email | glossary |
    guess what you like | guess you like it | hot articles | hot questions | hot search | hot topics | house rules |
    house rules for all | how to apply | implementation | imprint | interested in working with us in the future |
    job alerts | jobs like this | jobs near you | jobs similar to this | jobs you may like | latest articles |
    latest jobs | latest questions | leave a comment | leave a reply | leave your comment | legal notice |
    list of annexes | list of appendices | list of figures | list of forms | list of tables | looking for talent |
    meet the hiring team | meet the team | more answers | more from | more information | more jobs |
    more opportunities | more questions | more vacancies | newsletter | next | next article | next chapter |
    next page | next post | next section | next sheet | other answers | other jobs | other openings |
    other positions | other questions | other roles | other vacancies | our address | people also ask |
    people also asked | people also like | people also searched for | people also viewed | people are also watching |
    people are watching | people you can reach out to | popular articles | popular posts | popular questions |
    popular searches | post a comment | previous | previous article | previous page | previous post | privacy | q&a |
    questions and answers | read more | recent posts | recently viewed jobs | recommended | recommended article |
    recommended articles | recommended content | recommended for you | recommended jobs | recommended questions |
    recommended reading | references | referrals | related | related articles | related content |
    related information | related jobs | related links | related posts | related question | related questions |
    related reading | related recommendation | related recommendations | related searches | related searches for |
    related tags | related topics | revision history | rules of conduct | see also | see who * know | set alert |
    share this | share this job | share this page | share this post | sign-off | signatures | similar jobs |
    similar positions | similar questions | similar roles | similar topics | similar vacancies | site map | sitemap |
    sources | subscribe | supplementary provisions | table of contents | tags | to apply | version history |
    you may also be interested in | you may also like | you may be interested in | you might also like | your comments`,
} satisfies Vocabulary['labels'];
