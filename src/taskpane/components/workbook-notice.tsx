import { textsIn } from '../../i18n/texts';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { keepsNotes } from '../../app/metadata/keeps-notes';
import type { CheckReport } from '../../app/report';
import type { ProblemText } from '../../i18n/pane-problem-texts';
import { useLanguage } from '../language-context';
import type { Notice } from '../pane-state';

interface WorkbookNoticeProps {
  readonly report: Pick<CheckReport, 'workbook' | 'remembered'>;
  /** What says the same, more urgently, is not said twice. */
  readonly notice: Notice | null;
}

/** What cannot be done in this workbook, and what can instead; nothing where all can. */
export function WorkbookNotice({ report: { workbook, remembered }, notice }: WorkbookNoticeProps) {
  const texts = textsIn(useLanguage()).sheetState;
  const said = notice?.kind === 'failed' ? notice.error.code : null;
  const shown: ProblemText[] = [];
  if (workbook.isReadOnly) {
    if (said !== 'read-only') shown.push(texts.readOnly);
  } else if (workbook.isStructureProtected && said !== 'structure-protected') {
    shown.push(texts.structureProtected);
  }
  if (workbook.fileName !== null && !keepsNotes(workbook.fileName)) shown.push(texts.notesNotKept(workbook.fileName));
  if (remembered.newerVersion !== null && said !== 'metadata-newer-version') shown.push(texts.newerNotes);
  if (remembered.isUnreadable && said !== 'metadata-unreadable') shown.push(texts.unreadableNotes);
  return shown.map(({ message, advice }) => (
    <MessageBar key={message} layout="multiline">
      <MessageBarBody>
        <strong>{message}.</strong> {advice}
      </MessageBarBody>
    </MessageBar>
  ));
}
