import { colorReader } from '../../../../src/workbench/display/colors';
import { childrenOfRoot } from '../../../../src/workbook/openxml/xml/xml-element';
import { readConditionalFormats } from '../../../../src/workbench/display/conditional-formats';

const styles = [{ bg: { rgb: '#FFC7CE' } }];

function rules(inside: string) {
  const xml = `<worksheet xmlns="x"><sheetData/>${inside}</worksheet>`;
  return readConditionalFormats(xml, childrenOfRoot(xml), styles, colorReader(null));
}

function format(rule: string, sqref = 'B2:B9 D2'): string {
  return `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;
}

test('a formula keeps its ranges and its style', () => {
  const [rule] = rules(
    format('<cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&lt;3</formula></cfRule>'),
  );
  expect(rule).toEqual({
    cfId: 'cf1',
    stopIfTrue: true,
    ranges: [
      { startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 },
      { startRow: 1, endRow: 1, startColumn: 3, endColumn: 3 },
    ],
    rule: { type: 'highlightCell', subType: 'formula', value: '=$B2<3', style: styles[0] },
  });
});

test('a comparison becomes a formula about the first cell', () => {
  const cellIs = (operator: string, formulas: string) =>
    rules(format(`<cfRule type="cellIs" operator="${operator}" dxfId="0" priority="1">${formulas}</cfRule>`))[0]?.rule;
  expect(cellIs('equal', '<formula>"Đạt"</formula>')).toMatchObject({ value: '=B2="Đạt"' });
  expect(cellIs('between', '<formula>1</formula><formula>5</formula>')).toMatchObject({ value: '=AND(B2>=1,B2<=5)' });
});

test('the rule that wins stands first, wherever it stands in the file', () => {
  const rule = (formula: string, priority: number) =>
    `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  expect(rules(format(rule('A1', 7)) + format(rule('A2', 2))).map(({ rule }) => 'value' in rule && rule.value)).toEqual(
    ['=A2', '=A1'],
  );
});

test('data bars and colour scales are read with their thresholds', () => {
  const [bar, scale] = rules(
    format(
      '<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF107C41"/></dataBar></cfRule>',
    ) +
      format(
        '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="percent" val="90"/><color rgb="FFFFFFFF"/><color rgb="FF107C41"/></colorScale></cfRule>',
      ),
  );
  expect(bar?.rule).toMatchObject({
    type: 'dataBar',
    config: { min: { type: 'num', value: 0 }, max: { type: 'max' }, positiveColor: '#107C41' },
  });
  expect(scale?.rule).toMatchObject({
    type: 'colorScale',
    config: [
      { index: 0, color: '#FFFFFF', value: { type: 'min' } },
      { index: 1, color: '#107C41', value: { type: 'percent', value: 90 } },
    ],
  });
});

test('a kind that the grid has no match for is left out', () => {
  expect(rules(format('<cfRule type="duplicateValues" priority="1"/>'))).toEqual([]);
});
