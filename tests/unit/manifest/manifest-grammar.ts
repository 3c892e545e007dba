/** What a text or an attribute may say. */
export interface SimpleType {
  readonly accepts: (text: string) => boolean;
  /** In words, behind "is not". */
  readonly wanted: string;
}

/** A child or an attribute: its name, its type, and how often it may stand there. */
export interface Particle {
  readonly name: string;
  readonly type: string;
  readonly least: number;
  readonly most: number;
}

/** An element with attributes and children; whatever is not listed is refused. */
export interface ComplexType {
  /** True where only a type that extends it can be used, named by `xsi:type`. */
  readonly isAbstract: boolean;
  readonly base: string | null;
  readonly attributes: readonly Particle[];
  /** In the order that they stand in. */
  readonly children: readonly Particle[];
  /** Of this namespace one more element may stand at the end, whatever it holds. */
  readonly openTo: string | null;
}

/** By the prefixes that names of elements and types have below. */
export const namespaces: Readonly<Record<string, string>> = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  pane: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  bt: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

const ofLength = (least: number, most: number): SimpleType => ({
  accepts: (text) => {
    // Counted as XML does.
    const { length } = Array.from(text);
    return length >= least && length <= most;
  },
  wanted: `of ${least} to ${most} characters`,
});

const matching = (pattern: RegExp, wanted: string): SimpleType => ({ accepts: (text) => pattern.test(text), wanted });

/** Spaces around it do not count. */
const trimmed = ({ accepts, wanted }: SimpleType): SimpleType => ({ accepts: (text) => accepts(text.trim()), wanted });

/** From somewhere on: that it is https is no matter of grammar. */
function isAddress(text: string): boolean {
  const isWhole = URL.canParse(text, 'https://localhost') && !/%(?![\da-f]{2})/i.test(text);
  return isWhole && ofLength(1, 2048).accepts(text);
}

export const simpleTypes: Readonly<Record<string, SimpleType>> = {
  text: ofLength(1, Infinity),
  short: ofLength(1, 125),
  long: ofLength(1, 250),
  reference: ofLength(1, 32),
  url: trimmed({ accepts: isAddress, wanted: 'an address of 1 to 2048 characters' }),
  integer: trimmed(matching(/^[+-]?\d+$/, 'a whole number')),
  guid: matching(
    /^((urn:uuid:)?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\})$/i,
    'a GUID',
  ),
  storeId: matching(/^.{5,12}\\WA\d{9}$/, 'an id of the store'),
  locale: matching(
    /^([a-z]{2,3}-[a-z\d]{3,8}(-[a-z]{2,3})?|[a-z]{2,3}(-[a-z]{2,3}(_tradnl|\.pseudo|-[a-z]{4,8})?)?)$/i,
    'a locale',
  ),
  version: matching(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'a version'),
  shortVersion: matching(/^\d{1,5}\.\d{1,5}$/, 'a version of two parts'),
  permission: matching(/^(Restricted|Read(All|Write)?Document|WriteDocument)$/, 'a permission of a task pane'),
};

interface ComplexDraft {
  readonly isAbstract?: true;
  readonly base?: string;
  /** Each "name: type"; "name?: type" may be left out. */
  readonly attributes?: readonly string[];
  /** Each "name: type", with ?, * or + behind the name as in a regular expression; of the type's own namespace. */
  readonly children?: readonly string[];
  readonly openTo?: string;
}

const OCCURRENCES: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 1],
  '?': [0, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
};

function particle(written: string): Particle {
  const [, name, sign, type] = /^([\w:]+)([?*+]?): ([\w:]+)$/.exec(written) ?? [];
  const [least, most] = OCCURRENCES[sign ?? ''] ?? [1, 1];
  if (name === undefined || type === undefined) throw new Error(`Not a particle: ${written}`);
  return { name, type, least, most };
}

function complex({ isAbstract, base, attributes = [], children = [], openTo }: ComplexDraft): ComplexType {
  return {
    isAbstract: isAbstract ?? false,
    base: base ?? null,
    attributes: attributes.map(particle),
    children: children.map(particle),
    openTo: openTo ?? null,
  };
}

const override = (type: string) => complex({ attributes: ['Locale: locale', `Value: ${type}`] });
const setting = (type: string, overrides: string) =>
  complex({ attributes: [`DefaultValue: ${type}`], children: [`Override*: ${overrides}`] });
const resource = (type: string, overrides: string) =>
  complex({ attributes: ['id: reference', `DefaultValue: ${type}`], children: [`Override*: ${overrides}`] });
const reference = complex({ attributes: ['resid: reference'] });
const host = complex({ base: 'pane:Host', children: ['DesktopFormFactor?: pane:FormFactor'] });
const source = complex({ children: ['SourceLocation: bt:UrlReference'] });
const requiredSets = (children: string) =>
  complex({ attributes: ['DefaultMinVersion?: shortVersion'], children: [children] });

