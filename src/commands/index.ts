import { knownLacking } from '../excel-memory';
import { languageOf } from '../i18n/language';
import { pageStorage } from '../page-memory';
import { servedSets, setFilesBeside } from '../served-sets';
import { askPaneToCheck, openChannel } from '../ribbon-link';
import { ExcelPort } from '../workbook/excel/excel-port';
import { checkCommand } from './check-command';
import { clearMarksCommand } from './clear-marks-command';
import { showNotice, type DialogOpener } from './notice-dialog';
import { ribbonCommand, type Command, type RibbonServices } from './ribbon-command';
import { summariseCommand } from './summarise-command';
import { whyCommand } from './why-command';

/** By the names that manifest.xml calls them. */
const commands: Readonly<Record<string, Command>> = {
  // An open pane shows more than a dialog can, and stays.
  check: async (port, language, known) =>
    (await askPaneToCheck(Office.context.document.url, openChannel())) ? null : checkCommand(port, language, known),
  summarise: summariseCommand,
  clearMarks: clearMarksCommand,
  why: whyCommand,
};

for (const [name, command] of Object.entries(commands)) {
  const run = ribbonCommand(command, services);
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(event));
}

void Office.onReady();

function services(): RibbonServices {
  const language = languageOf(Office.context.displayLanguage);
  const lacking = knownLacking(Office.context.diagnostics.version, pageStorage());
  return {
    port: new ExcelPort(undefined, lacking),
    language,
    loadKnownSets: async () => (await servedSets(setFilesBeside(window.location.href))).known,
    tell: (notice) => showNotice({ notice, language }, window.location.href, openDialog),
  };
}

/** Height and width are in per cent of the screen; in Excel on the web the dialog is a frame, which nothing blocks. */
const openDialog: DialogOpener = (address) => {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return Promise.resolve(null);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      address,
      { height: 28, width: 26, displayInIframe: true, promptBeforeOpen: false },
      ({ status, value: dialog }) => {
        if (status === Office.AsyncResultStatus.Failed) {
          resolve(null);
          return;
        }
        resolve({
          onMessage: (callback) =>
            dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
              if ('message' in event) callback(event.message);
            }),
          onClosed: (callback) => dialog.addEventHandler(Office.EventType.DialogEventReceived, callback),
          send: (message) => dialog.messageChild(message),
          close: () => dialog.close(),
        });
      },
    );
  });
};
