import { areaFromA1 } from '../../../../src/workbook/address';
import { descendantsOf, type XmlNode } from './xml-tree';

const ONLY_LOCAL = ['_xlnm.print_area', '_xlnm.print_titles', '_xlnm._filterdatabase'];

/** A table's and a defined name's: it begins with a letter, and is no address. */
export function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{M}\d._\\?]*$/u.test(name) && name.length <= 255 && !isAddress(name);
}

function isAddress(name: string): boolean {
  return /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^(?:R\d*)?(?:C\d*)?$/i.test(name);
}

/** What a workbook's defined names would be repaired for. */
export function definedNameProblems(workbook: XmlNode): string[] {
  const sheets = descendantsOf(workbook, 'sheet').map((sheet) => decoded(sheet.attributes.get('name') ?? ''));
  return descendantsOf(workbook, 'definedName').flatMap((node) => {
    const name = node.attributes.get('name') ?? '';
    const refersTo = decoded(node.text);
    const lost = sheetsIn(refersTo).filter((sheet) => !sheets.includes(sheet));
    return [
      ...(name.startsWith('_xlnm.') || isName(name) ? [] : [`"${name}" is no name`]),
      ...(ONLY_LOCAL.includes(name.toLowerCase()) && !node.attributes.has('localSheetId')
        ? [`${name} belongs to no sheet`]
        : []),
      ...(refersTo === '' || refersTo.startsWith('=') ? [`${name} refers to "${refersTo}"`] : []),
      ...lost.map((sheet) => `${name} refers to "${sheet}", which is no sheet`),
    ];
  });
}

/** The sheets that plain references name; formulas and other workbooks are left alone. */
function sheetsIn(refersTo: string): string[] {
  return refersTo.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => {
    const [, quoted, plain, address = ''] = /^(?:'((?:[^']|'')+)'|([^'!()[\]]+))!(.+)$/.exec(part) ?? [];
    if (areaFromA1(address) === null) return [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name === undefined || name.includes('[') ? [] : [name];
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
