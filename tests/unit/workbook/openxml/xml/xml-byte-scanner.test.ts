import fc from 'fast-check';
import { WorkbookException } from '../../../../../src/workbook/errors';
import { XmlByteScanner } from '../../../../../src/workbook/openxml/xml/xml-byte-scanner';
import { errorOf } from '../error-of';

/** What a scanner sees of `xml` when it comes in pieces of `size` bytes. */
function seen(xml: string, size: number): string[] {
  const bytes = new TextEncoder().encode(xml);
  const scanner = new XmlByteScanner();
  const result: string[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    scanner.push(bytes.subarray(at, at + size));
    while (scanner.next()) {
      const isTag = scanner.kind !== 'text' && scanner.kind !== 'cdata';
      const name = isTag ? new TextDecoder().decode(scanner.bytes.subarray(scanner.nameStart, scanner.nameEnd)) : '';
      const attribute = isTag ? scanner.attribute('r') : null;
      result.push(`${scanner.text()}|${scanner.kind}|${name}|${attribute ?? ''}`);
    }
  }
  return result;
}

const XML =
  '<?xml version="1.0"?><x:row r="1"><!-- <c> --><c t="s>" r=\'Đ&amp;1\' /><v>a&lt;<![CDATA[<b>&amp;]]>ạ</v></x:row>';

describe('scanning XML that comes in pieces', () => {
  it('sees tags, attributes and texts with entities decoded', () => {
    expect(seen(XML, 1000)).toEqual([
      '|open|row|1',
      '|empty|c|Đ&1',
      '|open|v|',
      'a<|text||',
      '<b>&amp;|cdata||',
      'ạ|close|v|',
      '|close|row|',
    ]);
  });

  it('sees the same however it is cut', () => {
    const whole = seen(XML, 1000);
    for (let size = 1; size < XML.length; size++) expect(seen(XML, size)).toEqual(whole);
  });

  it('refuses a document type declaration', () => {
    expect(errorOf(() => seen('<!DOCTYPE a>', 5))).toEqual({ code: 'hostile-workbook', limit: 'entities' });
  });

  it('refuses a tag that does not end', () => {
    expect(errorOf(() => seen(`<a b="${'x'.repeat(3_000_000)}`, 65_536))).toEqual({
      code: 'hostile-workbook',
      limit: 'size',
    });
  });

  it('ends on any bytes at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>/"'= a:!?&;[\]-]{0,20}$/), fc.integer({ min: 1, max: 9 }), (xml, size) => {
        try {
          expect(seen(xml, size).length).toBeLessThanOrEqual(xml.length);
        } catch (error) {
          expect(error).toBeInstanceOf(WorkbookException);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
