/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkGrammar } from './check-grammar';

const xml = readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8');

function problemsAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`Nothing to change at ${from.toString()}`);
  return checkGrammar(new DOMParser().parseFromString(changed, 'application/xml'));
}

const firstButton = /<Control xsi:type="Button" id="ChamChuan\.Open">[\s\S]*?<\/Control>/;
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** Forty ways to break a manifest, each refused by Microsoft's schemas as well. */
const broken: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['another namespace', 'appforoffice/1.1', 'appforoffice/1.0', '<OfficeApp> is no manifest'],
  ['no kind of add-in', 'xsi:type="TaskPaneApp"', '', '<OfficeApp> cannot be of the type ""'],
  ['a mail add-in', '"TaskPaneApp"', '"MailApp"', '<OfficeApp> cannot be of the type "MailApp"'],
  ['no id', /<Id>.*<\/Id>/, '', '<OfficeApp> has no <Id>'],
  ['two ids', /(<Id>.*<\/Id>)/, '$1$1', '<OfficeApp> has <Id> too often'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>cham-chuan</Id>', '<Id> is not a GUID'],
  ['a version of five parts', '0.2.0.0', '0.2.0.0.0', '<Version> is not a version'],
  ['a version of six digits', '0.2.0.0', '100000.1', '<Version> is not a version'],
  ['no provider', /<ProviderName>.*<\/ProviderName>/, '', '<OfficeApp> has no <ProviderName>'],
  ['an empty provider', /<ProviderName>.*</, '<ProviderName><', '<ProviderName> is not of 1 to 125 characters'],
  ['a locale that is none', '>vi-VN<', '>vi_VN<', '<DefaultLocale> is not a locale'],
  [
    'a name with no value',
    '<DisplayName DefaultValue="Chấm Chuẩn">',
    '<DisplayName>',
    '<DisplayName> has no DefaultValue="…"',
  ],
  [
    'a name that is too long',
    '<DisplayName DefaultValue="Chấm Chuẩn">',
    `<DisplayName DefaultValue="${'ấ'.repeat(126)}">`,
    `DefaultValue="${'ấ'.repeat(126)}" of <DisplayName> is not of 1 to 125 characters`,
  ],
  [
    'a description that is too long',
    /<Description DefaultValue="[^"]*">/,
    `<Description DefaultValue="${'x'.repeat(251)}">`,
    `DefaultValue="${'x'.repeat(251)}" of <Description> is not of 1 to 250 characters`,
  ],
  [
    'elements in the wrong order',
    /(<IconUrl.*\/>)\s*(<HighRes.*\/>)/,
    '$2$1',
    '<IconUrl> comes too late in <OfficeApp>',
  ],
  ['an element that nobody knows', '<Id>', '<Colour/><Id>', '<OfficeApp> cannot have <Colour>'],
  ['an attribute that nobody knows', '<Hosts>', '<Hosts all="true">', '<Hosts> cannot have all="…"'],
  ['hosts with none', /<Host Name="Workbook" \/>/, '', '<Hosts> has no <Host>'],
  ['a host with no name', '<Host Name="Workbook" />', '<Host />', '<Host> has no Name="…"'],
  ['requirements of none', /<Set Name=.*\/>/, '', '<Sets> has no <Set>'],
  [
    'a requirement of one number',
    'MinVersion="1.9"',
    'MinVersion="2"',
    'MinVersion="2" of <Set> is not a version of two parts',
  ],
  [
    'no start page',
    /<DefaultSettings>[\s\S]*?<\/DefaultSettings>/,
    '<DefaultSettings />',
    '<DefaultSettings> has no <SourceLocation>',
  ],
  [
    'an address that is none',
    'IconUrl DefaultValue="https://localhost:3000/assets',
    'IconUrl DefaultValue="https://[localhost/assets',
    'DefaultValue="https://[localhost/assets/app-32.png" of <IconUrl> is not an address of 1 to 2048 characters',
  ],
  [
    'a permission that is none',
    '>ReadWriteDocument<',
    '>readWriteDocument<',
    '<Permissions> is not a permission of a task pane',
  ],
  ['a text where elements stand', '<DefaultSettings>', '<DefaultSettings>x', '<DefaultSettings> cannot have a text'],
  [
    'overrides of another version',
    `xmlns="${overrides}"`,
    `xmlns="${overrides}/1.2"`,
    '<OfficeApp> cannot have <VersionOverrides>',
  ],
  ['overrides of another kind', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'VersionOverridesV1_1'],
  ['a host with no kind', '<Host xsi:type="Workbook">', '<Host>', '<Host> cannot be of the type ""'],
  ['a host of another program', 'xsi:type="Workbook"', 'xsi:type="Mailbox"', 'Mailbox'],
  ['nowhere to be seen', /<ExtensionPoint[\s\S]*<\/ExtensionPoint>/, '', '<DesktopFormFactor> has no <ExtensionPoint>'],
  [
    'a menu where the ribbon belongs',
    'xsi:type="ContextMenu"',
    'xsi:type="PrimaryCommandSurface"',
    '<ExtensionPoint> cannot have <OfficeMenu>',
  ],
  ['a group with no id', '<Group id="ChamChuan.Group">', '<Group>', '<Group> has no id="…"'],
  ['a group with no icon', /(<Group[\s\S]*?)<Icon>[\s\S]*?<\/Icon>/, '$1', '<Group> has no <Icon>'],
  ['a button with no tip', /<Supertip>[\s\S]*?<\/Supertip>/, '', '<Control> has no <Supertip>'],
  ['a button of no kind', 'xsi:type="Button"', 'xsi:type="Knob"', '<Control> cannot be of the type "Knob"'],
  ['a button that does nothing', /<Action[\s\S]*?<\/Action>/, '', '<Control> has no <Action>'],
  ['a button in no group', new RegExp(`(${firstButton.source})([\\s\\S]*?</Group>)`), '$2$1', '<Control>'],
  [
    'a function with no name',
    /<FunctionName>check</,
    '<FunctionName><',
    '<FunctionName> is not of 1 to 250 characters',
  ],
  [
    'a reference that is too long',
    'resid="Group.Label"',
    `resid="${'A'.repeat(33)}"`,
    `resid="${'A'.repeat(33)}" of <Label> is not of 1 to 32 characters`,
  ],
  ['an icon of no size', 'size="16" resid="App.16"', 'size="small" resid="App.16"', 'size="small" of <bt:Image>'],
  ['a text in no list', /(<bt:ShortStrings>)([\s\S]*?)(<bt:String [\s\S]*?<\/bt:String>)/, '$3$1$2', '<bt:String>'],
  [
    'a translation into no locale',
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Value="Check" />',
    '<bt:Override> has no Locale="…"',
  ],
  [
    'resources before hosts',
    /(<Hosts>\s*<Host xsi[\s\S]*?<\/Hosts>)([\s\S]*<\/Resources>)/,
    '$2$1',
    '<Hosts> comes too late in <VersionOverrides>',
  ],
];

