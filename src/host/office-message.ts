import { z } from 'zod';

/** What office.js posts to the page that plays Excel on the web; one answer is due to each, by its correlation id. */
export const officeMessage = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _actionType: z.number().optional(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown(),
});
export type OfficeMessage = z.infer<typeof officeMessage>;

/** `_actionType` by number. */
export const messageActions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };

/** `_responseType` by number: an answer to a call, or an event to a registration. */
export const responseTypes = { forCalling: 0, forEventing: 1 } as const;

/** `DispatchId` of the calls that office.js makes by `executeMethod`. */
const dispatchIds = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 };

const dispatched = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

/** One Rich API batch; the body of the request is the fifth entry. */
const richApiCall = z.object({
  ArrayData: z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string()], z.unknown()),
});

const settingsCall = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});

/** Arguments by position: the invocation's id, and a status that is 0 for success. */
const completedCall = z.object({ 0: z.string(), 1: z.number() });

/** A call as the page understands it. */
export type OfficeCall =
  | { readonly kind: 'batch'; readonly body: string }
  | { readonly kind: 'loadSettings' }
  | { readonly kind: 'saveSettings'; readonly settings: readonly (readonly [string, string])[] }
  | { readonly kind: 'commandCompleted'; readonly id: string; readonly status: number }
  | { readonly kind: 'other' };

/** @throws ZodError where a call that is known has another form */
export function readCall(data: unknown): OfficeCall {
  const id = dispatched.parse(data).DdaMethod.DispatchId;
  switch (id) {
    case dispatchIds.richApi:
      return { kind: 'batch', body: richApiCall.parse(data).ArrayData[4] };
    case dispatchIds.loadSettings:
      return { kind: 'loadSettings' };
    case dispatchIds.saveSettings:
      return { kind: 'saveSettings', settings: settingsCall.parse(data).DdaSettingsMethod.Properties };
    case dispatchIds.commandCompleted: {
      const completed = completedCall.parse(data);
      return { kind: 'commandCompleted', id: completed[0], status: completed[1] };
    }
    default:
      return { kind: 'other' };
  }
}
