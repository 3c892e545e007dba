/** The name that the add-in's pages know each other by. */
const CHANNEL = 'cham-chuan-ribbon';
/** In milliseconds. A pane that is there answers at once; more would be felt where there is none. */
const ANSWER_TIME = 300;

/** The part of a BroadcastChannel that is needed. */
export interface Channel {
  onmessage: ((event: MessageEvent<unknown>) => unknown) | null;
  postMessage(message: unknown): void;
  close(): void;
}

/** Null where the browser has none. */
export function openChannel(): Channel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
}

/**
 * Asks the pane of a workbook to check the sheet in front; the ribbon's buttons run in a page of their own.
 * @param workbook the address of the workbook, by which its pane knows that it is meant
 * @returns true where the pane is open and does it
 */
export async function askPaneToCheck(workbook: string, channel: Channel | null): Promise<boolean> {
  if (channel === null) return false;
  const answered = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), ANSWER_TIME);
    channel.onmessage = ({ data }) => {
      if (isMessage(data, 'checking', workbook)) resolve(true);
    };
  });
  channel.postMessage({ says: 'check', workbook });
  const isHeard = await answered;
  channel.close();
  return isHeard;
}

/**
 * Lets the pane do what the ribbon asks for.
 * @param check begins to check; false where the pane is not to be seen, or is at something else
 */
export function listenToRibbon(workbook: string, check: () => boolean, channel: Channel | null): void {
  if (channel === null) return;
  channel.onmessage = ({ data }) => {
    if (isMessage(data, 'check', workbook) && check()) channel.postMessage({ says: 'checking', workbook });
  };
}

function isMessage(data: unknown, says: 'check' | 'checking', workbook: string): boolean {
  const message: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  return message['says'] === says && message['workbook'] === workbook;
}
