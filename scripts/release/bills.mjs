import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../lib/project.mjs';

/** The pages that the command line carries with it, for `serve`. */
const CARRIED = ['pane', 'workbench'];
const WITH_PAGES = ['cli', 'executable'];

/**
 * What is in each part of a release (CycloneDX): what its bundle holds, and what lies beside it as it came.
 * @param {string} parts the folder of the built parts
 * @param {readonly string[]} built their names
 * @returns every component of the release, with the text of its licence where its package has one
 */
export async function writeBills(parts, built, folder) {
  const bills = new Map(
    built.map((part) => [part, JSON.parse(readFileSync(path.join(parts, part, 'sbom', 'bom.json'), 'utf8'))]),
  );
  const bundled = new Map([...bills].map(([part, { components }]) => [part, components]));
  const officeJs = officeJsComponent();
  const node = built.includes('executable') ? await nodeComponent() : null;
  mkdirSync(folder, { recursive: true });
  for (const [part, bill] of bills) {
    const inside = WITH_PAGES.includes(part) ? [part, ...CARRIED] : [part];
    const components = inside.flatMap((name) => bundled.get(name));
    const besides = part === 'executable' ? [officeJs, node] : [officeJs];
    bill.components = [...new Map([...components, ...besides].map((one) => [one['bom-ref'], one])).values()];
    const isListed = new Set(bill.components.map((one) => one['bom-ref']));
    const dependencies = inside.flatMap((name) => bills.get(name).dependencies ?? []);
    bill.dependencies = [...new Map(dependencies.map((one) => [one.ref, one])).values()].filter(
      ({ ref }) => isListed.has(ref) || ref === bill.metadata.component?.['bom-ref'],
    );
    const withoutTexts = (key, value) => (key === 'evidence' ? undefined : value);
    writeFileSync(path.join(folder, `${part}.cdx.json`), `${JSON.stringify(bill, withoutTexts, 2)}\n`);
  }
  return [...bundled.values()].flat().concat(officeJs, node ?? []);
}

/** The licences of components, each library once. */
export function licencesOf(components) {
  const texts = new Map(components.map((component) => [nameOf(component), textOf(component)]));
  const blocks = components.map((component) => {
    const name = nameOf(component);
    // A package without a text of its own has that of the library that it belongs to.
    const sibling = components.find((other) => other.group && other.group === component.group && textOf(other) !== '');
    const text = texts.get(name) || (sibling === undefined ? '' : textOf(sibling));
    return [name, [name, licenceIds(component), text].filter((line) => line !== '').join('\n')];
  });
  const byName = [...new Map(blocks)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text.trim());
  return `${byName.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`;

const licenceIds = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(', ');

function textOf({ evidence }) {
  const texts = (evidence?.licenses ?? []).map(({ license }) => license?.text?.content ?? '');
  return texts.map((content) => Buffer.from(content, 'base64').toString('utf8').trim()).join('\n\n');
}

function officeJsComponent() {
  const folder = inProject('node_modules', '@microsoft', 'office-js');
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const purl = `pkg:npm/%40microsoft/office-js@${version}`;
  return component({
    ...{ type: 'library', group: '@microsoft', name: 'office-js', version, purl },
    licence: 'Microsoft Software License Terms',
    text: readFileSync(path.join(folder, 'LICENSE.md'), 'utf8'),
  });
}

async function nodeComponent() {
  const { NODE_VERSION, nodeLicence } = await import('./executables.mjs');
  const purl = `pkg:generic/node@${NODE_VERSION}`;
  return component({
    ...{ type: 'platform', name: 'node', version: NODE_VERSION, purl },
    licence: 'Node.js licence',
    text: await nodeLicence(),
  });
}

function component({ licence, text, ...rest }) {
  const evidence = { licenses: [{ license: { text: { content: Buffer.from(text).toString('base64') } } }] };
  return { ...rest, 'bom-ref': rest.purl, licenses: [{ license: { name: licence } }], evidence };
}