describe('the grammar of manifests', () => {
  it('has nothing against manifest.xml', () => {
    expect(checkGrammar(new DOMParser().parseFromString(xml, 'application/xml'))).toEqual([]);
  });

  it('is tried on forty ways to break one, at least', () => {
    expect(broken.length).toBeGreaterThanOrEqual(40);
  });

  it.each(broken)('refuses %s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.stringContaining(problem));
  });

  it.each([
    ['domains of others', /<Hosts>\s*<Host Name/, '<AppDomains><AppDomain>https://a.vn</AppDomain></AppDomains>$&'],
    ['an id with its prefix', '<Id>', '<Id>urn:uuid:'],
    [
      'a type by another prefix',
      'xsi:type="TaskPaneApp"',
      'xmlns:o="http://schemas.microsoft.com/office/appforoffice/1.1" xsi:type="o:TaskPaneApp"',
    ],
    [
      'newer overrides within',
      '</Resources>',
      `</Resources><VersionOverrides xmlns="${overrides}/1.1"><Anything /></VersionOverrides>`,
    ],
    ['comments', '<Hosts>', '<Hosts><!-- Excel -->'],
    ['a permission in CDATA', '>ReadWriteDocument<', '><![CDATA[ReadWriteDocument]]><'],
  ])('allows %s', (_, from, to) => {
    expect(problemsAfter(from, to)).toEqual([]);
  });
});
