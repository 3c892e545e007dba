import { areaFromA1 } from '../../../../src/workbook/address';
import { childrenOf, descendantsOf, type XmlNode } from './xml-tree';

const VALUE_KINDS = ['num', 'percent', 'percentile', 'formula'];
const EDGE_KINDS = ['min', 'max', 'autoMin', 'autoMax'];
const FORMULA_TYPES = ['expression', 'cellIs'];

/** What Excel would repair in a sheet's conditional formats. */
export function conditionalFormatProblems(sheet: XmlNode): string[] {
  const blocks = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const areas = (block.attributes.get('sqref') ?? '').split(' ');
    const rules = childrenOf(block, 'cfRule');
    return [
      ...(areas.some((area) => areaFromA1(area) === null) ? [`a rule for the cells "${areas.join(' ')}"`] : []),
      ...(rules.length === 0 ? ['a block of rules without a rule'] : []),
      ...rules.flatMap(ruleProblems),
    ];
  });
  return [...blocks, ...extensionProblems(sheet)];
}

/** A rule of an extension either has a rank of its own or goes on with a rule of the standard, which names it. */
function extensionProblems(sheet: XmlNode): string[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => childrenOf(block, 'cfRule'));
  const named = rules.flatMap((rule) => childrenOf(rule, 'extLst').flatMap((list) => descendantsOf(list, 'id')));
  const names = named.map(({ text }) => text);
  const extended = childrenOf(sheet, 'extLst').flatMap((list) => descendantsOf(list, 'cfRule'));
  const known = extended.map((rule) => rule.attributes.get('id') ?? '');
  const ownRank = extended.filter((rule) => rule.attributes.has('priority')).map((rule) => rule.attributes.get('id'));
  return [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => `a rule that goes on in ${name}, which is not there`),
    ...known
      .filter((id) => !names.includes(id) && !ownRank.includes(id))
      .map((id) => `the extension ${id} of a rule that is not there`),
    ...known.filter((id, index) => known.indexOf(id) !== index).map((id) => `the extension ${id} is there twice`),
  ];
}

function ruleProblems(rule: XmlNode): string[] {
  const type = rule.attributes.get('type') ?? '';
  const priority = Number(rule.attributes.get('priority'));
  const problems = Number.isInteger(priority) && priority > 0 ? [] : [`a rule with the priority ${priority}`];
  if (FORMULA_TYPES.includes(type) && childrenOf(rule, 'formula').length === 0) {
    problems.push(`a rule of type ${type} without a formula`);
  }
  for (const [kind, check] of [
    ['dataBar', dataBarProblems],
    ['iconSet', iconSetProblems],
    ['colorScale', colorScaleProblems],
  ] as const) {
    const bodies = childrenOf(rule, kind);
    if ((type === kind) !== (bodies.length === 1))
      problems.push(`a rule of type ${type} with ${bodies.length} ${kind}`);
    for (const body of bodies) problems.push(...check(body), ...childrenOf(body, 'cfvo').flatMap(thresholdProblems));
  }
  return problems;
}

function dataBarProblems(bar: XmlNode): string[] {
  return childrenOf(bar, 'cfvo').length === 2 && childrenOf(bar, 'color').length === 1
    ? []
    : ['a data bar that has not two ends and a colour'];
}

function iconSetProblems(icons: XmlNode): string[] {
  const name = icons.attributes.get('iconSet') ?? '3TrafficLights1';
  const count = childrenOf(icons, 'cfvo').length;
  return Number(name.charAt(0)) === count ? [] : [`the icons ${name} with ${count} bounds`];
}

function colorScaleProblems(scale: XmlNode): string[] {
  const count = childrenOf(scale, 'cfvo').length;
  return count >= 2 && count === childrenOf(scale, 'color').length ? [] : ['a colour scale that does not add up'];
}

function thresholdProblems(threshold: XmlNode): string[] {
  const type = threshold.attributes.get('type') ?? '';
  if (EDGE_KINDS.includes(type)) return [];
  if (!VALUE_KINDS.includes(type)) return [`a bound of type "${type}"`];
  return threshold.attributes.has('val') ? [] : [`a bound of type ${type} without a value`];
}
