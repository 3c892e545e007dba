import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../i18n/language';
import { taskpaneTexts, type ProblemText } from '../i18n/taskpane-texts';
import { ExcelPort } from '../workbook/excel/excel-port';
import { App } from './app';
import { PlainMessage } from './components/plain-message';
import { pageStorage, preferredLanguage, rememberLanguage } from './language-choice';
import { createServices } from './pane-services';
import { PaneStore } from './pane-store';

/** office.js waits for Excel without end when there is no Excel around it. */
const OFFICE_TIME_LIMIT = 15_000;

const storage = pageStorage();

void open();

async function open(): Promise<void> {
  const element = document.getElementById('root');
  if (element === null) return;
  const root = createRoot(element);
  if (!(await isInExcel())) {
    showProblem(root, preferredLanguage(navigator.language, storage), ({ problems }) => problems['excel-missing']);
    return;
  }
  const language = preferredLanguage(Office.context.displayLanguage, storage);
  setPageLanguage(language);
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    showProblem(root, language, ({ problems }) => problems['excel-too-old']);
    return;
  }
  const store = new PaneStore(createServices(new ExcelPort()));
  root.render(
    <App
      store={store}
      firstLanguage={language}
      onLanguage={(chosen) => {
        setPageLanguage(chosen);
        rememberLanguage(chosen, storage);
      }}
      officeBackground={officeBackground}
    />,
  );
  await store.watch();
}

/** False where the page stands alone in a browser, or office.js could not be loaded. */
async function isInExcel(): Promise<boolean> {
  if (!('Office' in window)) return false;
  const waited = new Promise<false>((resolve) => setTimeout(() => resolve(false), OFFICE_TIME_LIMIT));
  return Promise.race([Office.onReady().then(({ host }) => host === Office.HostType.Excel), waited]);
}

function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
}

function showProblem(
  root: Root,
  language: Language,
  problem: (texts: (typeof taskpaneTexts)[Language]) => ProblemText,
): void {
  setPageLanguage(language);
  root.render(<PlainMessage problem={problem(taskpaneTexts[language])} action={null} />);
}

function officeBackground(): string | undefined {
  return backgroundOf(Office.context.officeTheme);
}

/** There is no theme in Excel on the web, whatever the type says (OfficeDev/office-js #6134). */
function backgroundOf(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}
