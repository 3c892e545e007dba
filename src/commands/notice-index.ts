import { dialogMessages, readNoticeMessage } from './notice-message';
import { showNoticePage } from './notice-page';

void Office.onReady(() => {
  const { ui } = Office.context;
  const tell = (message: string) => ui.messageParent(message);
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) =>
      showNoticePage(document, readNoticeMessage(message), () => tell(dialogMessages.close)),
    () => tell(dialogMessages.ready),
  );
});
