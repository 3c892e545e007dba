import { isSheetName } from '../host/sheet-name';
import { laterTextsIn } from '../i18n/texts';
import type { AppError } from '../app/report';
import { errorText } from '../i18n/error-texts';
import { languageOf, type Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import { shortcutOf, shortcuts } from '../shortcuts';
import { openAnyWorkbook } from '../workbook/other-formats/open-any-workbook';
import type { OtherFormat } from '../workbook/other-format';
import { webConverter } from '../workbook/other-formats/web-conversion';
import { AddInFrames, type AddInCommand } from './add-in-frames';
import { listenForCellMenu } from './cell-menu';
import { ChartLayer } from './chart-layer';
import { GridAccessibility } from './grid-accessibility';
import { NoticeBar } from './notice-bar';
import { downloadFile, listenForFiles } from './open-file';
import { elementById, putTexts } from './page';
import { listenForPaneExits } from './pane-keys';
import { PopUpMenu } from './pop-up-menu';
import { focusIn, Regions } from './regions';
import { samples } from './samples';
import { Session, type PlayedExcel, type SessionListener } from './session';
import { SheetTabs } from './sheet-tabs';
import { UniverGrid, type GridListener } from './univer-grid';

const RIBBON: Readonly<Record<AddInCommand, string>> = {
  check: 'check',
  summarise: 'summarise',
  clearMarks: 'clear-marks',
  why: 'why-marked',
};

/** What Excel calls a workbook that nobody has saved yet. */
const CREATED_NAME = 'Book1.xlsx';
/** Where Univer takes the keys that are meant for the selected cell. */
const CELL_EDITOR = '[contenteditable="true"][id$="DOCS_NORMAL"]';
/** Bytes of a file that takes so long to open that it is said. */
const LONG_TO_OPEN = 1_000_000;
const DARK = '(prefers-color-scheme: dark)';

/** The whole page: files, ribbon, grid, tabs, charts, and the add-in's pane. */
export class Workbench implements SessionListener {
  private readonly notice = new NoticeBar(elementById('notice', HTMLElement));
  private readonly fileName = elementById('file-name', HTMLElement);
  private readonly selectedCell = elementById('selected-cell', HTMLElement);
  private readonly samples = elementById('samples', HTMLSelectElement);
  private readonly pane = elementById('pane', HTMLElement);
  private readonly tabs: SheetTabs;
  private readonly grid: UniverGrid;
  private readonly gridAccessibility: GridAccessibility;
  private readonly charts: ChartLayer;
  private readonly convert = webConverter();
  private session: Session | null = null;
  /** What the file was that is open as an .xlsx; null where it is as it came. */
  private convertedFrom: OtherFormat | null = null;
  /** How many files were chosen so far. */
  private opening = 0;
  private addIn: AddInFrames | null = null;

  constructor(
    private language: Language,
    private readonly excel: PlayedExcel,
  ) {
    const gridContainer = elementById('grid', HTMLElement);
    this.gridAccessibility = new GridAccessibility(gridContainer, language);
    this.grid = new UniverGrid(gridContainer, language, this.gridListener());
    this.charts = new ChartLayer(elementById('charts', HTMLElement), this.grid);
    this.tabs = this.sheetTabs();
    this.listen();
    this.setLanguage(language);
  }

  /**
   * Opens a file's bytes; where that is refused, what is open stays, and the notice bar says why. Of a file in another form
   * an .xlsx is opened, and the bar says what it has lost.
   */
  async openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
    this.opening += 1;
    const opening = this.opening;
    if (bytes.length >= LONG_TO_OPEN) {
      this.notice.show('info', this.texts.opening(fileName), '');
      await painted();
    }
    const opened = await openAnyWorkbook(bytes, fileName, this.convert);
    // Another file was chosen meanwhile.
    if (opening !== this.opening) return;
    if (!opened.ok) {
      this.refuse(opened.error, fileName);
      return;
    }
    const { workbook, convertedFrom } = opened.value;
    this.convertedFrom = convertedFrom;
    const savedName = convertedFrom === null ? fileName : `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;
    this.unloadAddIn();
    this.session = new Session(workbook, savedName, this.grid, this, this.excel);
    this.changed();
    await this.grid.rendered;
    if (opening === this.opening) this.notice.hide();
    this.sayConverted();
    if (opening === this.opening) this.loadAddIn();
  }

  async openSample(file: string): Promise<void> {
    if (!this.mayLeave()) {
      this.samples.value = '';
      return;
    }
    const response = await fetch(`samples/${encodeURIComponent(file)}`).catch(() => null);
    if (response?.ok !== true) {
      this.notice.show('error', this.texts.loadFailed(file), '');
      return;
    }
    await this.openBytes(new Uint8Array(await response.arrayBuffer()), file);
    this.samples.value = file;
  }

  /** Opens a file that another tab of this page holds. */
  async openCreated(url: string): Promise<void> {
    const response = await fetch(url).catch(() => null);
    if (response === null) this.notice.show('error', this.texts.loadFailed(CREATED_NAME), '');
    else await this.openBytes(new Uint8Array(await response.arrayBuffer()), CREATED_NAME);
  }

  changed(): void {
    const { session } = this;
    if (session === null) return;
    const { workbook, fileName, hasUnsavedChanges } = session;
    this.fileName.textContent = hasUnsavedChanges ? `${fileName} •` : fileName;
    this.selectedCell.textContent = session.selectionText();
    this.tabs.show(workbook.sheetInfos(), workbook.activeSheetId);
    this.charts.show(workbook.charts(workbook.activeSheetId), workbook.sheet(workbook.activeSheetId), this.language);
    for (const id of ['save', 'add-sheet']) elementById(id, HTMLButtonElement).disabled = false;
    for (const id of Object.values(RIBBON)) elementById(id, HTMLButtonElement).disabled = this.addIn === null;
  }

  refused(error: AppError): void {
    this.refuse(error, null);
  }

  /** As Excel on the web does, in a tab of its own; the file is there as long as this page is. */
  created(file: Uint8Array): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams({ file: URL.createObjectURL(new Blob([new Uint8Array(file)])) }).toString();
    open(address);
  }

  strayed(): void {
    this.notice.show('info', this.texts.readOnlyChange, '');
  }

  private get texts() {
    return laterTextsIn(this.language).workbench;
  }

  /** The grid outlives the workbooks that it shows. */
  private gridListener(): GridListener {
    const session = (): Session | null => this.session;
    return {
      cellsTyped: (...change) => session()?.cellsTyped(...change),
      numberFormatTyped: (...change) => session()?.numberFormatTyped(...change),
      cellsComputed: (...change) => session()?.cellsComputed(...change),
      selected: (...selection) => session()?.selected(...selection),
      formulaClicked: (formula) => session()?.formulaClicked(formula),
      editing: (isEditing) => session()?.editing(isEditing),
      strayed: () => session()?.strayed(),
    };
  }

  /** The tabs, with the menu that inserts, renames and deletes sheets. */
  private sheetTabs(): SheetTabs {
    const menu = new PopUpMenu(elementById('sheet-menu', HTMLElement));
    let asked: string | null = null;
    const forAsked = (act: (sheetId: string) => void) => () => {
      if (asked !== null) act(asked);
    };
    const renaming = (sheetId: string) => {
      this.renameSheet(sheetId);
    };
    onClick('add-sheet', () => this.session?.addSheet(this.texts.newSheet));
    onClick('rename-sheet', forAsked(renaming));
    onClick(
      'delete-sheet',
      forAsked((sheetId) => {
        this.deleteSheet(sheetId);
      }),
    );
    return new SheetTabs(elementById('sheet-tabs', HTMLElement), {
      chosen: (sheetId) => this.session?.activate(sheetId),
      renaming,
      menuAsked: (sheetId, left, top) => {
        asked = sheetId;
        menu.open(left, top);
      },
    });
  }

  private renameSheet(sheetId: string): void {
    const before = this.sheetName(sheetId);
    const name = prompt(this.texts.renamingSheet(before), before);
    if (name === null || name === before) return;
    const others = this.session?.workbook.sheetInfos().filter(({ id }) => id !== sheetId) ?? [];
    const isTaken = others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken || !isSheetName(name)) this.notice.show('error', this.texts.badSheetName, this.texts.goodSheetName);
    else this.session?.renameSheet(sheetId, name);
  }

  private deleteSheet(sheetId: string): void {
    const visible = this.session?.workbook.sheetInfos().filter(({ visibility }) => visibility === 'visible') ?? [];
    if (visible.length < 2) this.notice.show('error', this.texts.lastSheet, this.texts.lastSheetAdvice);
    else if (confirm(this.texts.deletingSheet(this.sheetName(sheetId)))) this.session?.deleteSheet(sheetId);
  }

  private sheetName(sheetId: string): string {
    return this.session?.workbook.sheetInfos().find(({ id }) => id === sheetId)?.name ?? '';
  }

  private listen(): void {
    const input = elementById('file-input', HTMLInputElement);
    listenForFiles(input, elementById('drop-hint', HTMLElement), (file) => void this.openFile(file));
    onClick('open', () => {
      input.click();
    });
    onClick('save', () => {
      this.save();
    });
    onClick('show-pane', () => {
      this.showPane(true);
    });
    onClick('close-pane', () => {
      this.showPane(false);
    });
    for (const command of ['check', 'summarise', 'clearMarks'] as const) {
      onClick(RIBBON[command], () => void this.runCommand(command));
      const button = elementById(RIBBON[command], HTMLButtonElement);
      button.title = shortcuts[command].keys;
      button.setAttribute('aria-keyshortcuts', shortcuts[command].keys);
    }
    onClick(RIBBON.why, () => void this.runCommand('why'));
    addEventListener('beforeunload', (event) => {
      if (this.session?.hasUnsavedChanges === true) event.preventDefault();
    });
    addEventListener('keydown', this.pressed, { capture: true });
    listenForCellMenu(elementById('grid', HTMLElement), () => void this.runCommand('why'));
    this.samples.addEventListener('change', () => void this.openSample(this.samples.value));
    const language = elementById('language', HTMLSelectElement);
    language.addEventListener('change', () => {
      const chosen = languageOf(language.value);
      void loadLanguage(chosen).then(() => {
        this.setLanguage(chosen);
        this.loadAddIn();
      });
    });
    const cells = { element: elementById('grid', HTMLElement), focusable: CELL_EDITOR };
    const regions = new Regions([
      { element: elementById('ribbon', HTMLElement), focusable: 'button:enabled' },
      cells,
      { element: elementById('book-foot', HTMLElement), focusable: '[role="tab"][aria-selected="true"]' },
      { element: this.pane, focusable: 'iframe' },
    ]);
    listenForPaneExits(this.pane, (exit) => {
      if (exit === 'grid') focusIn(cells);
      else regions.focusNext(exit === 'next' ? 1 : -1);
    });
    const dark = matchMedia(DARK);
    this.grid.setDark(dark.matches);
    dark.addEventListener('change', ({ matches }) => {
      this.grid.setDark(matches);
    });
  }

  /** The pane's own keys are pressed in its frame, and heard there. */
  private readonly pressed = (event: KeyboardEvent): void => {
    const name = shortcutOf(event);
    if (name !== 'check' && name !== 'summarise' && name !== 'clearMarks') return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) void this.runCommand(name);
  };

  private async openFile(file: File): Promise<void> {
    if (!this.mayLeave()) return;
    this.samples.value = '';
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Asks before changes that no file has are lost. */
  private mayLeave(): boolean {
    return this.session?.hasUnsavedChanges !== true || confirm(this.texts.unsaved(this.session.fileName));
  }

  private save(): void {
    if (this.session === null) return;
    downloadFile(this.session.save(), this.session.fileName);
    this.sayConverted();
  }

  private sayConverted(): void {
    const { convertedFrom } = this;
    if (convertedFrom === null) return;
    const texts = laterTextsIn(this.language).conversion;
    this.notice.show('info', texts.opened(convertedFrom), texts.openedAdvice(convertedFrom));
  }

  private setLanguage(language: Language): void {
    this.language = language;
    putTexts(language);
    this.grid.setLanguage(language);
    this.gridAccessibility.setLanguage(language);
    const chosen = this.samples.value;
    this.samples.replaceChildren(
      option('', this.texts.chooseSample),
      ...samples.map(({ file, title }) => option(file, title[language])),
    );
    this.samples.value = chosen;
    this.changed();
  }

  private loadAddIn(): void {
    if (this.session === null) return;
    this.unloadAddIn();
    const places = {
      pane: elementById('pane-frame', HTMLElement),
      commands: elementById('commands-frame', HTMLElement),
      dialog: elementById('add-in-dialog', HTMLDialogElement),
    };
    this.addIn = new AddInFrames(this.session.host, this.language, places, this.texts.pane);
    this.changed();
  }

  /** Until it is loaded for the workbook that is open, its buttons could only do nothing, or do it to another one. */
  private unloadAddIn(): void {
    this.addIn?.dispose();
    this.addIn = null;
  }

  private async runCommand(command: AddInCommand): Promise<void> {
    try {
      await this.addIn?.run(command);
    } catch {
      this.notice.show('error', this.texts.unexpected, '');
    }
  }

  private showPane(isShown: boolean): void {
    this.pane.hidden = !isShown;
    elementById('show-pane', HTMLElement).ariaExpanded = String(isShown);
    elementById(isShown ? 'close-pane' : 'show-pane', HTMLElement).focus();
  }

  private refuse(error: AppError, fileName: string | null): void {
    const { message, advice } = errorText(error, this.language);
    this.notice.show('error', fileName === null ? message : `${fileName}: ${message}`, advice);
  }
}

function onClick(id: string, action: () => void): void {
  elementById(id, HTMLElement).addEventListener('click', action);
}

/** In milliseconds; a tab that is not on the screen draws nothing, and would be waited for without end. */
const TIME_TO_DRAW = 50;

/** @returns when what the page was given to show is on the screen */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, TIME_TO_DRAW);
  });
}

function option(value: string, label: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = label;
  return made;
}
