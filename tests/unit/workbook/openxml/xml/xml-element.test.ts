import {
  attributeOf,
  childElements,
  childrenOfRoot,
  childrenNamed,
  descendantsNamed,
  firstChild,
  prefixedAttributeOf,
  rootElement,
  textOf,
} from '../../../../../src/workbook/openxml/xml/xml-element';
import { errorOf } from '../error-of';

const XML =
  '<?xml version="1.0"?>\n<x:a xmlns:x="u"><x:b n="1 &amp; 2" x:id="r1">t<!-- c -->e<![CDATA[<x>&amp;]]>&#273;</x:b><b><a><b/></a></b><c/></x:a>';

describe('elements by offset', () => {
  const root = rootElement(XML);

  it('stand where they say', () => {
    expect(XML.slice(root.start, root.openEnd)).toBe('<x:a xmlns:x="u">');
    expect(XML.slice(root.closeStart, root.end)).toBe('</x:a>');
    expect(root).toMatchObject({ localName: 'a', prefix: 'x:', isEmptyTag: false });
    const last = firstChild(XML, root, 'c');
    expect(last).toMatchObject({ isEmptyTag: true, prefix: '', localName: 'c' });
    expect(last?.closeStart).toBe(last?.openEnd);
  });

  it('have the same children where the text is walked over once', () => {
    expect(childrenOfRoot(XML)).toEqual([...childElements(XML, root)]);
    expect(childrenOfRoot('<a/>')).toEqual([]);
    for (const broken of ['', '</a>', '<a><b></b>', '<a><b></a>'])
      expect(errorOf(() => childrenOfRoot(broken))).toMatchObject({ code: 'damaged-workbook' });
  });

  it('have children, named ones and descendants', () => {
    expect([...childElements(XML, root)].map((child) => child.localName)).toEqual(['b', 'b', 'c']);
    expect(childrenNamed(XML, root, 'b')).toHaveLength(2);
    expect(firstChild(XML, root, 'd')).toBeNull();
    expect(descendantsNamed(XML, root, 'a').map(({ start, end }) => XML.slice(start, end))).toEqual(['<a><b/></a>']);
    expect([...childElements('<a/>', rootElement('<a/>'))]).toEqual([]);
  });

  it('have attributes with entities decoded, by full name or by what follows a prefix', () => {
    const child = firstChild(XML, root, 'b');
    expect(child && attributeOf(XML, child, 'n')).toBe('1 & 2');
    expect(child && attributeOf(XML, child, 'id')).toBeNull();
    expect(child && prefixedAttributeOf(XML, child, 'id')).toBe('r1');
  });

  it('have text without comments, with CDATA as it is and entities decoded', () => {
    const child = firstChild(XML, root, 'b');
    expect(child && textOf(XML, child)).toBe('te<x>&amp;đ');
  });

  it.each(['', 'no tag', '<a>', '</a>', '<a><b></b>', '<a b="'])('are refused where the text is broken: %p', (xml) => {
    expect(errorOf(() => rootElement(xml))).toEqual({ code: 'damaged-workbook', part: null });
  });
});
