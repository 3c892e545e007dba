/** An element as the package checker sees it; names are without their prefixes. */
export interface XmlNode {
  readonly name: string;
  /** By full name, "r:id" for one; entities stand as they were written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const TOKEN = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)|</gu;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Reads XML into a tree, without anything of the product's own scanners, which it is there to judge.
 * @throws Error where the text is not well-formed: tags that do not match, attributes given twice, bare ampersands,
 *   characters that XML does not have, prefixes without a namespace
 */
export function parseXml(text: string): XmlNode {
  if (FORBIDDEN.test(text.replace(/^\ufeff/, ''))) throw new Error('a character that XML does not have');
  const top: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [{ node: top, tag: '', prefixes: new Set(['', 'xml', 'xmlns']) }];
  for (const [token, data, slash, tag, attributeText, emptySlash, characters] of text.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('a tag too many is closed');
    if (token === '<') throw new Error('a bare "<"');
    if (data !== undefined) parent.node.text += data;
    else if (characters !== undefined) {
      if (BARE_AMPERSAND.test(characters)) throw new Error(`a bare "&" in ${characters.slice(0, 40)}`);
      parent.node.text += characters;
    } else if (slash === '/') {
      if (tag !== parent.tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
      open.pop();
    } else if (tag !== undefined) {
      const attributes = attributesOf(tag, attributeText ?? '');
      const declared = [...attributes.keys()].flatMap((name) => /^xmlns:(.+)$/.exec(name)?.[1] ?? []);
      const prefixes = declared.length > 0 ? new Set([...parent.prefixes, ...declared]) : parent.prefixes;
      const unknown = [tag, ...attributes.keys()].find((name) => !prefixes.has(prefixOf(name)));
      if (unknown !== undefined) throw new Error(`"${unknown}" has no namespace`);
      const node = { name: tag.slice(tag.indexOf(':') + 1), attributes, children: [], text: '' };
      parent.node.children.push(node);
      if (emptySlash !== '/') open.push({ node, tag, prefixes });
    }
  }
  const [root, second] = top.children;
  if (open.length !== 1 || root === undefined || second !== undefined) throw new Error('not one whole root element');
  return root;
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

function attributesOf(tag: string, text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let end = 0;
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, single = ''] = match;
    if (attributes.has(name)) throw new Error(`<${tag}> has ${name} twice`);
    const value = double ?? single;
    if (BARE_AMPERSAND.test(value)) throw new Error(`<${tag}> has a bare "&" in ${name}`);
    attributes.set(name, value);
    end = match.index + whole.length;
  }
  if (text.slice(end).trim() !== '') throw new Error(`<${tag}> has ${text.slice(end)}, which is no attribute`);
  return attributes;
}

/** The element's children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of that name under `node`, at whatever depth. */
export function descendantsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}
