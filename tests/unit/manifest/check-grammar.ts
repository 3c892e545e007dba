import { complexTypes, namespaces, simpleTypes, type ComplexType, type Particle } from './manifest-grammar';

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const NAMESPACE_DECLARATION = 'http://www.w3.org/2000/xmlns/';
/** What `xsi` has that any element may carry. */
const INSTANCE_ATTRIBUTES = ['type', 'schemaLocation', 'noNamespaceSchemaLocation'];

/**
 * Holds a manifest against the grammar: elements, their order and number, attributes, and what stands in them.
 * @returns what is wrong with it, in words; nothing where it is right
 */
export function checkGrammar(manifest: Document): readonly string[] {
  const { documentElement: root } = manifest;
  return qualifiedName(root) === 'app:OfficeApp'
    ? checkElement(root, 'app:OfficeApp')
    : [`<${root.tagName}> is no manifest`];
}

function checkElement(element: Element, declared: string): readonly string[] {
  const simple = simpleTypes[declared];
  if (simple !== undefined) {
    if (element.children.length > 0) return [`<${element.tagName}> can have a text only`];
    if (element.hasAttributeNS(SCHEMA_INSTANCE, 'type')) return [`<${element.tagName}> cannot name a type`];
    const wrong = simple.accepts(element.textContent) ? [] : [`<${element.tagName}> is not ${simple.wanted}`];
    return [...wrong, ...checkAttributes(element, [])];
  }
  const name = typeOf(element, declared);
  const types = name === null ? [] : lineOf(name);
  if (types[0] === undefined || types[0].isAbstract || name === null) {
    return [`<${element.tagName}> cannot be of the type "${element.getAttributeNS(SCHEMA_INSTANCE, 'type') ?? ''}"`];
  }
  const bottomUp = [...types].reverse();
  const children = bottomUp.flatMap((type) => type.children);
  return [
    ...checkAttributes(
      element,
      bottomUp.flatMap((type) => type.attributes),
    ),
    ...checkText(element, children),
    ...checkChildren(element, children, prefixOf(name), types[0].openTo),
  ];
}

/** The type that an element names, where that is the declared one or extends it; else null. */
function typeOf(element: Element, declared: string): string | null {
  const named = element.getAttributeNS(SCHEMA_INSTANCE, 'type');
  if (named === null) return declared;
  const [local = '', prefix = null] = named.trim().split(':').reverse();
  const namespace = prefixFor(element.lookupNamespaceURI(prefix));
  const name = `${namespace}:${local}`;
  return isOrExtends(name, declared) ? name : null;
}

function isOrExtends(name: string | null, declared: string): boolean {
  return name !== null && (name === declared || isOrExtends(complexTypes[name]?.base ?? null, declared));
}

/** A type and those that it extends, each before the one that it extends. */
function lineOf(name: string): readonly ComplexType[] {
  const type = complexTypes[name];
  if (type === undefined) return [];
  return [type, ...(type.base === null ? [] : lineOf(type.base))];
}

function checkAttributes(element: Element, declared: readonly Particle[]): readonly string[] {
  const given = [...element.attributes].filter(
    ({ namespaceURI, localName }) =>
      namespaceURI !== NAMESPACE_DECLARATION &&
      !(namespaceURI === SCHEMA_INSTANCE && INSTANCE_ATTRIBUTES.includes(localName)),
  );
  const unknown = given.filter(
    ({ namespaceURI, name }) => namespaceURI !== null || !declared.some((one) => one.name === name),
  );
  return [
    ...unknown.map(({ name }) => `<${element.tagName}> cannot have ${name}="…"`),
    ...declared.flatMap(({ name, type, least }) => {
      const value = element.getAttribute(name);
      if (value === null) return least > 0 ? [`<${element.tagName}> has no ${name}="…"`] : [];
      const simple = simpleTypes[type];
      return simple?.accepts(value) === true
        ? []
        : [`${name}="${value}" of <${element.tagName}> is not ${simple?.wanted ?? 'known'}`];
    }),
  ];
}

/** Between children there are spaces at most; where there can be no children, not even those. */
function checkText(element: Element, children: readonly Particle[]): readonly string[] {
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE)
    .map(({ textContent }) => textContent ?? '')
    .join('');
  return (children.length === 0 ? text : text.trim()) === '' ? [] : [`<${element.tagName}> cannot have a text`];
}

/** Every list of children is in one order, so that each child belongs to the first particle that is not behind it. */
function checkChildren(
  element: Element,
  particles: readonly Particle[],
  prefix: string,
  openTo: string | null,
): readonly string[] {
  const problems: string[] = [];
  const counts = particles.map(() => 0);
  let at = 0;
  for (const [index, child] of [...element.children].entries()) {
    const place = particles.findIndex(({ name }) => fullName(name, prefix) === qualifiedName(child));
    const particle = particles[place];
    if (particle === undefined) {
      const isOpen = child.namespaceURI === openTo && index === element.children.length - 1;
      if (!isOpen) problems.push(`<${element.tagName}> cannot have <${child.tagName}>`);
      continue;
    }
    if (place < at) problems.push(`<${child.tagName}> comes too late in <${element.tagName}>`);
    at = Math.max(at, place);
    counts[place] = (counts[place] ?? 0) + 1;
    if ((counts[place] ?? 0) > particle.most) problems.push(`<${element.tagName}> has <${child.tagName}> too often`);
    problems.push(...checkElement(child, particle.type));
  }
  particles.forEach(({ name, least }, place) => {
    if ((counts[place] ?? 0) < least) problems.push(`<${element.tagName}> has no <${name}>`);
  });
  return problems;
}

const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'));
const fullName = (name: string, prefix: string): string => (name.includes(':') ? name : `${prefix}:${name}`);
const qualifiedName = (element: Element): string => `${prefixFor(element.namespaceURI)}:${element.localName}`;

function prefixFor(namespace: string | null): string {
  return Object.entries(namespaces).find(([, own]) => own === namespace)?.[0] ?? '?';
}
