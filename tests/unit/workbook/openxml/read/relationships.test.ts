import { Package } from '../../../../../src/workbook/openxml/zip/package';
import {
  PACKAGE_ROOT,
  relationshipsOf,
  relationshipsPartOf,
  resolveTarget,
} from '../../../../../src/workbook/openxml/read/relationships';
import { zipParts } from '../make-workbook';

describe('relationships', () => {
  it('stand in a part beside the one that has them', () => {
    expect(relationshipsPartOf('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationshipsPartOf(PACKAGE_ROOT)).toBe('_rels/.rels');
  });

  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['xl/worksheets/sheet1.xml', '..\\media\\a%20b.png', 'xl/media/a b.png'],
    ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '100%.xml#here', 'xl/100%.xml'],
  ])('from %p to %p mean the part %p', (part, target, name) => {
    expect(resolveTarget(part, target)).toBe(name);
  });

  it('tell their kind, and leave targets outside the package as they are', () => {
    const xml =
      '<Relationships><Relationship Id="a" Type="http://x/relationships/hyperlink" Target="https://x/?a=1&amp;b=2" TargetMode="External"/>' +
      '<Relationship Id="b" Type="http://x/relationships/table" Target="../tables/table1.xml"/><Relationship Id="c"/></Relationships>';
    const source = Package.fromZip(zipParts({ 'xl/worksheets/_rels/sheet1.xml.rels': xml }));
    expect(relationshipsOf(source, 'xl/worksheets/sheet1.xml')).toEqual([
      {
        id: 'a',
        type: 'http://x/relationships/hyperlink',
        kind: 'hyperlink',
        target: 'https://x/?a=1&b=2',
        isExternal: true,
      },
      {
        id: 'b',
        type: 'http://x/relationships/table',
        kind: 'table',
        target: 'xl/tables/table1.xml',
        isExternal: false,
      },
    ]);
    expect(relationshipsOf(source, 'xl/worksheets/sheet2.xml')).toEqual([]);
  });
});
