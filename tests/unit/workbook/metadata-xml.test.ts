import fc from 'fast-check';
import { METADATA_NAMESPACE, metadataXml, textOfMetadata } from '../../../src/workbook/metadata-xml';
import { parseXml } from './openxml/xml-tree';

test('a text is escaped and stands in an element of our namespace', () => {
  expect(metadataXml('{"a":"<b> & _x0041_"}')).toBe(
    `<metadata xmlns="${METADATA_NAMESPACE}">{"a":"&lt;b&gt; &amp; _x005F_x0041_"}</metadata>`,
  );
});

test('any text comes back, also one of lone surrogates and of characters that XML forbids', () => {
  const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  const escapes = fc.string({ unit: fc.constantFrom('_', 'x', '0', '0041', '\u0001', '\r', '\n', '&', '<') });
  fc.assert(
    fc.property(fc.oneof(anything, escapes), (text) => {
      expect(textOfMetadata(metadataXml(text))).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('a text that looks like an escape only before an escaped character comes back', () => {
  for (const text of ['_x0041\u0001', '_x0041\r', '_x0041\ud800', '_x0041_x0042\u0001', '__x0041\u0001_']) {
    expect(textOfMetadata(metadataXml(text))).toBe(text);
  }
});

test('what is written is XML whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseXml(metadataXml(text)).name).toBe('metadata');
    }),
  );
});

test.each([
  ['with a declaration', `<?xml version="1.0" encoding="utf-8"?>\r\n${metadataXml('{"a":1}')}`, '{"a":1}'],
  ['with a prefix', `<cc:metadata xmlns:cc="${METADATA_NAMESPACE}">&#123;&quot;a&quot;:1}</cc:metadata>`, '{"a":1}'],
  ['as an empty tag', `<metadata xmlns="${METADATA_NAMESPACE}"/>`, ''],
])('a part that another program has written anew %s is read', (_how, xml, text) => {
  expect(textOfMetadata(xml)).toBe(text);
});
