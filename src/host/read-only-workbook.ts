import { WorkbookException } from '../workbook/errors';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';

/** What changes the file. What a calculation engine finds, and which sheet is in front, is only looked at. */
const CHANGES: ReadonlySet<string | symbol> = new Set([
  'setCells',
  'setStyle',
  'setStyles',
  'setFonts',
  'fillSheet',
  'clearSheet',
  'merge',
  'mergeAll',
  'unmerge',
  'setColumnWidth',
  'setRowHeight',
  'setRowHeights',
  'freeze',
  'setPrint',
  'addConditionalFormat',
  'removeConditionalFormat',
  'addTable',
  'removeTable',
  'setChart',
  'removeChart',
  'addCustomXml',
  'setCustomXml',
  'removeCustomXml',
  'setName',
  'removeName',
  'addSheet',
  'renameSheet',
  'showSheet',
  'deleteSheet',
] satisfies readonly (keyof EditableWorkbook)[]);

/** The workbook as it is in Excel on the web while it is only viewed: whatever would change it is refused. */
export function readOnlyWorkbook(workbook: EditableWorkbook): EditableWorkbook {
  return new Proxy(workbook, {
    get(target, name) {
      if (CHANGES.has(name)) return refuse;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function'
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}

function refuse(): never {
  throw new WorkbookException({ code: 'read-only' });
}
