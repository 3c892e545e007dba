/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calledFunctions, checkManifest, declaredSets } from './manifest-checker';
import { pngSize } from './png-size';

const project = path.resolve(__dirname, '../../..');
const xml = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
const locales = ['vi-VN', 'en-US'];
const files = { imageSize: (address: string) => pngSize(path.join(project, address)) };

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

function problemsAfter(from: string | RegExp, to: string): readonly string[] {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`Nothing to change at ${from.toString()}`);
  return checkManifest(parse(changed), locales, files);
}

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(parse(xml).querySelector('parsererror')).toBeNull();
  });

  it('has nothing that Office would refuse', () => {
    expect(checkManifest(parse(xml), locales, files)).toEqual([]);
  });

  it('asks for the lowest Excel that serves', () => {
    expect([...declaredSets(parse(xml))]).toEqual([['ExcelApi', '1.9']]);
  });

  it('explains a marked cell from the menu of a cell, whether or not the pane is open', () => {
    const action = parse(xml).querySelector('OfficeMenu#ContextMenuCell > Control > Action');
    expect(action?.getAttribute('xsi:type')).toBe('ExecuteFunction');
    expect(action?.querySelector('FunctionName')?.textContent).toBe('why');
  });

  it('explains a marked cell from the ribbon too, as desktops show no menu of ours on cells of a table', () => {
    const button = parse(xml).querySelector('Group > Control[id="ChamChuan.WhyButton"]');
    expect(button?.querySelector('FunctionName')?.textContent).toBe('why');
  });

  it('calls only functions that the commands register', () => {
    const source = readFileSync(path.join(project, 'src/commands/index.ts'), 'utf8');
    expect(calledFunctions(parse(xml))).toHaveLength(5);
    for (const name of calledFunctions(parse(xml))) expect(source).toContain(`  ${name}: `);
  });

  it('opens pages that the build makes', () => {
    const build = readFileSync(path.join(project, 'webpack.config.js'), 'utf8');
    const pages = [...parse(xml).querySelectorAll('Urls > *, SourceLocation[DefaultValue], SupportUrl')];
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const name = path.basename(new URL(page.getAttribute('DefaultValue') ?? '').pathname, '.html');
      expect(build).toContain(`  ${name}: {`);
    }
  });
});

describe('the manifest checker finds', () => {
  it.each([
    [
      'a reference to nothing',
      'resid="Open.Tip"',
      'resid="Open.Tips"',
      'resid "Open.Tips" of <Description> does not resolve',
    ],
    [
      'a long text where a short one belongs',
      'resid="Open.Label"',
      'resid="Open.Tip"',
      'resid "Open.Tip" of <Label> is not in <bt:ShortStrings>',
    ],
    [
      'an address without https',
      'https://localhost:3000/commands',
      'http://localhost:3000/commands',
      '<bt:Url> "http://localhost:3000/commands.html" is not an https address',
    ],
    ['a version of one number', '0.2.0.0', '1', '<Version> has one number only'],
    ['no way to support', /<SupportUrl.*\/>/, '', '<OfficeApp> has no <SupportUrl>'],
    ['what the schema refuses', '<Id>', '<Colour/><Id>', '<OfficeApp> cannot have <Colour>'],
    ['another default locale', '<DefaultLocale>vi-VN', '<DefaultLocale>en-US', '<DefaultLocale> is not vi-VN'],
    [
      'a text without a translation',
      /<bt:Override Locale="en-US" Value="Check" \/>/,
      '',
      '<bt:String Check.Label> has no text for en-US',
    ],
    ['a text of spaces', 'Value="Check"', 'Value="  "', 'Value of <bt:Override> is blank'],
    [
      'a menu that Excel does not have',
      'id="ContextMenuCell"',
      'id="ContextMenuRow"',
      'there is no menu "ContextMenuRow"',
    ],
    [
      'a menu where the ribbon belongs',
      'xsi:type="ContextMenu"',
      'xsi:type="PrimaryCommandSurface"',
      '<ExtensionPoint> "PrimaryCommandSurface" cannot have what it holds',
    ],
    ['an id that is used twice', 'id="ChamChuan.Check"', 'id="ChamChuan.Open"', 'id "ChamChuan.Open" is not unique'],
    [
      'an icon that is not there',
      'app-16.png',
      'app-17.png',
      'there is no image https://localhost:3000/assets/app-17.png',
    ],
    [
      'an icon of another size',
      'assets/app-16.png',
      'assets/app-32.png',
      'https://localhost:3000/assets/app-32.png is 32 × 32, not 16 × 16',
    ],
  ])('%s', (_, from, to, problem) => {
    expect(problemsAfter(from, to)).toContain(problem);
  });
});
