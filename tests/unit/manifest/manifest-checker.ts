/** What the checker asks of the add-in's own files. */
export interface AddInFiles {
  /** Width and height in pixels of the image at this path under the add-in's address, or null where there is none. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

/** Longer texts and ids are refused by Office (learn.microsoft.com/javascript/api/manifest/string). */
const SHORT_STRING_LIMIT = 125;
const LONG_STRING_LIMIT = 250;
const RESID_LIMIT = 32;

/** Sizes of an add-in's own icons in Office's dialogs. */
const ICON_SIZE = 32;
const HIGH_RESOLUTION_ICON_SIZE = 64;

/** Every group and button must have these. */
const RIBBON_ICON_SIZES = ['16', '32', '80'];

/** The children of each element in the order that the schema wants; Office refuses any other (learn.microsoft.com/javascript/api/manifest). */
const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  OfficeMenu: ['Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Children that an element cannot do without. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'SupportUrl'],
  VersionOverrides: ['Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  OfficeMenu: ['Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};

/**
 * Checks an XML manifest against what Office refuses, without Office's own service.
 * @param locales every locale that texts must be given in, the default one first
 * @returns what is wrong with it, in words; nothing where it is right
 */
export function checkManifest(manifest: Document, locales: readonly string[], files: AddInFiles): readonly string[] {
  const elements = [...manifest.querySelectorAll('*')];
  return [
    ...elements.flatMap(checkChildren),
    ...elements.flatMap((element) => checkReference(element, manifest)),
    ...elements.flatMap(checkAddress),
    ...checkIdentity(manifest, locales),
    ...elements.flatMap((element) => checkLocales(element, locales)),
    ...elements.flatMap(checkTextLength),
    ...checkUniqueIds(elements),
    ...elements.flatMap(checkExtensionPoint),
    ...checkIcons(manifest, files),
  ];
}

/** The requirement sets that the manifest asks for: name → lowest version. */
export function declaredSets(manifest: Document): ReadonlyMap<string, string> {
  return new Map(
    [...manifest.querySelectorAll('OfficeApp > Requirements > Sets > Set')].map((set) => [
      set.getAttribute('Name') ?? '',
      set.getAttribute('MinVersion') ?? set.parentElement?.getAttribute('DefaultMinVersion') ?? '1.1',
    ]),
  );
}

/** The functions that buttons call. */
export function calledFunctions(manifest: Document): readonly string[] {
  return [...manifest.querySelectorAll('FunctionName')].map(({ textContent }) => textContent);
}

function checkChildren(element: Element): readonly string[] {
  const order = CHILD_ORDER[element.tagName];
  const children = [...element.children].map(({ tagName }) => tagName);
  const missing = (REQUIRED[element.tagName] ?? []).filter((name) => !children.includes(name));
  const unknown = order === undefined ? [] : children.filter((name) => !order.includes(name));
  const places = order === undefined ? [] : children.map((name) => order.indexOf(name));
  const misplaced = children.filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0));
  return [
    ...missing.map((name) => `<${element.tagName}> has no <${name}>`),
    ...unknown.map((name) => `<${element.tagName}> cannot have <${name}>`),
    ...misplaced.map((name) => `<${name}> comes too late in <${element.tagName}>`),
  ];
}

/** What each kind of reference may refer to. */
function checkReference(element: Element, manifest: Document): readonly string[] {
  const id = element.getAttribute('resid');
  if (id === null) return [];
  const target = [...manifest.querySelectorAll('Resources [id]')].find((resource) => resource.id === id);
  const wanted = wantedResource(element);
  return [
    ...(id.length > RESID_LIMIT ? [`resid "${id}" is longer than ${RESID_LIMIT} characters`] : []),
    ...(target === undefined ? [`resid "${id}" of <${element.tagName}> does not resolve`] : []),
    ...(target !== undefined && target.parentElement?.tagName !== wanted
      ? [`resid "${id}" of <${element.tagName}> is not in <${wanted}>`]
      : []),
  ];
}

