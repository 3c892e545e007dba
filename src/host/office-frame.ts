import type { ExcelHost } from './excel-host';
import { EVENT_CATEGORY, type HostEvent } from './host-event';
import { messageActions, officeMessage, readCall, responseTypes, type OfficeMessage } from './office-message';

export interface OfficeFrameOptions {
  readonly frame: HTMLIFrameElement;
  readonly host: ExcelHost;
  /** Of the user interface and of the data, such as "vi-VN". */
  readonly locale: string;
}

/** What goes with every answer to `executeMethod` that went well. */
const NO_ERROR = { Version: 1, Error: 0 };
/** Excel on the web, among the Office applications. */
const EXCEL_APPLICATION = 16;
const RICH_API_EVENT = 'richApiMessage';
const COMMAND_EVENT = 'appCommandInvoked';
const PARENT_MESSAGE_EVENT = 'dialogParentMessageReceived';

/**
 * Plays Excel on the web to an add-in's page in an iframe, under unmodified office.js: answers the messages that the
 * page posts, carries its batches to the host and the host's events to it. office.js wants https, and the same host
 * name (`localhost`, ports may differ) for both pages.
 */
export class OfficeFrame {
  private readonly settings = new Map<string, string>();
  /** The message that asked for each event; events are sent as answers to it. */
  private readonly registrations = new Map<string, OfficeMessage>();
  /** Called once the page has asked for the event of that name. */
  private readonly waiting = new Map<string, (() => void)[]>();
  /** Ribbon commands that have not completed, by invocation. */
  private readonly running = new Map<string, (status: number) => void>();
  private readonly listening: (() => void)[] = [];
  private pageOrigin = '';
  private nextInvocation = 1;

  constructor(private readonly options: OfficeFrameOptions) {}

  /**
   * Loads the add-in's page into the frame.
   * @param url of the page; resolved against this page's own
   * @returns when the page's office.js has been told where it is
   */
  connect(url: string): Promise<void> {
    this.dispose();
    const { frame, host } = this.options;
    const pageUrl = new URL(url, location.href);
    this.pageOrigin = pageUrl.origin;
    const onMessage = (event: MessageEvent) => void this.receive(event);
    addEventListener('message', onMessage);
    this.listening.push(() => removeEventListener('message', onMessage));
    this.listening.push(host.onEvent((event) => this.tell(event)));
    // office.js keeps settings in the session storage under the instance's id: a new id each time, or old ones come back.
    const instance = `addin-${crypto.randomUUID()}`;
    const hostInfo = ['Excel', 'Web', '16.01', this.options.locale, '', '', 'disableLogging', '0'].join('$');
    // A frame that is in the page already keeps the name it had: it is taken out, named, and put back.
    const { parentNode, nextSibling } = frame;
    frame.remove();
    frame.name = JSON.stringify({
      baseFrameName: instance,
      hostInfo,
      xdmInfo: `${instance}|${instance}|${location.href}`,
      serializerVersion: '1',
      flights: '[]',
    });
    const connected = new Promise<void>((resolve) => this.waiting.set('connected', [resolve]));
    frame.src = pageUrl.href;
    parentNode?.insertBefore(frame, nextSibling);
    return connected;
  }

  /**
   * Presses a ribbon button whose command the page has registered with `Office.actions.associate`.
   * @returns when the command has called `event.completed()`
   * @throws Error where the page knows no command of that name
   */
  async invokeCommand(name: string): Promise<void> {
    if (!this.registrations.has(COMMAND_EVENT)) {
      await new Promise<void>((resolve) => {
        this.waiting.set(COMMAND_EVENT, [...(this.waiting.get(COMMAND_EVENT) ?? []), resolve]);
      });
    }
    const invocation = `command-${this.nextInvocation++}`;
    const completed = new Promise<number>((resolve) => this.running.set(invocation, resolve));
    this.fire(COMMAND_EVENT, [invocation, name, JSON.stringify({ source: { id: name } })]);
    const status = await completed;
    if (status !== 0) throw new Error(`The command ${name} was refused by office.js with status ${status}.`);
  }

  /** Tells a dialog's page what its opener sent; a page that does not listen hears nothing, as in Excel. */
  messageFromParent(message: string): void {
    this.fire(PARENT_MESSAGE_EVENT, { messageType: 0, messageContent: message, messageOrigin: this.pageOrigin });
  }

  /** Stops answering. */
  dispose(): void {
    for (const stop of this.listening.splice(0)) stop();
    this.registrations.clear();
    this.waiting.clear();
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.options.frame.contentWindow || typeof event.data !== 'string') return;
    const message = officeMessage.safeParse(parseJson(event.data));
    if (!message.success) return;
    const data = await this.answer(message.data);
    this.post(message.data, responseTypes.forCalling, data);
    const { _actionName: name, _actionType: type } = message.data;
    if (name === 'ContextActivationManager_getAppContextAsync') this.arrived('connected');
    // An event before the answer to its registration is lost: office.js has no handler for it yet.
    if (type === messageActions.registerEvent) this.arrived(name);
  }

  private async answer({ _actionName: name, _actionType: type, ...message }: OfficeMessage): Promise<unknown> {
    if (type === messageActions.registerEvent) {
      this.registrations.set(name, { _actionName: name, _actionType: type, ...message });
    }
    if (type === messageActions.unregisterEvent) this.registrations.delete(name);
    if (name === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    return name === 'executeMethod' ? this.execute(message._data) : NO_ERROR;
  }

  private async execute(data: unknown): Promise<unknown> {
    const call = readCall(data);
    switch (call.kind) {
      case 'batch':
        return { ...NO_ERROR, Data: [200, [], await this.options.host.processBatch(call.body)] };
      case 'loadSettings':
        return { ...NO_ERROR, Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case 'saveSettings':
        this.settings.clear();
        for (const [key, value] of call.settings) this.settings.set(key, value);
        return NO_ERROR;
      case 'commandCompleted':
        this.running.get(call.id)?.(call.status);
        this.running.delete(call.id);
        return NO_ERROR;
      case 'other':
        return NO_ERROR;
    }
  }

  private appContext(): unknown {
    const { locale, host } = this.options;
    return {
      _id: 'cham-chuan',
      _appInstanceId: 'cham-chuan',
      _appName: EXCEL_APPLICATION,
      _appVersion: '16.0',
      _hostFullVersion: '16.0.0.0',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/workbook.xlsx`,
      _clientMode: 1,
      _settings: [...this.settings],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _addinName: 'Chấm Chuẩn',
      _appDomains: [],
      _clientWindowHeight: 0,
      _clientWindowWidth: 0,
      _wacHostEnvironment: '0',
      _requirementMatrix: JSON.stringify(host.requirements),
    };
  }

  private tell({ type, target, message }: HostEvent): void {
    this.fire(RICH_API_EVENT, { ArrayData: [[EVENT_CATEGORY, type, target, message, 0]] });
  }

  private fire(eventName: string, data: unknown): void {
    const registration = this.registrations.get(eventName);
    if (registration !== undefined) this.post(registration, responseTypes.forEventing, data);
  }

  private arrived(what: string): void {
    for (const resolve of this.waiting.get(what) ?? []) resolve();
    this.waiting.delete(what);
  }

  private post(request: OfficeMessage, responseType: number, data: unknown): void {
    const response = {
      _messageType: 1,
      _responseType: responseType,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _errorCode: 0,
      _data: data,
      _origin: location.href,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(response), this.pageOrigin);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
