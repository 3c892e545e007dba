import {
  marksAmong,
  readAreas,
  readConditionalFormats,
  readConditionalStyles,
} from '../../../../../src/workbook/openxml/read/conditional-formats';
import { Package } from '../../../../../src/workbook/openxml/zip/package';
import { rootElement } from '../../../../../src/workbook/openxml/xml/xml-element';
import { zipParts } from '../make-workbook';

const SHEET =
  '<worksheet><sheetData/><conditionalFormatting sqref="A1:B2 D4"><cfRule type="expression" dxfId="1" priority="2"><formula>A1&lt;&gt;""</formula></cfRule>' +
  '<cfRule type="dataBar" priority="1"><dataBar/></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C1"><cfRule type="expression" dxfId="9" priority="2"><formula>TRUE</formula></cfRule></conditionalFormatting></worksheet>';

describe('the conditional formats of a sheet', () => {
  const styles = [null, { fillColor: '#FF0000' }];
  const formats = readConditionalFormats(SHEET, rootElement(SHEET), () => styles);

  it('have their areas, formulas and styles, and ids of their own', () => {
    expect(formats.map(({ id, kind, formula, style }) => ({ id, kind, formula, style }))).toEqual([
      { id: '2', kind: 'expression', formula: '=A1<>""', style: { fillColor: '#FF0000' } },
      { id: '1', kind: 'dataBar', formula: null, style: null },
      { id: '2-2', kind: 'expression', formula: '=TRUE', style: null },
    ]);
    expect(formats[0]?.areas).toEqual(readAreas('A1:B2 D4'));
  });

  it('stand where they say', () => {
    const [first] = formats;
    expect(first && SHEET.slice(first.rule.start, first.rule.end)).toMatch(/^<cfRule .*dxfId="1".*<\/cfRule>$/);
    expect(first && SHEET.slice(first.block.start, first.block.openEnd)).toBe(
      '<conditionalFormatting sqref="A1:B2 D4">',
    );
  });

  it('hold our marks even where the style is gone', () => {
    const formula = '=N("ChamChuan:gap")=0';
    const mark = { id: '5', areas: readAreas('B9 A1'), formula, style: null };
    expect(marksAmong([...formats, mark])).toEqual([
      { id: '5', areas: readAreas('A1 B9'), formula, style: { fillColor: '#FFFFFF' } },
    ]);
  });
});

describe('differential styles', () => {
  it('give the plain colours of fill and font', () => {
    const xml =
      '<styleSheet><dxfs count="4"><dxf><font><b/><color rgb="ff00Ff00"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF111111"/><bgColor rgb="FF222222"/></patternFill></fill></dxf>' +
      '<dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF333333"/></patternFill></fill></dxf><dxf/></dxfs></styleSheet>';
    const source = Package.fromZip(zipParts({ 'xl/styles.xml': xml, 'xl/none.xml': '<styleSheet/>' }));
    expect(readConditionalStyles(source, 'xl/styles.xml')).toEqual([
      { fillColor: '#222222', fontColor: '#00FF00' },
      null,
      { fillColor: '#333333' },
      null,
    ]);
    expect(readConditionalStyles(source, 'xl/none.xml')).toEqual([]);
    expect(readConditionalStyles(source, null)).toEqual([]);
  });
});
