import { z } from 'zod';
import { officeMessage } from '../host/office-message';

/** Where the focus is to go from the pane: on, back, or to the cells. */
export type PaneExit = 'next' | 'previous' | 'grid';

/**
 * OSF.AgaveHostAction: office.js takes every Tab of the pane to itself, and tells its host when the focus has come to
 * the end, or when a key was pressed that leads out of it.
 */
const EXITS: Readonly<Record<number, PaneExit>> = {
  5: 'next', // Ctrl+F6
  6: 'previous', // Ctrl+Shift+F6
  13: 'next', // Tab
  14: 'previous', // Shift+Tab
  15: 'grid', // Esc
  16: 'grid', // F2
};

const notification = officeMessage.extend({
  _actionName: z.literal('ContextActivationManager_notifyHost'),
  _data: z.tuple([z.string(), z.number()], z.unknown()),
});

/**
 * Listens for keys that lead out of the pane.
 * @param paneContainer holds the pane's frame, whichever it is now
 */
export function listenForPaneExits(paneContainer: HTMLElement, onExit: (exit: PaneExit) => void): void {
  addEventListener('message', ({ data, source }: MessageEvent) => {
    if (typeof data !== 'string' || source !== paneContainer.querySelector('iframe')?.contentWindow) return;
    const message = notification.safeParse(JSON.parse(data));
    const exit = message.success ? EXITS[message.data._data[1]] : undefined;
    if (exit !== undefined) onExit(exit);
  });
}
