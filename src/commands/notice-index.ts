import { showNoticePage } from './notice-page';

void Office.onReady(() =>
  showNoticePage(document, window.location.href, () => Office.context.ui.messageParent('close')),
);
