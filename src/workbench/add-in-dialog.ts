import { z } from 'zod';
import type { ExcelHost } from '../host/excel-host';
import { OfficeFrame } from '../host/office-frame';
import { messageActions, officeMessage, responseTypes, type OfficeMessage } from '../host/office-message';

/** The event that an opened dialog is, to office.js: asked for by opening it, given up by closing it. */
const DIALOG_EVENT = 'dialogMessageReceived';
/** `DispatchId` of the call by which a dialog's page tells its opener something. */
const MESSAGE_PARENT = 144;
/** `DispatchId` of the call by which the opener tells the dialog's page something. */
const MESSAGE_CHILD = 145;
/** `messageType` of the event, by OSF.DialogMessageType. */
const MESSAGE_TYPES = { message: 0, closedByUser: 12_006 } as const;

const openRequest = z.object({ targetId: z.string() });
const dialogRequest = z.object({ url: z.url({ protocol: /^https$/ }), width: z.number(), height: z.number() });
const messageParentCall = z.object({
  DdaMethod: z.object({ DispatchId: z.literal(MESSAGE_PARENT) }),
  messageToParent: z.string(),
});

const messageChildCall = z.object({
  DdaMethod: z.object({ DispatchId: z.literal(MESSAGE_CHILD) }),
  messageContent: z.string(),
});

/**
 * The dialogs that an add-in's page opens with `displayDialogAsync({displayInIframe: true})`, shown over this page as
 * Excel on the web does. Opens one at a time, as office.js does.
 */
export class AddInDialog {
  private opener: { readonly window: MessageEventSource; readonly registration: OfficeMessage } | null = null;
  private page: { readonly frame: HTMLIFrameElement; readonly office: OfficeFrame } | null = null;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly host: ExcelHost,
    private readonly locale: string,
    private readonly title: string,
  ) {
    addEventListener('message', this.receive);
    dialog.addEventListener('cancel', this.closedByUser);
  }

  dispose(): void {
    removeEventListener('message', this.receive);
    this.dialog.removeEventListener('cancel', this.closedByUser);
    this.close();
  }

  private readonly receive = ({ data, source, origin }: MessageEvent): void => {
    const message = source === null || origin !== location.origin ? null : parseMessage(data);
    if (source === null || message === null) return;
    if (message._actionName === DIALOG_EVENT) this.answerOpener(message, source);
    else if (source === this.page?.frame.contentWindow) this.forward(message);
    else if (source === this.opener?.window) this.forwardToPage(message);
  };

  private readonly closedByUser = (): void => {
    this.tellOpener({ messageType: MESSAGE_TYPES.closedByUser });
    this.close();
  };

  private answerOpener(message: OfficeMessage, window: MessageEventSource): void {
    if (message._actionType === messageActions.unregisterEvent) {
      this.close();
      return;
    }
    this.opener = { window, registration: message };
    this.open(dialogRequest.parse(JSON.parse(openRequest.parse(message._data).targetId)));
  }

  private open({ url, width, height }: z.infer<typeof dialogRequest>): void {
    const frame = document.createElement('iframe');
    frame.title = this.title;
    frame.style.width = `${width}vw`;
    frame.style.height = `${height}vh`;
    const office = new OfficeFrame({ frame, host: this.host, locale: this.locale });
    this.page = { frame, office };
    void office.connect(asDialog(url, this.locale));
    this.dialog.replaceChildren(frame);
    this.dialog.showModal();
  }

  /** What the dialog's page tells its parent goes to the page that opened it. */
  private forward(message: OfficeMessage): void {
    const call = messageParentCall.safeParse(message._data);
    if (!call.success) return;
    this.tellOpener({
      messageType: MESSAGE_TYPES.message,
      messageContent: call.data.messageToParent,
      messageOrigin: location.origin,
    });
  }

  /** What the opener tells the dialog's page. */
  private forwardToPage(message: OfficeMessage): void {
    const call = messageChildCall.safeParse(message._data);
    if (call.success) this.page?.office.messageFromParent(call.data.messageContent);
  }

  private tellOpener(data: Readonly<Record<string, string | number>>): void {
    if (this.opener === null) return;
    const { window, registration } = this.opener;
    const event = {
      _messageType: 1,
      _responseType: responseTypes.forEventing,
      _actionName: registration._actionName,
      _conversationId: registration._conversationId,
      _correlationId: registration._correlationId,
      _errorCode: 0,
      _data: data,
      _origin: location.href,
      _serializerVersion: 1,
    };
    window.postMessage(JSON.stringify(event), { targetOrigin: location.origin });
  }

  private close(): void {
    this.page?.office.dispose();
    this.page = null;
    this.opener = null;
    this.dialog.close();
    this.dialog.replaceChildren();
  }
}

/** office.js takes a page for a dialog by the sixth entry of `_host_Info`. */
function asDialog(url: string, locale: string): string {
  const address = new URL(url);
  address.searchParams.set(
    '_host_Info',
    ['Excel', 'Web', '16.01', locale, '', 'isDialog', 'disableLogging', '0'].join('$'),
  );
  return address.href;
}

function parseMessage(data: unknown): OfficeMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = officeMessage.safeParse(JSON.parse(data));
    return message.success ? message.data : null;
  } catch {
    return null;
  }
}
