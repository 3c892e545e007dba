import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { laterTextsIn } from '../../i18n/texts';
import { useLanguage } from '../language-context';
import { downloadFile } from '../saving/download-file';
import type { BesideRollUp, RollUpWorker } from './roll-up-messages';
import { WORKBOOK_TYPE } from './workbook-type';

interface RollUpBesideProps {
  readonly disabled: boolean;
  readonly beside: RollUpWorker['beside'];
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const BESIDE = ['slips', 'problems'] as const satisfies readonly BesideRollUp[];

/** What there is beside the roll-up: what goes back to each unit, and what the office keeps for itself. */
export function RollUpBeside({ disabled, beside }: RollUpBesideProps) {
  const styles = useStyles();
  const texts = laterTextsIn(useLanguage()).rollUp.pane;
  const [making, setMaking] = useState<BesideRollUp | null>(null);
  const download = async (what: BesideRollUp) => {
    setMaking(what);
    const content = await beside(what).catch(() => null);
    setMaking(null);
    if (content !== null) downloadFile({ name: texts.beside[what].fileName, content, type: WORKBOOK_TYPE });
  };
  return (
    <div className={styles.buttons}>
      {BESIDE.map((what) => (
        <Button
          key={what}
          size="small"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={disabled || making !== null}
          title={texts.beside[what].about}
          onClick={() => void download(what)}
        >
          {texts.beside[what].download}
        </Button>
      ))}
    </div>
  );
}
