import type { ExcelHost } from '../host/excel-host';
import { OfficeFrame } from '../host/office-frame';
import type { Language } from '../i18n/language';

/** By the names that manifest.xml gives to the functions of its buttons. */
export type RibbonCommand = 'check' | 'summarise' | 'clearMarks';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The add-in's two pages, each in a frame of its own as Excel on the web has them: the pane, and the ribbon's commands. */
export class AddInFrames {
  private readonly pane: OfficeFrame;
  private commands: OfficeFrame | null = null;

  /** Loads the pane; the commands' page waits for its first command. */
  constructor(
    private readonly host: ExcelHost,
    private readonly language: Language,
    paneContainer: HTMLElement,
    paneTitle: string,
    private readonly commandsContainer: HTMLElement,
  ) {
    commandsContainer.replaceChildren();
    this.pane = this.load('taskpane.html', paneContainer, paneTitle);
  }

  /** @returns when the command says that it is done */
  async run(command: RibbonCommand): Promise<void> {
    this.commands ??= this.load('commands.html', this.commandsContainer, '');
    await this.commands.invokeCommand(command);
  }

  dispose(): void {
    this.pane.dispose();
    this.commands?.dispose();
  }

  /** The frame's name, which office.js reads, counts only if it is there before the frame is put into the page. */
  private load(url: string, container: HTMLElement, title: string): OfficeFrame {
    const frame = document.createElement('iframe');
    frame.title = title;
    const officeFrame = new OfficeFrame({ frame, host: this.host, locale: LOCALES[this.language] });
    void officeFrame.connect(url);
    container.replaceChildren(frame);
    return officeFrame;
  }
}
