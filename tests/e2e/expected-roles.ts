// What a person reads on each page of this folder: written by hand from the page, never by the code that is tested.
// The pages show different markup; what the parser makes of odd texts is tested with the parser.

/** A role's title, and its duties in order; those below another duty stand behind it. */
export interface ExpectedRole {
  readonly title: string;
  readonly duties: readonly string[];
}

export const EXPECTED_ROLES: Readonly<Record<string, readonly ExpectedRole[]>> = {
  'ordered-lists': [
    {
      title: 'Night porter',
      duties: [
        'Locks the terrace doors at eleven.',
        'Walks through every corridor twice a night:',
        'checks the fire doors,',
        'collects the breakfast cards.',
        'Wakes the guests who asked for it.',
        'Hands the keys over to the morning shift.',
      ],
    },
  ],
  'line-breaks': [
    {
      title: 'Pastry chef',
      duties: [
        "Bakes the bread rolls before six o'clock.",
        'Plans the sweets of the week together with the head chef.',
        'Keeps the cold room at four degrees, and writes the readings down.',
        'Orders flour, butter and eggs.',
      ],
    },
  ],
  definitions: [
    {
      title: 'Bicycle mechanic',
      duties: [
        'Trues the wheels of rental bicycles.',
        'Replaces worn chains and brake pads.',
        'Keeps a card for each bicycle.',
      ],
    },
  ],
  'posting-data': [
    {
      title: 'Lighthouse keeper',
      duties: ['Cleans the lens every morning.', 'Logs the weather four times a day.', 'Shows visitors up the tower.'],
    },
  ],
  'five-articles': [
    { title: 'Librarian', duties: ['Answers questions at the desk.', 'Chooses new books for the reading room.'] },
    { title: 'Archivist', duties: ['Catalogues letters and maps.', 'Keeps the store dry.', 'Restores torn pages.'] },
    { title: 'Caretaker', duties: ['Opens the building at eight.', 'Repairs shelves and lamps.'] },
    {
      title: 'Bookmobile driver',
      duties: ['Drives the bookmobile to the villages.', 'Loads the ordered books each morning.'],
    },
    { title: 'Office manager', duties: ['Pays the invoices.', 'Plans the duty roster.', 'Orders paper and ink.'] },
  ],
  'clobbering-forms': [
    {
      title: 'Stoker',
      duties: [
        'Keeps the boiler pressure between nine and ten bar.',
        'Shovels the ash out after each run.',
        'Greases the valve gear.',
      ],
    },
  ],
};
