import type { SheetForCriteria } from '../../app/sheet-for-criteria';
import type { CriteriaSet } from '../../criteria/criteria-set';
import { useEditorTexts } from './editing';
import { Frame } from './frame';
import { StartScreen } from './start-screen';
import { TitleBar } from './title-bar';

interface StartFrameProps {
  readonly source: SheetForCriteria;
  readonly sets: readonly CriteriaSet[];
  readonly inUse: CriteriaSet | null;
  readonly unfinished: CriteriaSet | null;
  readonly onFromSheet: () => void;
  readonly onEdit: (set: CriteriaSet) => void;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}

/** The editor before anything is edited. */
export function StartFrame({ onClose, ...props }: StartFrameProps) {
  const { title } = useEditorTexts();
  return (
    <Frame head={<TitleBar title={title} onClose={onClose} />}>
      <StartScreen {...props} />
    </Frame>
  );
}
