import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TaskpaneTexts } from '../../i18n/vi/taskpane';
import { unreachable } from '../../outcome';
import { useTexts } from '../language-context';
import type { Staleness } from '../pane-state';

interface SheetNoticeProps {
  readonly stale: Staleness | null;
  /** The protected sheet that cannot be written to, or null. */
  readonly protectedSheet: string | null;
}

function stalenessText(stale: Staleness, texts: TaskpaneTexts): string {
  switch (stale) {
    case 'cells':
      return texts.staleCells;
    case 'largeWorkbook':
      return texts.staleLargeWorkbook;
    case 'criteria':
      return texts.staleCriteria;
    default:
      return unreachable(stale);
  }
}

/** What is to be known of the sheet before its result is trusted or acted upon. */
export function SheetNotice({ stale, protectedSheet }: SheetNoticeProps) {
  const texts = useTexts();
  return (
    <>
      {stale !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{stalenessText(stale, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {protectedSheet !== null && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <strong>{texts.protectedSheet(protectedSheet)}.</strong> {texts.protectedSheetAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
