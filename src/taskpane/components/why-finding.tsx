import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { textsIn } from '../../i18n/texts';
import { useLanguage } from '../language-context';

interface WhyFindingProps {
  /** A sentence each. */
  readonly lines: readonly string[];
}

const useStyles = makeStyles({
  ask: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What a finding's criterion asks for, by which document, and whether that text was seen. */
export function WhyFinding({ lines }: WhyFindingProps) {
  const styles = useStyles();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className={styles.ask}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {textsIn(language).basis.why}
      </Button>
      {isOpen && (
        <ul id={id} className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
