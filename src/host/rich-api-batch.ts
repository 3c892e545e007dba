import { z } from 'zod';

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});
export type QueryInfo = z.infer<typeof queryInfo>;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).optional(),
  /** Parallel to `Arguments`: the path id where the argument is an object, else 0 or null. */
  ReferencedObjectPathIds: z.array(z.unknown()).optional(),
});
export type ArgumentInfo = z.infer<typeof argumentInfo>;

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});
export type ObjectPath = z.infer<typeof objectPath>;

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});
export type BatchAction = z.infer<typeof action>;

/** The body of one `context.sync()`, as office.js sends it. */
export const richApiBatch = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});
export type RichApiBatch = z.infer<typeof richApiBatch>;

/** `ObjectPathType` by number, as office.js numbers them. */
export const objectPathTypes = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
};

/** `ActionType` by number. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer's body. Where there is an `Error`, the results of the actions before it still count. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}
