import { laterTextsIn } from '../../i18n/texts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useState } from 'react';
import { useLanguage } from '../language-context';
import type { CreateWorkbook } from '../pane-services';
import { downloadFile } from '../saving/download-file';
import { WORKBOOK_TYPE } from './workbook-type';

interface RolledUpWorkbookProps {
  readonly workbook: Uint8Array<ArrayBuffer>;
  readonly disabled: boolean;
  readonly onCreateWorkbook: CreateWorkbook;
}

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The two ways to the workbook, side by side: which of them an Excel allows cannot be asked beforehand. */
export function RolledUpWorkbook({ workbook, disabled, onCreateWorkbook }: RolledUpWorkbookProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).rollUp.pane;
  const [opening, setOpening] = useState<'opening' | 'opened' | 'openFailed' | null>(null);
  const open = async () => {
    setOpening('opening');
    const outcome = await onCreateWorkbook(workbook);
    setOpening(outcome.ok ? 'opened' : 'openFailed');
  };
  return (
    <div className={styles.group}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<OpenRegular />}
          disabledFocusable={disabled || opening === 'opening'}
          onClick={() => void open()}
        >
          {texts.open}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={disabled}
          onClick={() => downloadFile({ name: texts.outputName, content: workbook, type: WORKBOOK_TYPE })}
        >
          {texts.download}
        </Button>
      </div>
      <p className={styles.text}>{texts.downloadHint}</p>
      <p className={styles.text} role="status">
        {opening === null || opening === 'opening' ? '' : texts[opening]}
      </p>
    </div>
  );
}
