import fc from 'fast-check';
import { WorkbookException } from '../../../../../src/workbook/errors';
import { scanAttributes, XmlScanner } from '../../../../../src/workbook/openxml/xml/xml-scanner';
import { errorOf } from '../error-of';

interface SeenTag {
  kind: string;
  name: string;
  text: string;
}

function tagsOf(xml: string): SeenTag[] {
  const scanner = new XmlScanner(xml);
  const seen: SeenTag[] = [];
  while (scanner.next()) {
    seen.push({ kind: scanner.kind, name: scanner.localName(), text: xml.slice(scanner.start, scanner.end) });
  }
  return seen;
}

describe('scanning XML', () => {
  it('tells each tag, its name without prefix, and where it stands', () => {
    expect(tagsOf('<?xml version="1.0"?><x:row r="1"><c/>text</x:row>')).toEqual([
      { kind: 'open', name: 'row', text: '<x:row r="1">' },
      { kind: 'empty', name: 'c', text: '<c/>' },
      { kind: 'close', name: 'row', text: '</x:row>' },
    ]);
  });

  it('steps over comments, processing instructions and CDATA, whatever they hold', () => {
    const xml = '<a><!-- <b> --><?pi <b> ?><![CDATA[<b>]]></a>';
    expect(tagsOf(xml).map((tag) => tag.name)).toEqual(['a', 'a']);
  });

  it('is not misled by ">" or "/" in attributes', () => {
    expect(tagsOf(`<a x="1>2" y='"/>'></a>`).map((tag) => tag.kind)).toEqual(['open', 'close']);
    expect(tagsOf('<a x="/"/>').map((tag) => tag.kind)).toEqual(['empty']);
  });

  it('goes to the close tag of an element that holds others of its name', () => {
    const xml = '<a><a><a/></a></a><b/>';
    const scanner = new XmlScanner(xml);
    scanner.next();
    scanner.skipToClose();
    expect(xml.slice(0, scanner.end)).toBe('<a><a><a/></a></a>');
  });

  it('refuses a document type declaration, which could define entities', () => {
    const read = (): unknown => tagsOf('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>');
    expect(errorOf(read)).toEqual({ code: 'hostile-workbook', limit: 'entities' });
  });

  it('refuses elements nested without end', () => {
    const read = (): unknown => tagsOf('<a>'.repeat(100_000));
    expect(errorOf(read)).toEqual({ code: 'hostile-workbook', limit: 'depth' });
  });

  it('ends on any text at all, with tags that lie inside it or with a refusal', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      ' ',
      'a',
      ':',
      '!',
      '--',
      '[CDATA[',
      ']]>',
      '?',
      'b="1"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const xml = parts.join('');
        try {
          for (const { text } of tagsOf(xml)) expect(text).toMatch(/^<[^]*>$/);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookException);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('scanning attributes', () => {
  it('tells names as written, raw values and where they stand', () => {
    const xml = `<c r:id = "rId1"  s='&lt;"' xml:space="preserve"/>`;
    const attributes = scanAttributes(xml, 2, xml.length);
    expect(attributes.map(({ name, rawValue }) => [name, rawValue])).toEqual([
      ['r:id', 'rId1'],
      ['s', '&lt;"'],
      ['xml:space', 'preserve'],
    ]);
    for (const { rawValue, valueStart, valueEnd } of attributes) {
      expect(xml.slice(valueStart, valueEnd)).toBe(rawValue);
    }
  });
});
