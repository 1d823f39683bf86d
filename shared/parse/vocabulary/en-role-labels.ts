// English labels of a role itself: its title, its place in the house, its people, its duties.
// Data only; see vocabulary.ts for what each list means. en.ts puts them together with the other words.

import { words, type Vocabulary } from './vocabulary.ts';

export const englishRoleLabels = {
  title: words`
    advertised position | advertised post | appointment | class title | classification title | crew position |
    current title | designation | employee title | functional title | job | job designation | job name | job opening |
    job position | job role | job title | job vacancy | name of job | name of position | name of post | name of role |
    name of the position | name of the post | now hiring | now recruiting | occupation | office held |
    official title | opening | opportunity | position | position (title) | position advertised | position held |
    position name | position title | post | post applied for | post designation | post held | post name | post title |
    rank | role | role held | role name | role title | staff position | title | vacancy | vacancy title |
    vacant position | vacant post | volunteer position | volunteer role | we are hiring | we are hiring a |
    we are recruiting | we're hiring | we're hiring a | we're recruiting | working position | working title`,
  department: words`
    affiliated department | affiliation | area of work | belonging department | branch | bureau | business area |
    business unit | cost centre/department | deck | department | department name | department of the post |
    department to which it belongs | dept | dept. | desk | directorate | division | faculty | function/department |
    functional area | group/department | home department | job department | location/department | name of department |
    office/division | office/unit | org unit | org. unit | organisation | organisational area | organisational unit |
    organization | organizational area | organizational unit | owning department | part of | post department |
    practice area | reporting department | section | section name | service | service area | service line |
    sub-department | subordinate department name | subordinate department of the post | team/department | unit |
    work unit`,
  company: words`
    about the employer | agency | business | business name | company | company name | contractor | employer |
    establishment name | facility name | firm | firm name | hiring company | hiring organisation | hiring organization |
    hotel | institution | name of company | name of employer | name of organisation | name of organization |
    organisation | organisation name | organization name | recruiting company | school`,
  location: words`
    address of workplace | base location | based at | based in | city | duty station | home base | job location |
    job site | located at | located in | location | location of work | normal place of work | office location | place |
    place of duty | place of employment | place of posting | place of work | posted at | posting location |
    primary location | reporting location | seat | site | station | stationed at | where | where you will work |
    where you'll work | work base | work location | work place | work place/address | work site | working place |
    workplace | worksite`,
  superiors: words`
    accountability | accountable to | accountable to (title) | administrative superior | answerable to |
    answerable to (title) | answer to | answers to | commanded by | direct boss | direct leader |
    direct line manager | direct manager | direct report to | direct reporting to | direct superior |
    direct superior leader | direct superior position | direct superior post | direct superior supervisor |
    direct superiors | direct supervisor | direct upper level | directed by | directly accountable to |
    directly reports to | directly responsible to | first-line supervisor | functional superior | head |
    higher level | immediate boss | immediate leader | immediate line manager | immediate manager |
    immediate superior | immediate superior officer | immediate supervisor | immediate supervisor's title |
    is responsible to | leader | leader directly above | line managed by | line manager | line manager's title |
    managed by | manager | manager's title | name of * position | name of supervisor | name/title of supervisor |
    next higher post | next in line | overseen by | position of supervisor | position reports to | post reports to |
    report line | report to | reporting authority | reporting line | reporting object | reporting manager |
    reporting officer | reporting relationship | reporting supervisor | reporting to | reports administratively to |
    reports directly to | reports directly to (title) | reports functionally to | reports primarily to | reports to |
    reports to (name) | reports to (position) | reports to (post) | reports to (title) | responsible directly to |
    responsible to | responsible to (superior) | role reports to | superintendence by | superior |
    superior department | superior leader | superior leaders | superior officer | superior position | superior post |
    superior supervisor | superiors | supervised by | supervising manager | supervising officer |
    supervision received | supervisor | supervisor (title) | supervisor name | supervisor title | supervisor's name |
    supervisor's position | supervisor's title | title of supervisor | under | upper leader | upper level |
    upper post | upper-level | who you report to | who you will report to | who you'll report to |
    whom you report to | work under | works under | works under the direction of | works under the supervision of |
    you'll report to | your boss | your line manager | your manager`,
  subordinates: words`
    accountable for | assisted by | assisted by (posts) | direct leadership | direct leadership of |
    direct lower level | direct report | direct report(s) | direct reportees | direct reports |
    direct reports (titles) | direct subordinate | direct subordinate posts | direct subordinate staff |
    direct subordinates | directly manages | directly supervise | directly supervises | directly under |
    dotted-line reports | employees supervised | functional reports | has charge of | has under her | has under him |
    has under them | helpers | immediate subordinates | in charge of | in charge of (posts) | in command of |
    indirect reports | leadership of | leads | leads directly | line management of | line management responsibilities |
    line management responsibility | line manager for | line manager of | line manager to | line manages |
    line reports | lower level | lower post | lower posts | lower-level | manage directly | managed personnel |
    managed posts | managed subordinates | management of | management scope | management subordinates | manages |
    manages (staff) | manages directly | manages the following | number of direct reports |
    number of staff supervised | oversees | people managed | people responsibility | people supervised |
    people you lead | personnel managed | personnel supervised | persons supervised | positions directly supervised |
    positions managed | positions reporting to this position | positions reporting to this post |
    positions supervised | posts directly supervised | posts reporting to this position |
    posts reporting to this post | posts supervised | reportees | reports | reports from | responsible for |
    responsible for (staff) | responsible for managing | responsible for supervising | roles reporting to this role |
    span of control | staff | staff directly supervised | staff managed | staff reporting | staff reporting to post |
    staff reporting to this position | staff reporting to this post | staff responsibility | staff responsible for |
    staff supervised | staff supervised directly | staff under control | staff under supervision | subordinate |
    subordinate department | subordinate departments | subordinate employees | subordinate leaders |
    subordinate management | subordinate personnel | subordinate position | subordinate positions | subordinate post |
    subordinate posts | subordinate sections | subordinate staff | subordinate team | subordinate teams |
    subordinate titles | subordinate unit | subordinate units | subordinates | supervise | supervisees |
    supervisees (titles) | supervises | supervises (titles) | supervises directly | supervises the following |
    supervising | supervision exercised | supervision given | supervision of | supervision over | supervisor of |
    supervisory responsibilities | supervisory responsibility | team members | titles supervised | who reports to you |
    who you lead | who you manage | you lead | you manage | you supervise | you will lead | you will manage`,
  duties: words`
    a day in the job | a day in the life | a typical day | a typical day looks like | accountable for the following |
    activities | additional duties | as part of this role you will | before the shift | charter of duties |
    closing duties | core activities | daily routine | day in the life | day to day | day to day you will |
    day-to-day | day-to-day activities | day-to-day you will | deliverables | description of duties |
    description of job | description of responsibilities | description of tasks | description of work |
    detail of duties | detailed duties | details of duties | details of the post duties | duties are |
    duties include | duties may include | duties performed | duty | duty assignments | duty list | end results |
    essential activities | essential duties | essential functions | example duties | examples of work |
    examples of work performed | expected results | he has to | he must | he or she shall | he or she will |
    he shall | he/she shall | her duties | his duties | how you will contribute | how you will make a difference |
    how you will make an impact | how you will spend your time | how you'll contribute |
    how you'll make a difference | how you'll make an impact | how you'll spend your time | illustrative duties |
    illustrative examples of work | in addition you will | in addition, you will | in this role |
    in this role you will | in this role you'll | in this role, you will | is accountable for | is to |
    it is her duty to | it is his duty to | job activities | job content | job contents | job details | job involves |
    job scope | job tasks | key accountabilities | key activities | key deliverables |
    key objectives and responsibilities | key outputs | key performance areas | key result area | key result areas |
    key results | key results areas | key tasks | kras | main activities | main duty | main purpose and duties |
    main work | main work content | major duties | marginal functions | nature and scope of duties |
    nature of duties | nature of work | on a typical day | opening duties | operating duties |
    operating responsibilities | other duties | outputs | position purpose and duties | primary duties |
    principal activities | principal duties | range of duties | representative duties | responsibilities include |
    responsibility details | responsibility list | responsible for the following | role description |
    scope of duties | scope of responsibilities | scope of responsibility | scope of work | secondary tasks |
    service duties | shall | she has to | she must | she shall | specific activities | specific work |
    specific work content | statement of duties | statement of responsibilities | summary of duties |
    summary of essential functions | summary of responsibilities | task list | tasks to be performed | the day job |
    the impact you will have | the impact you'll have | the job | the job holder will | the post holder will |
    the postholder will | the role | the role holder will | the role includes | the role involves |
    the role will involve | the successful candidate will | the work | the work you will do | the work you'll do |
    their duties | they shall | they will | things to do | this job involves | this role will involve |
    typical duties | typical examples of work | typical tasks | typical work | watch duties | what * do |
    what * does | what * own | what * owns | what * will be doing | what * will do | what a typical day looks like |
    what is expected of you | what it involves | what the job involves | what the job is |
    what you are responsible for | what you do | what you will be responsible for | what you will do |
    what you will work on | what you'd do | what you'll be doing | what you'll be responsible for |
    what you'll be working on | what you'll do | what you'll get up to | what you'll work on |
    what you're responsible for | what your day looks like | work activities | work content | work contents |
    work description | work performed | work to be done | you * also | you shall | you will | you will be |
    you will be responsible for | you'll | you'll also | you'll be | your assignment | your challenge |
    your contribution | your day | your day to day | your day-to-day | your duties | your impact | your job |
    your mission | your responsibilities | your role | your tasks | your typical day | your work`,
} satisfies Vocabulary['labels'];
