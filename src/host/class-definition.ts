import type { z } from 'zod';
import { HostError } from './host-error';
import type { ClassName, HostObject, HostTargets } from './host-object';
import type { HostSession } from './host-session';

/** A property that `load` can ask for; where `get` or `set` is missing the embedded host does not know that side. */
export interface Scalar<T> {
  readonly get?: (target: T, session: HostSession) => unknown;
  readonly set?: (target: T, value: unknown, session: HostSession) => void;
}

/**
 * One class of Excel's object model over the workbook: members by the names that office.js sends (PascalCase).
 * What is not listed is answered with "not implemented in the embedded host".
 */
export interface ClassDefinition<T> {
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Objects that are properties; null stands for a null object. */
  readonly navigations?: Readonly<Record<string, (target: T, session: HostSession) => HostObject | null>>;
  /** Answers an object (null for a null object) or a plain value. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], session: HostSession) => unknown>>;
  readonly items?: (target: T, session: HostSession) => readonly HostObject[];
  /** `getItem(key)`; throws ItemNotFound. */
  readonly indexer?: (target: T, key: unknown, session: HostSession) => HostObject;
  /** What is sent with every answer about the object, so that office.js can find the object again. */
  readonly identity?: (target: T, session: HostSession) => Readonly<Record<string, unknown>>;
}

export type ClassTable = { readonly [K in ClassName]: ClassDefinition<HostTargets[K]> };

/** @throws HostError `InvalidArgument` where the arguments are not of that form */
export function parseArguments<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
  return parsed.data;
}
