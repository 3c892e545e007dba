/** The types of the events that the host tells, by the numbers that office.js knows them by. */
export const eventTypes = { changed: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventName = keyof typeof eventTypes;

/** All of office.js's object-model events are of this category. */
export const EVENT_CATEGORY = 65_536;
/** The target of an event that the collection of worksheets, or the workbook, is asked for. */
export const WORKBOOK_TARGET = 'Workbook';

/** An event as office.js takes it in; `message` is JSON. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly message: string;
}

/** What `onChanged` tells; the first letters are the sheet's id, as Excel sends it. */
export function changedMessage(
  sheetId: string,
  address: string,
  source: 'Local' | 'Remote',
  trigger: 'Unknown' | 'ThisLocalAddin',
): string {
  return JSON.stringify({
    worksheetId: sheetId,
    address,
    changeType: 'RangeEdited',
    source,
    triggerSource: trigger,
    shiftDirection: 'None',
  });
}
