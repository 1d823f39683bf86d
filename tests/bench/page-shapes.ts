// Pages for the benchmark of the page reader, built in a real browser by DOM calls: job pages as sites lay them out, and hostile ones.
// Runs inside the page. Same sizes every time; words are made up.

/** One page: fills the body of an empty document. */
export interface PageShape {
  readonly name: string;
  readonly build: (body: HTMLElement) => void;
}

const POSTS = ['Cook', 'Harbour guide', 'Night watch', 'Tram driver', 'Archivist'];
const DEEDS = [
  'Checks the rooms before opening',
  'Writes the log of the day',
  'Answers letters of visitors',
  'Orders what is missing',
];
/** Postings on one job page; with 12 duties each that is a page of 30 KB, the size of the study's median. */
const POSTINGS = 20;
const DUTIES = 12;
const FLAT = 100_000;
/** Chromium's own layout overflows its stack on blocks nested as deep: such a page is inline, or it is none. */
const DEPTH = 5000;

/** Layouts that job pages have. */
export const JOB_PAGES: readonly PageShape[] = [
  { name: 'headings and ordered lists', build: (body) => postings(body, 'section', 'h2', 'ol', 'li') },
  { name: 'paragraphs alone', build: (body) => postings(body, 'div', 'p', 'div', 'p') },
  { name: 'definition lists', build: (body) => postings(body, 'dl', 'dt', 'dd', 'div') },
  { name: 'tables', build: (body) => postings(body, 'table', 'caption', 'tbody', 'tr') },
  { name: 'boxes in boxes, twelve deep', build: buildBoxes },
  { name: 'one cell with line breaks', build: buildBreaks },
];

/** Pages that no honest site has. */
export const HOSTILE_PAGES: readonly PageShape[] = [
  {
    name: '200,000 nodes side by side',
    build: (body) =>
      fill(
        body,
        list(FLAT, (at) => make(at % 3 ? 'p' : 'div', `Word ${at}`)),
      ),
  },
  {
    name: '200,000 nodes in one list',
    build(body) {
      const items = make('ol');
      fill(
        items,
        list(FLAT, (at) => make('li', `Word ${at}`)),
      );
      body.append(items);
    },
  },
  { name: `depth ${DEPTH}`, build: buildDepth },
  { name: 'form fields named like the DOM', build: buildClobbering },
];

function postings(body: HTMLElement, outer: string, title: string, holder: string, item: string): void {
  const main = make('main');
  for (let post = 0; post < POSTINGS; post++) {
    const items = list(DUTIES, (at) => make(item, item === 'tr' ? make('td', sentence(at)) : sentence(at)));
    main.append(make(outer, make(title, `${POSTS[post % POSTS.length]} ${post}`), make(holder, ...items)));
  }
  body.append(make('nav', ...list(30, (at) => make('a', `Menu ${at}`))), main, make('footer', 'Imprint'));
}

function buildBoxes(body: HTMLElement): void {
  for (let duty = 0; duty < POSTINGS * DUTIES; duty++) {
    let box = make('span', sentence(duty));
    for (let depth = 0; depth < 12; depth++) box = make('div', box);
    body.append(box);
  }
}

function buildBreaks(body: HTMLElement): void {
  const lines = list(POSTINGS * DUTIES, (at) => [`${at + 1}. ${sentence(at)}`, make('br')]).flat();
  body.append(make('table', make('tbody', make('tr', make('td', ...lines)))));
}

function buildDepth(body: HTMLElement): void {
  let at: Element = body;
  for (let depth = 0; depth < DEPTH; depth++) {
    const inner = make('span', `word ${depth} `);
    at.append(inner);
    at = inner;
  }
}

function buildClobbering(body: HTMLElement): void {
  const names = [
    'attributes',
    'getAttribute',
    'firstChild',
    'childNodes',
    'parentNode',
    'tagName',
    'className',
    'innerHTML',
    'style',
  ];
  const fields = names.map((name) => {
    const field = document.createElement('input');
    field.name = name;
    return field;
  });
  body.append(make('form', ...fields, ...list(POSTINGS * DUTIES, (at) => make('p', sentence(at)))));
}

function sentence(at: number): string {
  return `${DEEDS[at % DEEDS.length]}, in house ${at}, and tells the head of the department what was found there.`;
}

function list<Item>(length: number, make: (at: number) => Item): Item[] {
  return Array.from({ length }, (_, at) => make(at));
}

/** One by one: 100,000 arguments are more than a call takes. */
function fill(element: Element, children: readonly (Node | string)[]): void {
  for (const child of children) element.append(child);
}

function make(tag: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = `c-${tag}`;
  fill(element, children);
  return element;
}
