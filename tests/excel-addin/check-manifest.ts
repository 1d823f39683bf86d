// What is wrong with the add-in's manifest, found without Microsoft's validation service, which only works online.
// Order and limits are those of the manifest's reference (learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
// and /javascript/api/manifest). Knows no file system: the caller reads the icons.

import { Window, type Element } from 'happy-dom';

/** The children of each element in their order: `?` may be missing, `+` may repeat. What is not listed is refused. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override+',
  'OfficeApp>Description': 'Override+',
  AppDomains: 'AppDomain+',
  Hosts: 'Host',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'VersionOverrides>Hosts>Host': 'DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: 'OfficeTab',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image bt:Image bt:Image',
  Action: 'TaskpaneId SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override+',
};

/** Characters at most of texts (by the element that holds them) and of a resource's name. */
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  'OfficeApp>Description': 250,
  'bt:ShortStrings>bt:String': 125,
  'bt:LongStrings>bt:String': 250,
};
const RESOURCE_NAME_LIMIT = 32;

/** The ribbon's three sizes, in pixels. */
const RIBBON_SIZES = '16 32 80';
/** Of the icons in lists of add-ins, in pixels. */
const LIST_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** What workbook-port.ts needs at least; anything newer is asked for at run time. */
const EXCEL_API = '1.9';
/** The second language of the surfaces; English is the manifest's own. */
const SECOND_LOCALE = 'zh-CN';

/** Matches 6f0a8e0c-4a7d-4f5e-9f56-0c2d3b7a91e4, not {6f0a8e0c}. */
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
/** Matches 0.1.0.0, not 0.1.0-beta. */
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;

/** A PNG's width and height in pixels, null where there is no such file. */
export type FindIconSize = (url: string) => { readonly width: number; readonly height: number } | null;

/** The problems in words, none for a manifest that Excel takes. */
export function checkManifest(xml: string, findIconSize: FindIconSize): readonly string[] {
  const document = new new Window().DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (document.querySelector('parsererror') !== null || root.tagName !== 'OfficeApp') return ['no manifest: not XML'];
  const all: readonly Element[] = [root, ...root.querySelectorAll('*')];
  return [
    ...all.flatMap(checkOrder),
    ...checkHead(root),
    ...all.flatMap(checkTexts),
    ...checkResources(all),
    ...checkAddresses(all),
    ...checkIcons(root, all, findIconSize),
  ];
}

/** Every address of the manifest, each once. */
export function listAddresses(xml: string): readonly string[] {
  return [...new Set([...xml.matchAll(ADDRESS)].map(([, url]) => url ?? ''))];
}
/** Matches DefaultValue="https://localhost:3000/a.png", not xmlns="http://...". */
const ADDRESS = /(?:DefaultValue|Value)="(https?:[^"]{1,2048})"/g;

function checkOrder(element: Element): string[] {
  const path = pathOf(element);
  const known = Object.keys(CHILDREN).filter((end) => path === end || path.endsWith(`>${end}`));
  // "VersionOverrides>Hosts>Host" is said more closely than "Host"
  const rule = known.toSorted((one, other) => other.length - one.length)[0];
  const names = [...element.children].map(({ tagName }) => tagName);
  let at = 0;
  for (const token of rule === undefined ? [] : (CHILDREN[rule] ?? '').split(' ')) {
    const name = token.replace(/[?+]$/, '');
    if (names[at] !== name && !token.endsWith('?')) return [`${path}: ${name} is missing or out of order`];
    if (names[at] === name) at++;
    if (token.endsWith('+')) while (names[at] === name) at++;
  }
  return at === names.length ? [] : [`${path}: ${names[at]} does not belong here`];
}

