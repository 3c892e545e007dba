import { textsIn } from '../../i18n/texts';
import { Label, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useLanguage } from '../language-context';
import type { RowChoice } from './choices';
import type { ColumnsDraft } from './columns-draft';
import { useFieldStyles } from './field-styles';

interface HeaderRowsFieldProps {
  readonly draft: ColumnsDraft;
  readonly firstRows: readonly RowChoice[];
  readonly lastRows: readonly RowChoice[];
  readonly onChoose: (end: 'headerTop' | 'headerBottom', row: number) => void;
}

/** From which row to which the header goes. */
export function HeaderRowsField({ draft, firstRows, lastRows, onChoose }: HeaderRowsFieldProps) {
  const { headerTop, headerBottom } = draft;
  const styles = useFieldStyles();
  const texts = textsIn(useLanguage()).columns;
  const labelId = useId();
  const select = (end: 'headerTop' | 'headerBottom', chosen: number, choices: readonly RowChoice[]) => (
    <Select
      className={styles.select}
      aria-label={end === 'headerTop' ? texts.firstRow : texts.lastRow}
      value={chosen}
      onChange={(_, { value }) => onChoose(end, Number(value))}
    >
      {choices.map(({ row, words }) => (
        <option key={row} value={row}>
          {texts.row(String(row + 1), words)}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={styles.rows} role="group" aria-labelledby={labelId}>
      <Label id={labelId}>{texts.headerRows}</Label>
      {select('headerTop', headerTop, firstRows)}
      <span className={styles.dash} aria-hidden>
        –
      </span>
      {select('headerBottom', headerBottom, lastRows)}
    </div>
  );
}
