import type { ConditionalStyle } from '../../conditional-style';
import { argb } from './style-elements';
import { elementText } from '../xml/xml-splice';

/**
 * The `dxf` element for what a conditional format changes. Excel itself writes no foreground colour into such a fill,
 * so that one of this form is known to be ours when it is to be taken away again.
 */
export function differentialFormat({ fillColor, fontColor }: ConditionalStyle): string {
  const font = fontColor === undefined ? '' : elementText('font', {}, elementText('color', { rgb: argb(fontColor) }));
  const rgb = argb(fillColor);
  const colors = elementText('fgColor', { rgb }) + elementText('bgColor', { rgb });
  const fill = elementText('fill', {}, elementText('patternFill', { patternType: 'solid' }, colors));
  return elementText('dxf', {}, font + fill);
}

/** True for a `dxf` element as `differentialFormat` writes it. */
export function isDifferentialFormatOfOurs(dxf: string): boolean {
  const colors = [...dxf.matchAll(/rgb="FF([0-9A-F]{6})"/g)].map(([, color = '']) => `#${color}`);
  const fillColor = colors.at(-1) ?? '';
  const [fontColor = ''] = colors;
  return dxf === differentialFormat(colors.length === 3 ? { fillColor, fontColor } : { fillColor });
}
