import fc from 'fast-check';
import { attributeOf, rootElement, textOf } from '../../../src/workbook/openxml/xml/xml-element';
import {
  decodeEntities,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  needsSpacePreserved,
} from '../../../src/workbook/xml-text';

/** Any text that XML can hold. */
const xmlText = fc.string({ unit: 'binary' }).map((text) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, ''));

describe('XML text', () => {
  it('comes back from character data and from attributes as it went in', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        const element = `<a>${escapeText(text)}</a>`;
        expect(textOf(element, rootElement(element))).toBe(text);
        const tag = `<a b="${escapeAttribute(text)}"/>`;
        expect(attributeOf(tag, rootElement(tag), 'b')).toBe(text);
      }),
    );
  });

  it('decodes named and numeric entities and leaves alone what is none', () => {
    expect(decodeEntities('&lt;&#x110;&#273;&amp;amp;&nbsp;&#x110000;& &;')).toBe('<Đđ&amp;&nbsp;&#x110000;& &;');
  });

  it('leaves out what XML cannot hold', () => {
    expect(escapeText('a\u0000\u0008\ud800b\ufffe')).toBe('ab');
    expect(escapeText('😀')).toBe('😀');
  });
});

describe('the text of a cell', () => {
  it('comes back with control characters and with texts that look like escapes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('_', 'x000D_', 'x005F_', '\r', '\n', '\u0001', 'ạ', 'x', 'A'), { maxLength: 12 }),
        (parts) => {
          const text = parts.join('');
          expect(decodeXstring(decodeEntities(escapeText(encodeXstring(text))))).toBe(text);
        },
      ),
    );
  });

  it('says when white space has to be kept', () => {
    expect([' a', 'a ', 'a\nb', 'a  b', 'a b', ''].map(needsSpacePreserved)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
