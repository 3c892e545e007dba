import { checkGrammar } from './check-grammar';

/** What the checker asks of the add-in's own files. */
export interface AddInFiles {
  /** Width and height in pixels of the image at this path under the add-in's address, or null where there is none. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | null;
}

/** Sizes of an add-in's own icons in Office's dialogs. */
const ICON_SIZE = 32;
const HIGH_RESOLUTION_ICON_SIZE = 64;

/** Every group and button must have these. */
const RIBBON_ICON_SIZES = ['16', '32', '80'];

/** Children that the schema lets an element do without, and Office does not. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'VersionOverrides'],
  VersionOverrides: ['Hosts', 'Resources'],
};

/**
 * Checks an XML manifest against what Office refuses, without Office's own service.
 * @param locales every locale that texts must be given in, the default one first
 * @returns what is wrong with it, in words; nothing where it is right
 */
export function checkManifest(manifest: Document, locales: readonly string[], files: AddInFiles): readonly string[] {
  const elements = [...manifest.querySelectorAll('*')];
  return [
    ...checkGrammar(manifest),
    ...elements.flatMap(checkRequired),
    ...elements.flatMap((element) => checkReference(element, manifest)),
    ...elements.flatMap(checkAddress),
    ...checkIdentity(manifest, locales),
    ...elements.flatMap((element) => checkLocales(element, locales)),
    ...elements.flatMap(checkBlankText),
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

function checkRequired(element: Element): readonly string[] {
  const children = [...element.children].map(({ tagName }) => tagName);
  return (REQUIRED[element.tagName] ?? [])
    .filter((name) => !children.includes(name))
    .map((name) => `<${element.tagName}> has no <${name}>`);
}

/** What each kind of reference may refer to. */
function checkReference(element: Element, manifest: Document): readonly string[] {
  const id = element.getAttribute('resid');
  if (id === null) return [];
  const target = [...manifest.querySelectorAll('Resources [id]')].find((resource) => resource.id === id);
  const wanted = wantedResource(element);
  return [
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
    ...(/^\d+(\.\d+){1,3}$/.test(textOf('Version')) ? [] : ['<Version> has one number only']),
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

/** A text of nothing but spaces would be a button with no name. */
function checkBlankText(element: Element): readonly string[] {
  return ['DefaultValue', 'Value']
    .filter((name) => element.getAttribute(name)?.trim() === '')
    .map((name) => `${name} of <${element.tagName}> is blank`);
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
