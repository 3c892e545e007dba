import { classLimitsOf } from '../../assessing/class-limits';
import { exactNumber } from '../../i18n/format';
import { localText } from '../../i18n/local-text';
import { columnRange, textConstant } from '../formula-text';
import { heights, look } from './look';
import type { CountRows, CountTable } from './unit-table';

/** Writes a line for each limit on a conclusion, which counts the units above it. */
export function writeClassLimits(
  { builder, columns, set, texts, language }: CountTable,
  top: number,
  units: CountRows,
): void {
  const { named, allowed, because, over } = texts.classLimit;
  const range = columnRange(columns.indexOf('conclusion'), units.first, units.last);
  const standings = classLimitsOf(
    set.criteriaSet,
    set.units.map(({ assessed }) => assessed.assessment),
  );
  standings.forEach((standing, index) => {
    const title = localText(standing.title, language);
    const of = standing.of.map((one) => localText(one, language)).join('”, “');
    // A conclusion's cell is in the form's language, and may go on with what is to be confirmed.
    const having = (titles: readonly string[]) =>
      titles.map((one) => `COUNTIF(${range},${pattern(one)})+COUNTIF(${range},${pattern(one, ' (*')})`).join('+');
    const count = having([standing.title.vi]);
    const limit = `ROUNDDOWN(ROUND((${having(standing.of.map(({ vi }) => vi))})*${standing.percent}/100,9),0)`;
    const [start, middle, end] = [named(title), allowed, because(exactNumber(standing.percent, language), of)];
    const isOver = standing.count > standing.allowed;
    const text = [start, middle, end, over].map(textConstant);
    const formula = `=${text[0]}&(${count})&${text[1]}&${limit}&${text[2]}&IF(${count}>${limit},${text[3]},"")`;
    const value = `${start}${standing.count}${middle}${standing.allowed}${end}${isOver ? over : ''}`;
    builder.put(top + index, columns.indexOf('unit'), { formula, value }, look.body);
    builder.rowHeight(top + index, heights.row);
  });
}

/** A text as COUNTIF looks for it, where signs of its own stand for themselves. */
function pattern(text: string, more = ''): string {
  return textConstant(`${text.replace(/[~*?]/g, '~$&')}${more}`);
}
