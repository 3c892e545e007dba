import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetStateTexts } from '../../i18n/sheet-state-texts';
import { useLanguage } from '../language-context';
import type { Notice } from '../pane-state';

interface WorkbookNoticeProps {
  readonly workbook: Pick<WorkbookSnapshot, 'isReadOnly' | 'isStructureProtected'>;
  /** What says the same, more urgently, is not said twice. */
  readonly notice: Notice | null;
}

/** What cannot be done in this workbook, and what can instead; nothing where all can. */
export function WorkbookNotice({ workbook, notice }: WorkbookNoticeProps) {
  const texts = sheetStateTexts[useLanguage()];
  const said = notice?.kind === 'failed' ? notice.error.code : null;
  const shown = workbook.isReadOnly
    ? said !== 'read-only' && texts.readOnly
    : workbook.isStructureProtected && said !== 'structure-protected' && texts.structureProtected;
  if (shown === false) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <strong>{shown.message}.</strong> {shown.advice}
      </MessageBarBody>
    </MessageBar>
  );
}
