import { textsIn } from '../i18n/texts';
import { createRoot, type Root } from 'react-dom/client';
import { knownLacking, rememberExcel } from '../excel-memory';
import type { Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import { type PaneProblemCode } from '../i18n/pane-problem-texts';
import { keepText, keptText, pageStorage } from '../page-memory';
import { createWorkbook } from '../workbook/excel/create-workbook';
import { listenToRibbon, openChannel } from '../ribbon-link';
import { ExcelPort } from '../workbook/excel/excel-port';
import { App } from './app';
import { PlainMessage } from './components/plain-message';
import { preferredLanguage, rememberLanguage } from './language-choice';
import { isFirstRun, rememberFirstRun } from './first-run/first-run-memory';
import { createServices, type PaneServices } from './pane-services';
import { PaneStore } from './pane-store';
import { loadResultPart } from './load-result-part';

/** The name that forms' columns are kept under, for files that keep nothing themselves. */
const MACHINE_COLUMNS = 'cham-chuan.columns';

/** office.js waits for Excel without end when there is no Excel around it. */
const OFFICE_TIME_LIMIT = 15_000;

const storage = pageStorage();

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  open(root).catch(() => void showProblem(root, preferredLanguage('vi-VN', storage), 'unexpected'));
}

async function open(root: Root): Promise<void> {
  const obstacle = await findObstacle();
  const isInExcel = obstacle === null || obstacle === 'excel-too-old';
  // A browser's own language says little: most are installed in English.
  const language = preferredLanguage(isInExcel ? Office.context.displayLanguage : 'vi-VN', storage);
  setPageLanguage(language);
  if (obstacle !== null) {
    await showProblem(root, language, obstacle);
    return;
  }
  await loadLanguage(language);
  const port = new ExcelPort(undefined, knownLacking(Office.context.diagnostics.version, storage));
  const services = createServices(port, {
    createWorkbook,
    runSelfTest: async (callbacks) => {
      const { runSelfTest } = await import(/* webpackChunkName: "self-test-probes" */ '../workbook/excel/self-test');
      return runSelfTest(callbacks);
    },
    machineColumns: () => keptText(MACHINE_COLUMNS, storage),
    keepMachineColumns: (columns) => keepText(MACHINE_COLUMNS, columns, storage),
    rememberExcel: (report) => {
      port.lacking = rememberExcel(report, storage);
    },
  });
  const store = new PaneStore(services);
  if (isFirstRun(storage)) await introduce(store, services);
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
  listenToRibbon(Office.context.document.url, () => checkForRibbon(store), openChannel());
  for (const load of [() => store.askForSets(), services.loadChecking, loadResultPart]) load().catch(() => undefined);
  await store.watch();
}

/** False where the pane is shut, which only hides it in some hosts, or is at something else. */
function checkForRibbon(store: PaneStore): boolean {
  // A hidden frame draws nothing, and keeps its size.
  const isOnShow = document.visibilityState === 'visible' && document.documentElement.getClientRects().length > 0;
  if (!isOnShow || store.state().running !== null) return false;
  void store.start({ kind: 'check' });
  return true;
}

/** Before the pane is drawn, so that nothing on it moves. Without the introduction the pane works all the same. */
async function introduce(store: PaneStore, { loadFirstRun }: PaneServices): Promise<void> {
  const part = await loadFirstRun().catch(() => null);
  if (part === null) return;
  store.send({ type: 'dialogOpened', dialog: { kind: 'firstRun' }, part: { firstRun: part.FirstRunCards } });
  const stop = store.subscribe(() => {
    if (store.state().isDialogOpen) return;
    rememberFirstRun(storage);
    stop();
  });
}

/** What keeps the pane from working at all, or null. */
async function findObstacle(): Promise<PaneProblemCode | null> {
  if (!('Office' in window)) return 'office-missing';
  const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), OFFICE_TIME_LIMIT));
  const info = await Promise.race([Office.onReady(), waited]);
  if (info?.host !== Office.HostType.Excel) return 'excel-missing';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9') ? null : 'excel-too-old';
}

function setPageLanguage(language: Language): void {
  document.documentElement.lang = language;
}

async function showProblem(root: Root, language: Language, code: PaneProblemCode): Promise<void> {
  await loadLanguage(language);
  const action = { text: textsIn(language).taskpane.reload, run: () => window.location.reload() };
  root.render(<PlainMessage problem={textsIn(language).paneProblem[code]} action={action} />);
}

function officeBackground(): string | undefined {
  return backgroundOf(Office.context.officeTheme);
}

/** There is no theme in Excel on the web, whatever the type says (OfficeDev/office-js #6134). */
function backgroundOf(theme: Office.OfficeTheme | undefined): string | undefined {
  return theme?.bodyBackgroundColor;
}
