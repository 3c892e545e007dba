import type { AppError } from '../app/report';
import type { KnownSets } from '../criteria/known-sets';
import type { Language } from '../i18n/language';
import { loadLanguage } from '../i18n/load-language';
import { success } from '../outcome';
import { settle } from '../settle';
import type { SelectionReader, WorkbookPort } from '../workbook/port';
import { failureNotice, type Notice } from './notice';

type OpenWorkbook = WorkbookPort & SelectionReader;

/** What a button of the ribbon does: its work, and what there is to say of it; null where that is said elsewhere. */
export type Command = (port: OpenWorkbook, language: Language, known: KnownSets) => Promise<Notice | null>;

/** The part of Office.AddinCommands.Event that a command needs. */
export interface RibbonEvent {
  completed(): void;
}

/** What a command needs of the world; made anew for each click, as Excel may start the page for one click only. */
export interface RibbonServices {
  readonly port: OpenWorkbook;
  readonly language: Language;
  /** The criteria sets that there are, the office's own among them. */
  readonly loadKnownSets: () => Promise<KnownSets>;
  /** Settles when the user has seen the notice. */
  readonly tell: (notice: Notice) => Promise<void>;
}

/** Excel gives a command up after five minutes; the notice needs its share of them. */
const COMMAND_TIME_LIMIT = 120_000;

/**
 * Makes the function that a button calls. `event.completed()` is called whatever happens: without it Excel keeps the
 * button waiting and refuses the next dialog. It comes after the notice, as it would close the notice's dialog
 * (OfficeDev/office-js #428).
 */
export function ribbonCommand(command: Command, services: () => RibbonServices): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    try {
      const { port, language, loadKnownSets, tell } = services();
      await loadLanguage(language);
      const outcome = await settle<Notice | null, AppError>(
        async () => success(await command(port, language, await loadKnownSets())),
        {
          timeLimit: COMMAND_TIME_LIMIT,
          timedOut: { code: 'host-timeout' },
          thrown: (thrown) => ({ code: 'host-failed', hostCode: thrown instanceof Error ? thrown.name : 'unknown' }),
        },
      );
      const notice = outcome.ok ? outcome.value : failureNotice(outcome.error, language);
      if (notice !== null) await tell(notice);
    } catch {
      // There is nowhere left to say it: the notice itself could not be shown.
      return;
    } finally {
      event.completed();
    }
  };
}
