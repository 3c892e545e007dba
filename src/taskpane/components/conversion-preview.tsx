import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { previewConversion } from '../../app/preview-conversion';
import { cellToA1 } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { useLanguage, useTexts } from '../language-context';
import { preview } from '../shared-styles';
import { useVisuallyHidden } from '../use-visually-hidden';

interface ConversionPreviewProps {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  readonly disabled: boolean;
  readonly onConvert: () => void;
}

/** Enough to see that the words come out right. */
const EXAMPLES = 4;

const useStyles = makeStyles({
  preview: { ...preview, width: '100%', marginTop: tokens.spacingVerticalXS },
  examples: {
    justifySelf: 'stretch',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  example: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
  },
  cell: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  /** Some cells hold a paragraph. */
  line: { maxHeight: `calc(3 * ${tokens.lineHeightBase300})`, overflow: 'hidden', overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground3 },
  next: { fontWeight: tokens.fontWeightSemibold },
  explained: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Some of a sheet's cells as they are and as they will be in Unicode, and the button that makes them so. */
export default function ConversionPreview({ id, sheet, disabled, onConvert }: ConversionPreviewProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = textsIn(useLanguage()).unicode;
  const { becomes } = useTexts();
  const [{ cells, fonts }] = useState(() => previewConversion(sheet));
  return (
    <div id={id} className={styles.preview}>
      <ul className={styles.examples} aria-label={texts.preview}>
        {cells.slice(0, EXAMPLES).map((cell) => (
          <li key={cellToA1(cell)} className={styles.example}>
            <span className={styles.cell}>{cellToA1(cell)}</span>
            <div>
              <div className={styles.line}>
                <span className={styles.old}>{cell.original}</span>
              </div>
              <div className={styles.line}>
                <span aria-hidden>→ </span>
                <span className={hidden}>{becomes}</span>
                <span className={styles.next}>{cell.text}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.explained}>{texts.explained(cells.length, fonts)}</p>
      <Button size="small" disabledFocusable={disabled} onClick={onConvert}>
        {texts.convertCells(cells.length)}
      </Button>
    </div>
  );
}