/**
 * What Microsoft says that a manifest of a task pane consists of (learn.microsoft.com/javascript/api/manifest), by the
 * names that `xsi:type` calls the types where it does.
 */
export const complexTypes: Readonly<Record<string, ComplexType>> = {
  'app:OfficeApp': complex({
    isAbstract: true,
    children: [
      'Id: guid',
      'AlternateId?: storeId',
      'Version: version',
      'ProviderName: short',
      'DefaultLocale: locale',
      'DisplayName: app:ShortSetting',
      'Description: app:LongSetting',
      'IconUrl?: app:UrlSetting',
      'HighResolutionIconUrl?: app:UrlSetting',
      'SupportUrl?: app:UrlSetting',
      'AppDomains?: app:AppDomains',
      'Hosts?: app:Hosts',
    ],
  }),
  'app:TaskPaneApp': complex({
    base: 'app:OfficeApp',
    children: [
      'Requirements?: app:Requirements',
      'DefaultSettings: app:TaskPaneAppSettings',
      'Permissions: permission',
      'Dictionary?: app:Dictionary',
      'pane:VersionOverrides?: pane:VersionOverridesV1_0',
    ],
    openTo: 'https://www.w3.org/2000/09/xmldsig#',
  }),
  'app:ShortSetting': setting('short', 'app:ShortOverride'),
  'app:LongSetting': setting('long', 'app:LongOverride'),
  'app:UrlSetting': setting('url', 'app:UrlOverride'),
  'app:ShortOverride': override('short'),
  'app:LongOverride': override('long'),
  'app:UrlOverride': override('url'),
  'app:AppDomains': complex({ children: ['AppDomain+: long'] }),
  'app:Hosts': complex({ children: ['Host+: app:Host'] }),
  'app:Host': complex({ attributes: ['Name: short'] }),
  'app:Requirements': complex({ children: ['Sets?: app:Sets', 'Methods?: app:Methods'] }),
  'app:Sets': requiredSets('Set+: app:Set'),
  'app:Set': complex({ attributes: ['MinVersion?: shortVersion', 'Name: short'] }),
  'app:Methods': complex({ children: ['Method+: app:Method'] }),
  'app:Method': complex({ attributes: ['Name: long'] }),
  'app:TaskPaneAppSettings': complex({ children: ['SourceLocation: app:UrlSetting'] }),
  'app:Dictionary': complex({
    children: [
      'TargetDialects: app:TargetDialects',
      'QueryUri: app:UrlSetting',
      'CitationText: app:ShortSetting',
      'DictionaryName: app:ShortSetting',
      'DictionaryHomePage: app:UrlSetting',
    ],
  }),
  'app:TargetDialects': complex({ children: ['TargetDialect+: locale'] }),

  'pane:VersionOverridesV1_0': complex({
    children: [
      'Description?: bt:LongReference',
      'Requirements?: bt:Requirements',
      'Hosts?: pane:Hosts',
      'Resources?: bt:Resources',
      'WebApplicationInfo?: pane:WebApplicationInfo',
      'EquivalentAddins?: pane:EquivalentAddins',
    ],
    openTo: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides/1.1',
  }),
  'pane:Hosts': complex({ children: ['Host+: pane:Host'] }),
  'pane:Host': complex({ isAbstract: true, children: ['AllFormFactors?: pane:FormFactor'] }),
  'pane:Workbook': host,
  'pane:Document': host,
  'pane:Notebook': host,
  'pane:Presentation': host,
  'pane:FormFactor': complex({
    children: [
      'GetStarted?: pane:GetStarted',
      'FunctionFile?: bt:UrlReference',
      'ExtensionPoint+: pane:ExtensionPoint',
    ],
  }),
  'pane:GetStarted': complex({
    children: ['Title: bt:ShortReference', 'Description: bt:LongReference', 'LearnMoreUrl: bt:UrlReference'],
  }),
  'pane:ExtensionPoint': complex({ isAbstract: true }),
  'pane:CommandSurfaceExtensionPoint': complex({
    isAbstract: true,
    base: 'pane:ExtensionPoint',
    children: ['OfficeTab*: pane:OfficeTab', 'CustomTab*: pane:CustomTab'],
  }),
  'pane:PrimaryCommandSurface': complex({ base: 'pane:CommandSurfaceExtensionPoint' }),
  'pane:ContextMenu': complex({ base: 'pane:ExtensionPoint', children: ['OfficeMenu+: pane:OfficeMenu'] }),
  'pane:CustomFunctions': complex({
    base: 'pane:ExtensionPoint',
    children: ['Script: pane:Script', 'Page: pane:Page', 'Metadata?: pane:Metadata', 'Namespace?: bt:ShortReference'],
  }),
  'pane:Script': source,
  'pane:Page': source,
  'pane:Metadata': source,
  'pane:Tab': complex({ isAbstract: true, attributes: ['id: short'], children: ['Group+: pane:Group'] }),
  'pane:OfficeTab': complex({ base: 'pane:Tab' }),
  'pane:CustomTab': complex({ base: 'pane:Tab', children: ['Label: bt:ShortReference'] }),
  'pane:OfficeMenu': complex({ attributes: ['id: short'], children: ['Control+: pane:UIControl'] }),
  'pane:Group': complex({
    attributes: ['id: short'],
    children: ['Label: bt:ShortReference', 'Icon: bt:IconList', 'Control+: pane:UIControl'],
  }),
  'pane:UIControl': complex({
    isAbstract: true,
    attributes: ['id: short'],
    children: ['Label: bt:ShortReference', 'Supertip: pane:Supertip'],
  }),
  'pane:UIControlWithIcon': complex({ isAbstract: true, base: 'pane:UIControl', children: ['Icon: bt:IconList'] }),
  'pane:UIControlWithOptionalIcon': complex({
    isAbstract: true,
    base: 'pane:UIControl',
    children: ['Icon?: bt:IconList'],
  }),
  'pane:Button': complex({ base: 'pane:UIControlWithIcon', children: ['Action: pane:Action'] }),
  'pane:Menu': complex({ base: 'pane:UIControlWithIcon', children: ['Items: pane:MenuItems'] }),
  'pane:MenuItems': complex({ children: ['Item+: pane:MenuItem'] }),
  'pane:MenuItem': complex({ base: 'pane:UIControlWithOptionalIcon', children: ['Action: pane:Action'] }),
  'pane:Supertip': complex({ children: ['Title: bt:ShortReference', 'Description: bt:LongReference'] }),
  'pane:Action': complex({ isAbstract: true }),
  'pane:ShowTaskpane': complex({
    base: 'pane:Action',
    children: ['TaskpaneId?: short', 'SourceLocation: bt:UrlReference', 'Title?: bt:ShortReference'],
  }),
  'pane:ExecuteFunction': complex({ base: 'pane:Action', children: ['FunctionName: long'] }),
  'pane:WebApplicationInfo': complex({
    children: [
      'Id: guid',
      'MsaId?: long',
      'Resource: long',
      'Scopes: pane:WebApplicationScopes',
      'Authorizations?: pane:WebAppAuthorizations',
    ],
  }),
  'pane:WebApplicationScopes': complex({ children: ['Scope+: long'] }),
  'pane:WebAppAuthorizations': complex({ children: ['Authorization+: pane:WebAppAuthorization'] }),
  'pane:WebAppAuthorization': complex({ children: ['Resource: long', 'Scopes: pane:WebApplicationScopes'] }),
  'pane:EquivalentAddins': complex({ children: ['EquivalentAddin+: pane:EquivalentAddin'] }),
  'pane:EquivalentAddin': complex({
    children: ['ProgId?: long', 'DisplayName?: long', 'FileName?: long', 'Type: short'],
  }),

  'bt:Requirements': complex({ children: ['Sets: bt:Sets'] }),
  'bt:Sets': requiredSets('Set+: bt:Set'),
  'bt:Set': complex({ attributes: ['MinVersion?: shortVersion', 'Name: short'] }),
  'bt:Resources': complex({
    children: [
      'Images?: bt:ImageResources',
      'Urls?: bt:UrlResources',
      'ShortStrings?: bt:ShortStringResources',
      'LongStrings?: bt:LongStringResources',
    ],
  }),
  'bt:ImageResources': complex({ children: ['Image*: bt:UrlResource'] }),
  'bt:UrlResources': complex({ children: ['Url*: bt:UrlResource'] }),
  'bt:ShortStringResources': complex({ children: ['String*: bt:ShortResource'] }),
  'bt:LongStringResources': complex({ children: ['String*: bt:LongResource'] }),
  'bt:UrlResource': resource('url', 'bt:UrlOverride'),
  'bt:ShortResource': resource('short', 'bt:ShortOverride'),
  'bt:LongResource': resource('long', 'bt:LongOverride'),
  'bt:UrlOverride': override('url'),
  'bt:ShortOverride': override('short'),
  'bt:LongOverride': override('long'),
  'bt:UrlReference': reference,
  'bt:ShortReference': reference,
  'bt:LongReference': reference,
  'bt:IconList': complex({ children: ['Image+: bt:ImageReference'] }),
  'bt:ImageReference': complex({ attributes: ['resid: reference', 'size: integer'] }),
};
