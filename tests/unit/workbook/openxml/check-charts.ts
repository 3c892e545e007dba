import { childrenOf, descendantsOf, type XmlNode } from './xml-tree';

/** ECMA-376 part 1, 21.2: the order of what a chart's elements hold. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    ...['date1904', 'lang', 'roundedCorners', 'AlternateContent', 'style', 'clrMapOvr', 'pivotSource', 'protection'],
    ...['chart', 'spPr', 'txPr', 'externalData', 'printSettings', 'userShapes', 'extLst'],
  ],
  chart: [
    ...['title', 'autoTitleDeleted', 'pivotFmts', 'view3D', 'floor', 'sideWall', 'backWall', 'plotArea', 'legend'],
    ...['plotVisOnly', 'dispBlanksAs', 'extLst'],
  ],
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'marker', 'dPt', 'dLbls', 'trendline'],
    ...['errBars', 'cat', 'val', 'smooth', 'shape', 'extLst'],
  ],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset'],
    ...['noMultiLvlLbl', 'extLst'],
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'minorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit'],
    ...['minorUnit', 'dispUnits', 'extLst'],
  ],
};

/** @param sheetNames of the workbook; a chart's cells are on one of them */
export function chartProblems(chart: XmlNode, sheetNames: readonly string[]): string[] {
  const plots = descendantsOf(chart, 'plotArea');
  const ids = (parents: readonly XmlNode[], name: string) =>
    parents.flatMap((parent) => childrenOf(parent, name)).map((node) => node.attributes.get('val') ?? '');
  const axes = plots.flatMap(({ children }) => children.filter(({ name }) => /Ax$/.test(name)));
  const kinds = plots.flatMap(({ children }) => children.filter(({ name }) => /Chart$/.test(name)));
  const known = new Set(ids(axes, 'axId'));
  const series = descendantsOf(chart, 'ser');
  return [
    ...Object.entries(ORDERS).flatMap(([name, order]) =>
      (name === chart.name ? [chart] : descendantsOf(chart, name)).flatMap((node) => orderProblem(node, order)),
    ),
    ...[...ids(kinds, 'axId'), ...ids(axes, 'crossAx')].flatMap((id) => (known.has(id) ? [] : [`no axis ${id}`])),
    ...(new Set(ids(series, 'idx')).size < series.length ? ['two series of one index'] : []),
    ...descendantsOf(chart, 'f').flatMap(({ text }) => referenceProblem(text, sheetNames)),
    ...[...descendantsOf(chart, 'strCache'), ...descendantsOf(chart, 'numCache')].flatMap(cacheProblem),
  ];
}

function orderProblem(node: XmlNode, order: readonly string[]): string[] {
  const ranks = node.children.map(({ name }) => order.indexOf(name)).filter((rank) => rank >= 0);
  return ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)) ? [`${node.name} is out of order`] : [];
}

function referenceProblem(formula: string, sheetNames: readonly string[]): string[] {
  const quoted = /^'((?:[^']|'')+)'!/.exec(formula)?.[1]?.replaceAll("''", "'");
  const name = quoted ?? /^([^'!]+)!/.exec(formula)?.[1];
  const plain = name
    ?.replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'");
  return plain === undefined || sheetNames.includes(plain) ? [] : [`values on "${plain}", which is no sheet`];
}

function cacheProblem(cache: XmlNode): string[] {
  const count = Number(childrenOf(cache, 'ptCount')[0]?.attributes.get('val') ?? 0);
  const beyond = childrenOf(cache, 'pt').some((point) => Number(point.attributes.get('idx')) >= count);
  return beyond ? [`a point beyond the ${count} that there are`] : [];
}

/** Anchors that end before they begin, and objects of one id. */
export function drawingProblems(drawing: XmlNode): string[] {
  const at = (corner: XmlNode | undefined, name: string) => Number(childrenOf(corner, name)[0]?.text ?? 0);
  const anchors = childrenOf(drawing, 'twoCellAnchor').flatMap((anchor) => {
    const [from] = childrenOf(anchor, 'from');
    const [to] = childrenOf(anchor, 'to');
    const isTurned = at(to, 'row') < at(from, 'row') || at(to, 'col') < at(from, 'col');
    return isTurned ? ['an object that ends before it begins'] : [];
  });
  const ids = descendantsOf(drawing, 'cNvPr').map((node) => node.attributes.get('id'));
  return [...anchors, ...(new Set(ids).size < ids.length ? ['two objects of one id'] : [])];
}
