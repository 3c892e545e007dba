import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../assessing/finding';
import { cellToA1 } from '../../workbook/address';
import { fixPreview } from '../fix-preview';
import { useLanguage, useTexts } from '../language-context';
import { useVisuallyHidden } from '../use-visually-hidden';

interface FixButtonProps {
  readonly finding: Finding;
  readonly disabled: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFix: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const useStyles = makeStyles({
  button: {
    maxWidth: '100%',
    marginBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** Mends a finding's cell, and says beforehand what it will write; nothing where the finding has no fix. */
export function FixButton({ finding, disabled, tabIndex, onFix, onKeyDown }: FixButtonProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const texts = useTexts();
  const preview = fixPreview(finding, useLanguage());
  if (preview === null || finding.cell === null) return null;
  const cell = cellToA1(finding.cell);
  return (
    <Button
      // One finding's button never turns into the next one's under the user's finger.
      key={`${cell} ${preview.from}`}
      className={styles.button}
      size="small"
      tabIndex={tabIndex}
      disabledFocusable={disabled}
      onClick={({ detail }) => {
        const isSecondOfDoubleClick = detail > 1;
        if (!isSecondOfDoubleClick) onFix();
      }}
      onKeyDown={onKeyDown}
    >
      <span>
        {texts.fix(preview.from, preview.to)}
        <span className={hidden}>{texts.inCell(cell)}</span>
      </span>
    </Button>
  );
}
