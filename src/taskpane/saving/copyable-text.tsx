import { textsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useRef, useState } from 'react';
import { useLanguage } from '../language-context';
import { copyText } from './copy-text';

interface CopyableTextProps {
  /** What the text is, for those who cannot see it. */
  readonly label: string;
  readonly text: string;
  readonly copy: string;
}

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  button: { justifySelf: 'start' },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '120px',
    resize: 'vertical',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  status: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** A text that is taken elsewhere by copying it, with one button or by hand. */
export function CopyableText({ label, text, copy }: CopyableTextProps) {
  const styles = useStyles();
  const texts = textsIn(useLanguage()).saving;
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const press = async () => {
    if (field.current !== null) setStatus((await copyText(field.current)) ? texts.copied : texts.copyByHand);
  };
  return (
    <div className={styles.group}>
      <Button className={styles.button} appearance="primary" icon={<CopyRegular />} onClick={() => void press()}>
        {copy}
      </Button>
      <p className={styles.status} role="status">
        {status}
      </p>
      <textarea ref={field} className={styles.text} aria-label={label} readOnly spellCheck={false} value={text} />
    </div>
  );
}
