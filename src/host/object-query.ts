import { notImplemented } from './host-error';
import type { ClassDefinition } from './class-definition';
import type { ClassName, HostObject, HostTargets } from './host-object';
import type { HostSession } from './host-session';
import type { QueryInfo } from './rich-api-batch';

/** What is asked of an object: its own properties, and what is asked of the objects that are properties of it. */
interface Selection {
  readonly scalars: Set<string>;
  readonly nested: Map<string, Selection>;
  /** Every scalar that the host can tell: `load()` without names, or "*". */
  all: boolean;
}

export type DefinitionOf = <K extends ClassName>(className: K) => ClassDefinition<HostTargets[K]>;

/**
 * Answers a `load`: the object's properties by their own names, nested as they were asked for, `{_Items: […]}` for a
 * collection.
 * @throws HostError `NotImplemented` for a property that the host does not know
 */
export function queryObject(object: HostObject, query: QueryInfo, session: HostSession, of: DefinitionOf): unknown {
  const selection = emptySelection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) include(selection, path.split('/'));
  if ((query.Select ?? []).length === 0) selection.all = true;
  return describe(object, selection, session, of);
}

function include(selection: Selection, [name = '*', ...rest]: string[]): void {
  if (name === '*') selection.all = true;
  else if (name.toLowerCase() === 'items') include(selection, rest);
  else if (rest.length === 0) selection.scalars.add(name);
  else {
    const nested = selection.nested.get(name) ?? emptySelection();
    selection.nested.set(name, nested);
    include(nested, rest);
  }
}

function emptySelection(): Selection {
  return { scalars: new Set(), nested: new Map(), all: false };
}

function describe<K extends ClassName>(
  object: HostObject<K>,
  selection: Selection,
  session: HostSession,
  of: DefinitionOf,
): Record<string, unknown> {
  const definition = of(object.className);
  const { target } = object;
  if (definition.items !== undefined) {
    return { _Items: definition.items(target, session).map((item) => describe(item, selection, session, of)) };
  }
  const answer: Record<string, unknown> = { ...definition.identity?.(target, session) };
  if (selection.all) {
    for (const [name, scalar] of Object.entries(definition.scalars ?? {})) {
      if (scalar.get !== undefined) answer[name] = scalar.get(target, session);
    }
  }
  for (const wanted of selection.scalars) {
    const scalar = memberNamed(definition.scalars, wanted);
    if (scalar?.member.get !== undefined) answer[scalar.name] = scalar.member.get(target, session);
    else if (memberNamed(definition.navigations, wanted) === null) {
      throw notImplemented(`${object.className}.${wanted}`);
    } else include(selection, [wanted, '*']);
  }
  for (const [wanted, nested] of selection.nested) {
    const navigation = memberNamed(definition.navigations, wanted);
    if (navigation === null) throw notImplemented(`${object.className}.${wanted}`);
    const child = navigation.member(target, session);
    answer[navigation.name] = child === null ? null : describe(child, nested, session, of);
  }
  return answer;
}

/** `load` keeps the caller's case ("values"); the members have the names of the object model ("Values"). */
function memberNamed<M>(
  members: Readonly<Record<string, M>> | undefined,
  wanted: string,
): { name: string; member: M } | null {
  const found = Object.entries(members ?? {}).find(([name]) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined ? null : { name: found[0], member: found[1] };
}