function wantedResource({ tagName }: Element): string {
  if (tagName === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(tagName)) return 'bt:Urls';
  return tagName === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

function checkAddress(element: Element): readonly string[] {
  const isAddress =
    ['bt:Url', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].includes(element.tagName) ||
    (element.tagName === 'bt:Image' && element.hasAttribute('DefaultValue')) ||
    (element.tagName === 'SourceLocation' && element.hasAttribute('DefaultValue'));
  const address = element.getAttribute('DefaultValue') ?? '';
  return isAddress && !(URL.canParse(address) && new URL(address).protocol === 'https:')
    ? [`<${element.tagName}> "${address}" is not an https address`]
    : [];
}

function checkIdentity(manifest: Document, locales: readonly string[]): readonly string[] {
  const textOf = (name: string) => manifest.querySelector(`OfficeApp > ${name}`)?.textContent ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf('Id')) ? [] : ['<Id> is not a GUID']),
    ...(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(textOf('Version')) ? [] : ['<Version> is not of the form 1.0.0.0']),
    ...(textOf('DefaultLocale') === locales[0] ? [] : [`<DefaultLocale> is not ${locales[0] ?? ''}`]),
  ];
}

function checkLocales(element: Element, [, ...others]: readonly string[]): readonly string[] {
  if (!['DisplayName', 'bt:String'].includes(element.tagName) && !isTopDescription(element)) return [];
  const given = [...element.children].map((override) => override.getAttribute('Locale'));
  return others
    .filter((locale) => !given.includes(locale))
    .map((locale) => `<${element.tagName} ${element.id}> has no text for ${locale}`);
}

function isTopDescription(element: Element): boolean {
  return element.tagName === 'Description' && element.parentElement?.tagName === 'OfficeApp';
}

function checkTextLength(element: Element): readonly string[] {
  const limit =
    element.tagName === 'DisplayName' || element.parentElement?.tagName === 'bt:ShortStrings'
      ? SHORT_STRING_LIMIT
      : isTopDescription(element) || element.parentElement?.tagName === 'bt:LongStrings'
        ? LONG_STRING_LIMIT
        : null;
  if (limit === null) return [];
  const texts = [
    element.getAttribute('DefaultValue') ?? '',
    ...[...element.children].map((override) => override.getAttribute('Value') ?? ''),
  ];
  return texts
    .filter((text) => text.length > limit || text.trim() === '')
    .map((text) => `"${text}" has ${text.length} characters, of 1 to ${limit}`);
}

function checkUniqueIds(elements: readonly Element[]): readonly string[] {
  const ids = elements.map(({ id }) => id).filter((id) => id !== '' && id !== 'TabHome');
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" is not unique`);
}

/** What each place in Excel's window holds, and which menus Excel has (learn.microsoft.com/javascript/api/manifest/officemenu). */
function checkExtensionPoint(element: Element): readonly string[] {
  if (element.tagName === 'OfficeMenu') {
    const isKnown = ['ContextMenuCell', 'ContextMenuText'].includes(element.id);
    return [
      ...(isKnown ? [] : [`there is no menu "${element.id}"`]),
      ...(element.children.length > 1 ? [`<OfficeMenu ${element.id}> can have one <Control> only`] : []),
    ];
  }
  if (element.tagName !== 'ExtensionPoint') return [];
  const type = element.getAttribute('xsi:type') ?? '';
  const wanted = new Map([
    ['PrimaryCommandSurface', 'OfficeTab'],
    ['ContextMenu', 'OfficeMenu'],
  ]).get(type);
  const holds = [...element.children].every(({ tagName }) => tagName === wanted);
  return holds ? [] : [`<ExtensionPoint> "${type}" cannot have what it holds`];
}

function checkIcons(manifest: Document, files: AddInFiles): readonly string[] {
  const own = [
    { address: addressOf(manifest.querySelector('IconUrl')), size: ICON_SIZE },
    { address: addressOf(manifest.querySelector('HighResolutionIconUrl')), size: HIGH_RESOLUTION_ICON_SIZE },
  ];
  const ribbon = [...manifest.querySelectorAll('Icon')].flatMap((icon) =>
    RIBBON_ICON_SIZES.map((size) => {
      const image = [...icon.children].find((child) => child.getAttribute('size') === size);
      const resource = manifest.getElementById(image?.getAttribute('resid') ?? '');
      return { address: addressOf(resource), size: Number(size) };
    }),
  );
  return [...own, ...ribbon].flatMap(({ address, size }) => {
    if (address === null) return [`an icon of ${size} pixels is missing`];
    const found = files.imageSize(new URL(address).pathname);
    if (found === null) return [`there is no image ${address}`];
    return found.width === size && found.height === size
      ? []
      : [`${address} is ${found.width} × ${found.height}, not ${size} × ${size}`];
  });
}

function addressOf(element: Element | null): string | null {
  const address = element?.getAttribute('DefaultValue') ?? '';
  return URL.canParse(address) ? address : null;
}
