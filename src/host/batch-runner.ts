import { asHostError } from './as-host-error';
import { classTable } from './class-table';
import { HOST_ERROR_STATUS, HostError, notImplemented, itemNotFound } from './host-error';
import { hostObject, isHostObject, type ClassName, type HostObject } from './host-object';
import type { HostSession } from './host-session';
import { queryObject, type DefinitionOf } from './object-query';
import {
  actionTypes,
  objectPathTypes,
  type ArgumentInfo,
  type BatchAction,
  type BatchAnswer,
  type BatchError,
  type ObjectPath,
  type RichApiBatch,
} from './rich-api-batch';

/** What office.js tells, unasked, that it is ready for ribbon commands. */
const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

const definitionOf: DefinitionOf = (className) => classTable[className];

/**
 * Runs the actions of one batch in order, each object path resolved once, as resolving it can change the workbook.
 * As in Excel, what was done before an action that fails stays done.
 * @param failAt an action's 0-based position and the error to fail with there, for tests
 */
export function runBatch(
  batch: RichApiBatch,
  session: HostSession,
  failAt: { readonly action: number; readonly error: HostError } | null,
): BatchAnswer {
  const run = new BatchRun(batch, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (failAt?.action === index) throw failAt.error;
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (thrown) {
      return { Results: results, Error: batchError(asHostError(thrown), index, run.location(action)) };
    }
  }
  return traceIds.length === 0 ? { Results: results } : { Results: results, TraceIds: traceIds };
}

/** The path id of an action that is about no object. */
const NO_OBJECT = 0;

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly batch: RichApiBatch,
    private readonly session: HostSession,
  ) {}

  act(action: BatchAction): unknown {
    const object = this.object(action.ObjectPathId ?? NO_OBJECT);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : { ...this.identity(object), ...this.reference(object) };
      case actionTypes.query: {
        if (object === null) return null;
        const answer = queryObject(object, action.QueryInfo ?? {}, this.session, definitionOf);
        return typeof answer === 'object' ? { ...answer, ...this.reference(object) } : answer;
      }
      case actionTypes.method:
        return object === null ? null : this.call(object, action);
      case actionTypes.setProperty:
        if (object !== null) this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.trace:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** "Range.values": where the action stands, for the error. */
  location(action: BatchAction): string {
    const object = action.ObjectPathId === undefined ? null : (this.resolved.get(action.ObjectPathId) ?? null);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const member = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return `${object?.className ?? 'Workbook'}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private object(pathId: number): HostObject | null {
    if (pathId === NO_OBJECT) return null;
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `unknown object path ${pathId}`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === objectPathTypes.root) return hostObject('Workbook', null);
    if (path.ObjectPathType === objectPathTypes.nullObject) return null;
    if (path.ObjectPathType === objectPathTypes.reference) return this.session.keptObject(path.Name);
    if (path.ObjectPathType === objectPathTypes.newObject && path.Name === INTERNAL_SERVICE) {
      return hostObject('AddinInternalService', null);
    }
    if (path.ParentObjectPathId === undefined) throw notImplemented(`object path type ${path.ObjectPathType}`);
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathTypes.property:
        return this.navigate(parent, path.Name);
      case objectPathTypes.indexer:
        return this.index(parent, this.args(path.ArgumentInfo)[0]);
      case objectPathTypes.method: {
        const answer = this.invoke(parent, path.Name, this.args(path.ArgumentInfo));
        if (answer !== null && !isHostObject(answer)) throw notImplemented(`${parent.className}.${path.Name}`);
        return answer;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private navigate<K extends ClassName>(parent: HostObject<K>, name: string): HostObject | null {
    const navigation = definitionOf(parent.className).navigations?.[name];
    if (navigation === undefined) throw notImplemented(`${parent.className}.${name}`);
    return navigation(parent.target, this.session);
  }

  private index<K extends ClassName>(parent: HostObject<K>, key: unknown): HostObject {
    const { indexer } = definitionOf(parent.className);
    if (indexer === undefined) throw notImplemented(`${parent.className}.getItem`);
    return indexer(parent.target, key, this.session);
  }

  private invoke<K extends ClassName>(object: HostObject<K>, name: string, args: readonly unknown[]): unknown {
    this.refuse(object, name, args);
    const method = definitionOf(object.className).methods?.[name];
    if (method === undefined) throw notImplemented(`${object.className}.${name}`);
    return method(object.target, args, this.session) ?? null;
  }

  private set<K extends ClassName>(object: HostObject<K>, name: string, value: unknown): void {
    this.refuse(object, name, [value]);
    const scalar = definitionOf(object.className).scalars?.[name];
    if (scalar?.set === undefined) throw notImplemented(`${object.className}.${name}`);
    scalar.set(object.target, value, this.session);
  }

  /** What the Excel that is played does not do, or does not do in a group that is one step for Ctrl+Z. */
  private refuse({ className }: HostObject, name: string, args: readonly unknown[]): void {
    const member = `${className}.${name}`;
    const { refuses, undoSteps } = this.session;
    const code = refuses?.(member, args, undoSteps.isGrouped) ?? null;
    if (code !== null) throw new HostError(code, `${member} is refused in this Excel.`);
    undoSteps.use(member, args);
  }

  private call(object: HostObject, action: BatchAction): unknown {
    switch (action.Name) {
      case '_KeepReference':
        return this.keep(object);
      case '_RemoveReference':
        this.session.release(String(this.args(action.ArgumentInfo)[0]));
        return null;
      default:
        return this.invoke(object, action.Name, this.args(action.ArgumentInfo));
    }
  }

  private keep(object: HostObject): null {
    if (!this.references.has(object)) this.references.set(object, this.session.keep(object));
    return null;
  }

  private reference(object: HostObject): { readonly _ReferenceId?: string } {
    const id = this.references.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  private identity<K extends ClassName>(object: HostObject<K>): Readonly<Record<string, unknown>> {
    return definitionOf(object.className).identity?.(object.target, this.session) ?? {};
  }

  /** Arguments with the objects that their path ids stand for. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    return withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? [], (pathId) => {
      const object = this.object(pathId);
      if (object === null) throw itemNotFound();
      return object;
    });
  }
}

function withObjects(
  values: readonly unknown[],
  pathIds: readonly unknown[],
  object: (pathId: number) => HostObject,
): unknown[] {
  return values.map((value, index) => {
    const pathId = pathIds[index];
    if (typeof pathId === 'number' && pathId !== 0) return object(pathId);
    return Array.isArray(value) && Array.isArray(pathId) ? withObjects(value, pathId, object) : value;
  });
}

export function batchError(error: HostError, actionIndex: number, location: string): BatchError {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: HOST_ERROR_STATUS[error.code],
  };
}
