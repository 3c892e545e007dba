import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../assessing/finding';
import { fixPreview } from '../fix-preview';
import { useLanguage, useTexts } from '../language-context';
import { FixPreviewList } from './fix-preview-list';
import { PreviewButton } from './preview-button';

interface FixTogetherProps {
  /** Each with a cell of its own and a fix. */
  readonly findings: readonly Finding[];
  readonly disabled: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}

const useStyles = makeStyles({
  offer: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  button: { maxWidth: '100%', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  preview: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Offers to fix findings of one kind in one go; what it will change is shown before it is done. */
export function FixTogether({ findings, disabled, onFix }: FixTogetherProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const previewId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = findings;
  const example = first === undefined ? null : fixPreview(first, language);
  return (
    <div className={styles.offer}>
      <PreviewButton
        className={styles.button}
        isOpen={isOpen}
        previewId={previewId}
        onToggle={() => setIsOpen(!isOpen)}
      >
        {texts.fixTogether(findings.length, example?.from ?? '')}
      </PreviewButton>
      {isOpen && (
        <div id={previewId} className={styles.preview}>
          <FixPreviewList findings={findings} />
          <Button size="small" disabledFocusable={disabled} onClick={() => onFix(findings)}>
            {texts.fixCells(findings.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
