import { unreachable } from '../../outcome';
import type { Condition, Expression } from './expression';

/** The inputs without which a part of a rule has no value, whatever the others are; each once, in the rule's order. */
export function neededInputs(node: Expression | Condition): readonly string[] {
  switch (node.kind) {
    case 'number':
    case 'ifBlank':
      return [];
    case 'input':
      return [node.name];
    case 'negative':
    case 'not':
      return neededInputs(node.operand);
    case 'arithmetic':
    case 'comparison':
    case 'and':
    case 'or':
      return distinct([node.left, node.right].flatMap(neededInputs));
    case 'function':
      return distinct(node.arguments.flatMap(neededInputs));
    case 'rounding':
      return neededInputs(node.value);
    case 'if':
      return distinct([...neededInputs(node.condition), ...neededByAll([node.then, node.otherwise])]);
    case 'bands':
      return distinct([...neededInputs(node.value), ...neededByAll(node.bands.map(({ points }) => points))]);
    default:
      return unreachable(node);
  }
}

/** Whichever of the parts is chosen. */
function neededByAll(parts: readonly Expression[]): readonly string[] {
  const [first = [], ...others] = parts.map(neededInputs);
  return first.filter((name) => others.every((names) => names.includes(name)));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