function checkHead(root: Element): string[] {
  const text = (name: string) => root.querySelector(name)?.textContent ?? '';
  const set = root.querySelector('Set');
  const wrong: string[] = [];
  if (!GUID.test(text('Id'))) wrong.push(`Id "${text('Id')}" is no GUID`);
  if (!VERSION.test(text('Version'))) wrong.push(`Version "${text('Version')}" is not four numbers`);
  if (text('DefaultLocale') !== 'en-US') wrong.push(`DefaultLocale is "${text('DefaultLocale')}", not en-US`);
  if (text('Permissions') !== 'ReadWriteDocument') wrong.push(`Permissions are "${text('Permissions')}"`);
  if (set?.getAttribute('Name') !== 'ExcelApi' || set.getAttribute('MinVersion') !== EXCEL_API)
    wrong.push(`the requirement is not ExcelApi ${EXCEL_API}`);
  return wrong;
}

function checkTexts(element: Element): string[] {
  const path = pathOf(element);
  const [, limit] = Object.entries(TEXT_LIMITS).find(([end]) => path === end || path.endsWith(`>${end}`)) ?? [];
  if (limit === undefined) return [];
  const name = element.getAttribute('id') ?? element.tagName;
  const overrides = [...element.children];
  const said = element.getAttribute('DefaultValue') ?? element.textContent;
  const texts = [said, ...overrides.map((one) => one.getAttribute('Value') ?? '')];
  const isLocal = element.hasAttribute('DefaultValue');
  const hasSecond = overrides.some((one) => one.getAttribute('Locale') === SECOND_LOCALE);
  return [
    ...texts.filter((one) => one.trim() === '').map(() => `${name}: an empty text`),
    ...texts.filter((one) => one.length > limit).map((one) => `${name}: ${one.length} characters, at most ${limit}`),
    ...(isLocal && !hasSecond ? [`${name}: no text for ${SECOND_LOCALE}`] : []),
  ];
}

function checkResources(all: readonly Element[]): string[] {
  const defined = all.filter(({ parentElement }) => parentElement?.parentElement?.tagName === 'Resources').map(idOf);
  const used = all.flatMap((element) => element.getAttribute('resid') ?? []);
  return [
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `resource ${id} is defined twice`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource ${id} is not defined`),
    ...defined.filter((id) => id.length > RESOURCE_NAME_LIMIT).map((id) => `resource ${id}: the name is too long`),
  ];
}

function checkAddresses(all: readonly Element[]): string[] {
  const holders = all.filter(({ tagName }) => /^(?:\w*Url|bt:Url|bt:Image|SourceLocation)$/.test(tagName));
  const urls = holders.flatMap((element) => element.getAttribute('DefaultValue') ?? []);
  return urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`);
}

function checkIcons(root: Element, all: readonly Element[], findIconSize: FindIconSize): string[] {
  const judge = (url: string, size: number) => {
    const found = findIconSize(url);
    if (found === null) return [`${url}: no such PNG file`];
    const isRight = found.width === size && found.height === size;
    return isRight ? [] : [`${url}: ${found.width} x ${found.height} pixels, not ${size} x ${size}`];
  };
  const images = new Map(all.map((element) => [idOf(element), element.getAttribute('DefaultValue') ?? '']));
  return [
    ...Object.entries(LIST_ICONS).flatMap(([name, size]) =>
      judge(root.querySelector(name)?.getAttribute('DefaultValue') ?? '', size),
    ),
    ...all
      .filter(({ tagName }) => tagName === 'Icon')
      .flatMap((icon) => {
        const sizes = [...icon.children].map((image) => image.getAttribute('size') ?? '');
        const wrong = sizes.join(' ') === RIBBON_SIZES ? [] : [`${pathOf(icon)}: sizes are not ${RIBBON_SIZES}`];
        const files = [...icon.children].flatMap((image, at) =>
          judge(images.get(image.getAttribute('resid') ?? '') ?? '', Number(sizes[at])),
        );
        return [...wrong, ...files];
      }),
  ];
}

function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

/** `OfficeApp>Hosts>Host`. */
function pathOf(element: Element): string {
  const { parentElement } = element;
  return parentElement === null ? element.tagName : `${pathOf(parentElement)}>${element.tagName}`;
}
