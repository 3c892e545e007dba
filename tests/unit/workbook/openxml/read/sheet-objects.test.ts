import { Package } from '../../../../../src/workbook/openxml/zip/package';
import { readChartNames, readTableNames } from '../../../../../src/workbook/openxml/read/sheet-objects';
import { relationshipsXml, smallParts, zipParts } from '../make-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

function packageWith(
  relationships: readonly { type: string; target: string }[],
  parts: Record<string, string>,
): Package {
  const all = smallParts('', { 'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(relationships), ...parts });
  return Package.fromZip(zipParts(all));
}

describe('the objects on a sheet', () => {
  it('are none where the sheet refers to nothing', () => {
    const plain = Package.fromZip(zipParts(smallParts('')));
    expect(readTableNames(plain, SHEET)).toEqual([]);
    expect(readChartNames(plain, SHEET)).toEqual([]);
  });

  it('have the names of its tables', () => {
    const source = packageWith([{ type: 'table', target: '../tables/table1.xml' }], {
      'xl/tables/table1.xml': '<table name="t" displayName="Tổng_hợp" ref="A1:B2"/>',
    });
    expect(readTableNames(source, SHEET)).toEqual(['Tổng_hợp']);
  });

  it('have the names of its charts, new kinds too, and not of pictures and shapes', () => {
    const frame = (name: string, inside: string): string =>
      `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`;
    const source = packageWith([{ type: 'drawing', target: '../drawings/drawing1.xml' }], {
      'xl/drawings/drawing1.xml':
        `<xdr:wsDr><xdr:twoCellAnchor>${frame('Tiến độ', '<c:chart r:id="rId1"/>')}</xdr:twoCellAnchor>` +
        `<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>` +
        `<xdr:twoCellAnchor><mc:AlternateContent><mc:Choice>${frame('Phễu', '<cx:chart r:id="rId2"/>')}</mc:Choice></mc:AlternateContent></xdr:twoCellAnchor>` +
        `<xdr:twoCellAnchor>${frame('Sơ đồ', '<dgm:relIds/>')}</xdr:twoCellAnchor></xdr:wsDr>`,
    });
    expect(readChartNames(source, SHEET)).toEqual(['Tiến độ', 'Phễu']);
  });
});
