import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '../language-context';
import type { Staleness } from '../pane-state';

interface SheetNoticeProps {
  readonly stale: Staleness | null;
  /** The protected sheet that cannot be written to, or null. */
  readonly protectedSheet: string | null;
}

/** What is to be known of the sheet before its result is trusted or acted upon. */
export function SheetNotice({ stale, protectedSheet }: SheetNoticeProps) {
  const texts = useTexts();
  return (
    <>
      {stale !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{stale === 'cells' ? texts.staleCells : texts.staleCriteria}</MessageBarBody>
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
