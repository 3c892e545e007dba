import { loadLaterTexts } from '../../i18n/load-language';
import { textsIn } from '../../i18n/texts';
import { Button } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../language-context';
import type { CreateWorkbook } from '../pane-services';

/** Few need it, so it is loaded when somebody does. */
const RollUpDialog = lazy(async () => {
  await loadLaterTexts();
  const { RollUpDialog } = await import(/* webpackChunkName: "roll-up" */ '../roll-up');
  return { default: RollUpDialog };
});

interface RollUpButtonProps {
  readonly className: string;
  readonly onCreateWorkbook: CreateWorkbook;
}

/** Opens the roll-up of many files, which has nothing to do with the workbook at hand. */
export function RollUpButton({ className, onCreateWorkbook }: RollUpButtonProps) {
  const { rollUp } = textsIn(useLanguage()).taskpane;
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={className}
        appearance="subtle"
        size="small"
        icon={<DocumentMultipleRegular />}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        {rollUp}
      </Button>
      {isWanted && (
        <Suspense fallback={null}>
          <RollUpDialog open={isOpen} onClose={() => setOpen(false)} onCreateWorkbook={onCreateWorkbook} />
        </Suspense>
      )}
    </>
  );
}
