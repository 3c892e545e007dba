import { loadLaterTexts } from '../../i18n/load-language';
import { lazy, Suspense, useState } from 'react';
import type { CreateWorkbook } from '../pane-services';

/** Few need it, so it is loaded when somebody does. */
const RollUpDialog = lazy(async () => {
  await loadLaterTexts();
  const { RollUpDialog } = await import(/* webpackChunkName: "roll-up" */ '../roll-up');
  return { default: RollUpDialog };
});

interface RollUpProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreateWorkbook: CreateWorkbook;
}

/** The roll-up of many files, which has nothing to do with the workbook at hand; it stays once it was opened. */
export function RollUp({ open, onClose, onCreateWorkbook }: RollUpProps) {
  const [isWanted, setWanted] = useState(open);
  if (open && !isWanted) setWanted(true);
  return isWanted ? (
    <Suspense fallback={null}>
      <RollUpDialog open={open} onClose={onClose} onCreateWorkbook={onCreateWorkbook} />
    </Suspense>
  ) : null;
}
