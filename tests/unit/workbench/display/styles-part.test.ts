import { colorReader } from '../../../../src/workbench/display/colors';
import { readStyles } from '../../../../src/workbench/display/styles-part';

const xml = `<styleSheet xmlns="x">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/></numFmts>
  <fonts><font><sz val="13"/><name val="Times New Roman"/></font>
    <font><b/><i val="0"/><u val="single"/><strike val="true"/><sz val="14"/><color rgb="FF8A1C12"/><name val="Arial"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"><color rgb="FF112233"/></left><right/><top style="double"/><bottom/></border></borders>
  <cellStyleXfs><xf numFmtId="0" fontId="1"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>
    <xf numFmtId="10" fontId="0" fillId="0" borderId="0"><alignment horizontal="general"/></xf></cellXfs>
  <dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

const styles = readStyles(xml, colorReader(null));

test('the normal style is the first, with its font and nothing else', () => {
  expect(styles.cells[0]).toEqual({ ff: 'Times New Roman', fs: 13 });
});

test('a cell’s style joins font, fill, border, number format and alignment', () => {
  expect(styles.cells[1]).toEqual({
    ff: 'Arial',
    fs: 14,
    bl: 1,
    ul: { s: 1 },
    st: { s: 1 },
    cl: { rgb: '#8A1C12' },
    bg: { rgb: '#E7EEF7' },
    bd: { l: { s: 1, cl: { rgb: '#112233' } }, t: { s: 7, cl: { rgb: '#000000' } } },
    n: { pattern: '0.0" điểm"' },
    ht: 2,
    vt: 1,
    tb: 3,
  });
});

test('a number format that the file names by number only is known', () => {
  expect(styles.cells[2]).toEqual({ ff: 'Times New Roman', fs: 13, n: { pattern: '0.00%' } });
});

test('a differential style’s solid fill stands in its background colour', () => {
  expect(styles.differential).toEqual([{ cl: { rgb: '#9C0006' }, bg: { rgb: '#FFC7CE' } }]);
});

test.each([
  ['.VnTime', '".VnTime", "Times New Roman"'],
  ['VNI-Times', 'VNI-Times'],
  ['Noto Sans CJK 日本', '"Noto Sans CJK 日本", "Times New Roman"'],
])('the font %s is named as CSS wants it', (name, family) => {
  const fonts = `<styleSheet xmlns="x"><fonts><font><name val="${name}"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`;
  expect(readStyles(fonts, colorReader(null)).cells[0]).toEqual({ ff: family });
});
