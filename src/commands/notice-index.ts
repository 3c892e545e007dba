import { loadLanguage } from '../i18n/load-language';
import { dialogMessages, readNoticeMessage } from './notice-message';
import { showNoticePage } from './notice-page';

void Office.onReady(() => {
  const { ui } = Office.context;
  const tell = (message: string) => ui.messageParent(message);
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
      const notice = readNoticeMessage(message);
      void loadLanguage(notice.language).then(() => showNoticePage(document, notice, () => tell(dialogMessages.close)));
    },
    () => tell(dialogMessages.ready),
  );
});
