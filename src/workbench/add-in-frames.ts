import type { ExcelHost } from '../host/excel-host';
import { AddInDialog } from './add-in-dialog';
import { OfficeFrame } from '../host/office-frame';
import type { Language } from '../i18n/language';

/** By the names that manifest.xml gives to the functions of its buttons and of the cells' menu. */
export type AddInCommand = 'check' | 'summarise' | 'clearMarks' | 'why';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** Where the add-in's pages are shown. */
export interface AddInPlaces {
  readonly pane: HTMLElement;
  readonly commands: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

interface LoadedPage {
  readonly office: OfficeFrame;
  /** Settles when the page's scripts have run. */
  readonly loaded: Promise<void>;
}

/** The add-in's pages, each in a frame of its own as Excel on the web has them: the pane, the ribbon's commands, dialogs. */
export class AddInFrames {
  private readonly pane: OfficeFrame;
  private readonly dialog: AddInDialog;
  private commands: LoadedPage | null = null;

  /**
   * Loads the pane; the commands' page waits for its first command.
   * @param title what screen readers call the pane and the dialogs
   */
  constructor(
    private readonly host: ExcelHost,
    private readonly language: Language,
    private readonly places: AddInPlaces,
    private readonly title: string,
  ) {
    places.commands.replaceChildren();
    this.dialog = new AddInDialog(places.dialog, host, LOCALES[language], title);
    this.pane = this.load('taskpane.html', places.pane).office;
  }

  /**
   * @returns when the command says that it is done
   * @throws Error where the page of the commands cannot be loaded, or does not know the command
   */
  async run(command: AddInCommand): Promise<void> {
    this.commands ??= this.load('commands.html', this.places.commands);
    // office.js is ready before the page's own script has said which commands there are.
    await this.commands.loaded;
    await this.commands.office.invokeCommand(command);
  }

  dispose(): void {
    this.dialog.dispose();
    this.pane.dispose();
    this.commands?.office.dispose();
  }

  /** The frame's name, which office.js reads, counts only if it is there before the frame is put into the page. */
  private load(url: string, container: HTMLElement): LoadedPage {
    const frame = document.createElement('iframe');
    frame.title = this.title;
    const loaded = new Promise<void>((resolve) => {
      frame.addEventListener('load', () => {
        resolve();
      });
    });
    const office = new OfficeFrame({ frame, host: this.host, locale: LOCALES[this.language] });
    void office.connect(url);
    container.replaceChildren(frame);
    return { office, loaded };
  }
}
