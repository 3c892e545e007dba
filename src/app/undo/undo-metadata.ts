import { failure, success, type Outcome } from '../../outcome';
import type { WorkbookEdit } from '../../workbook/edit';
import { entriesOf, metadataText, openMetadata, type MetadataJson } from '../metadata/metadata-json';
import type { UndoObstacle } from './undo-obstacle';

/**
 * Takes back what one of our actions changed in what the workbook remembers, and leaves alone what others have changed
 * there since: list by list, what the action added goes and what it took away comes back.
 * @param now what the workbook remembers by now
 */
export function metadataTakenBack(
  { next: former, previous: left }: Extract<WorkbookEdit, { kind: 'setMetadata' }>,
  now: string | null,
): Outcome<readonly WorkbookEdit[], UndoObstacle> {
  if (now === left) return success([{ kind: 'setMetadata', next: former, previous: now }]);
  const changed = failure({ code: 'undo-metadata-changed' } as const);
  const [formerJson, leftJson, nowJson] = [openMetadata(former), openMetadata(left), openMetadata(now)];
  if (!formerJson.ok || !leftJson.ok || !nowJson.ok) return changed;
  const restored: Record<string, unknown> = { ...nowJson.value };
  const fields = new Set([...Object.keys(formerJson.value), ...Object.keys(leftJson.value)]);
  for (const field of fields) {
    if (textOf(formerJson.value[field]) === textOf(leftJson.value[field])) continue;
    if (textOf(nowJson.value[field]) === textOf(leftJson.value[field]))
      restored[field] = formerJson.value[field] ?? null;
    else {
      const list = listTakenBack(field, formerJson.value, leftJson.value, nowJson.value);
      if (list === null) return changed;
      restored[field] = list;
    }
  }
  const next = metadataText(restored);
  return success(next === now ? [] : [{ kind: 'setMetadata', next, previous: now }]);
}

/** @returns null where the field is no list, or an entry that the action wrote is not there any more as it was */
function listTakenBack(
  field: string,
  former: MetadataJson,
  left: MetadataJson,
  now: MetadataJson,
): readonly unknown[] | null {
  if ([former, left, now].some((json) => json[field] !== undefined && !Array.isArray(json[field]))) return null;
  const [before, written] = [textsOf(former, field), textsOf(left, field)];
  const standing = textsOf(now, field);
  const added = [...written].filter((entry) => !before.has(entry));
  if (added.some((entry) => !standing.has(entry))) return null;
  const kept = entriesOf(now, field).filter((entry) => !added.includes(textOf(entry)));
  const missing = entriesOf(former, field).filter((entry) => !written.has(textOf(entry)));
  return [...kept, ...missing];
}

function textsOf(json: MetadataJson, field: string): ReadonlySet<string> {
  return new Set(entriesOf(json, field).map(textOf));
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
