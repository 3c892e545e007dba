import { colorReader } from '../../../../src/workbench/display/colors';
import { rootElement } from '../../../../src/workbook/openxml/xml/xml-element';

const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEDDCC"/></a:lt2>
  <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

function read(attributes: string, themeXml: string | null = theme): string | null {
  const xml = `<color ${attributes}/>`;
  return colorReader(themeXml)(xml, rootElement(xml));
}

test('an RGB colour loses its alpha', () => {
  expect(read('rgb="FFE7EEF7"')).toBe('#E7EEF7');
});

test('theme colours are numbered light before dark, the other way round than the theme lists them', () => {
  expect([0, 1, 2, 3, 4].map((index) => read(`theme="${index}"`))).toEqual([
    '#FFFFFF',
    '#000000',
    '#EEDDCC',
    '#112233',
    '#4472C4',
  ]);
});

test('a positive tint lightens and a negative one darkens', () => {
  expect(read('theme="1" tint="0.5"')).toBe('#808080');
  expect(read('theme="0" tint="-0.25"')).toBe('#BFBFBF');
});

test('without a theme part a theme colour is one of Office’s own', () => {
  expect(read('theme="4"', null)).toBe('#4472C4');
});

test('an indexed colour comes from the palette, and the system’s own colours are left to the program', () => {
  expect(read('indexed="10"')).toBe('#FF0000');
  expect(read('indexed="64"')).toBeNull();
  expect(read('auto="1"')).toBeNull();
});
