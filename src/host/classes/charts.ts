import { z } from 'zod';
import { areaAround } from '../../workbook/address';
import type { PlannedChart } from '../../workbook/sheet-plan';
import { newSeries, type ChartDraft } from '../chart-drafts';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { HostError, notImplemented, itemNotFound } from '../host-error';
import { hostObject, type SeriesTarget } from '../host-object';
import type { HostSession } from '../host-session';
import { rangeArgument } from './ranges';

const CHART_KINDS: Readonly<Record<string, PlannedChart['kind']>> = {
  BarClustered: 'barClustered',
  BarStacked100: 'barStacked100',
  LineMarkers: 'line',
};

export const chartCollectionClass: ClassDefinition<string> = {
  items: (sheetId, session) => session.charts.onSheet(sheetId).map((chart) => hostObject('Chart', chart)),
  indexer: (sheetId, key, session) => {
    const found = chartNamed(sheetId, key, session);
    if (found === null) throw itemNotFound();
    return hostObject('Chart', found);
  },
  methods: {
    Add: (sheetId, [type, source], session) => {
      const kind = CHART_KINDS[String(type)];
      if (kind === undefined) throw notImplemented(`ChartCollection.add(${String(type)})`);
      session.changeSheet(sheetId);
      return hostObject('Chart', session.charts.add(sheetId, kind, rangeArgument(source, sheetId, session).area));
    },
    GetItem: (sheetId, [name], session) => {
      const found = chartNamed(sheetId, name, session);
      if (found === null) throw itemNotFound();
      return hostObject('Chart', found);
    },
    GetItemOrNullObject: (sheetId, [name], session) => {
      const found = chartNamed(sheetId, name, session);
      return found === null ? null : hostObject('Chart', found);
    },
    GetCount: (sheetId, _args, session) => session.charts.onSheet(sheetId).length,
  },
};

export const chartClass: ClassDefinition<ChartDraft> = {
  identity: ({ name }) => ({ Id: name }),
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (chart, value, session) => {
        chart.name = parseArguments(z.string().min(1), value);
        session.charts.edited(chart);
      },
    },
  },
  navigations: {
    Title: (chart) => hostObject('ChartTitle', chart),
    Series: (chart) => hostObject('ChartSeriesCollection', chart),
    Axes: (chart) => hostObject('ChartAxes', chart),
  },
  methods: {
    SetPosition: (chart, [first, last], session) => {
      const from = rangeArgument(first, chart.sheetId, session).area;
      const to = last === undefined || last === null ? from : rangeArgument(last, chart.sheetId, session).area;
      chart.place = areaAround(from, to);
      session.charts.edited(chart);
    },
    Delete: (chart, _args, session) => {
      session.changeSheet(chart.sheetId);
      session.charts.remove(chart);
    },
  },
};

export const chartTitleClass: ClassDefinition<ChartDraft> = {
  scalars: {
    Text: {
      get: ({ title }) => title,
      set: (chart, value, session) => {
        chart.title = parseArguments(z.string(), value);
        session.charts.edited(chart);
      },
    },
  },
};

export const chartSeriesCollectionClass: ClassDefinition<ChartDraft> = {
  items: (chart) => chart.series.map((_series, index) => hostObject('ChartSeries', { chart, index })),
  methods: {
    Add: (chart, [name], session) => {
      chart.series.push(newSeries(typeof name === 'string' ? name : '', null));
      session.charts.edited(chart);
      return hostObject('ChartSeries', { chart, index: chart.series.length - 1 });
    },
    GetItemAt: (chart, args) => {
      const [index] = parseArguments(z.tuple([z.int()]), args);
      if (chart.series[index] === undefined) throw itemNotFound();
      return hostObject('ChartSeries', { chart, index });
    },
    GetCount: (chart) => chart.series.length,
  },
};

export const chartSeriesClass: ClassDefinition<SeriesTarget> = {
  scalars: {
    Name: {
      get: (target) => seriesOf(target).name,
      set: (target, value, session) => {
        seriesOf(target).name = parseArguments(z.string(), value);
        session.charts.edited(target.chart);
      },
    },
    // The workbook's lines have markers of their own colour.
    MarkerBackgroundColor: { set: setColor },
    MarkerForegroundColor: { set: setColor },
    HasDataLabels: {
      get: ({ chart }) => chart.labelFormat !== undefined,
      set: ({ chart }, value, session) => {
        if (parseArguments(z.boolean(), value)) chart.labelFormat ??= 'General';
        else delete chart.labelFormat;
        session.charts.edited(chart);
      },
    },
  },
  navigations: {
    Format: (target) => hostObject('ChartSeriesFormat', target),
    DataLabels: (target) => hostObject('ChartDataLabels', target),
  },
  methods: {
    SetValues: (target, [range], session) => {
      seriesOf(target).values = rangeArgument(range, target.chart.sheetId, session).area;
      session.charts.edited(target.chart);
    },
    SetXAxisValues: ({ chart }, [range], session) => {
      chart.categories = rangeArgument(range, chart.sheetId, session).area;
      session.charts.edited(chart);
    },
  },
};

export const chartSeriesFormatClass: ClassDefinition<SeriesTarget> = {
  navigations: {
    Fill: (target) => hostObject('ChartFill', target),
    Line: (target) => hostObject('ChartLineFormat', target),
  },
};

/** Where labels stand and what colour they have follows from the chart's kind and its bars' colours. */
export const chartDataLabelsClass: ClassDefinition<SeriesTarget> = {
  scalars: {
    NumberFormat: {
      get: ({ chart }) => chart.labelFormat ?? 'General',
      set: ({ chart }, value, session) => {
        chart.labelFormat = parseArguments(z.string(), value);
        session.charts.edited(chart);
      },
    },
    ShowValue: { get: () => true, set: (_target, value) => void parseArguments(z.literal(true), value) },
    Position: { set: ({ chart }, value) => void parseArguments(z.literal(labelPosition(chart)), value) },
  },
  navigations: { Format: (target) => hostObject('ChartDataLabelFormat', target) },
};

/** A label on a bar has no place behind it, which Excel refuses. */
function labelPosition({ kind }: ChartDraft): string {
  return kind === 'barStacked100' ? 'Center' : 'OutsideEnd';
}

export const chartDataLabelFormatClass: ClassDefinition<SeriesTarget> = {
  navigations: { Font: (target) => hostObject('ChartFont', target) },
};

export const chartFontClass: ClassDefinition<SeriesTarget> = {
  scalars: { Color: { set: (_target, value) => void parseArguments(z.string(), value) } },
};

export const chartFillClass: ClassDefinition<SeriesTarget> = {
  methods: {
    SetSolidColor: (target, args, session) => {
      const [color] = parseArguments(z.tuple([z.string()]), args);
      seriesOf(target).color = color;
      session.charts.edited(target.chart);
    },
  },
};

export const chartLineFormatClass: ClassDefinition<SeriesTarget> = {
  scalars: { Color: { set: setColor } },
};

export const chartAxesClass: ClassDefinition<ChartDraft> = {
  navigations: { ValueAxis: (chart) => hostObject('ChartAxis', chart) },
};

export const chartAxisClass: ClassDefinition<ChartDraft> = {
  scalars: {
    NumberFormat: {
      get: ({ axisFormat }) => axisFormat ?? 'General',
      set: (chart, value, session) => {
        chart.axisFormat = parseArguments(z.string(), value);
        session.charts.edited(chart);
      },
    },
    Maximum: {
      get: ({ axisMaximum }) => axisMaximum ?? null,
      set: (chart, value, session) => {
        chart.axisMaximum = parseArguments(z.number(), value);
        session.charts.edited(chart);
      },
    },
    // The charts that can be drawn here all begin at 0.
    Minimum: { get: () => 0, set: (_chart, value) => void parseArguments(z.literal(0), value) },
  },
};

function setColor(target: SeriesTarget, value: unknown, session: HostSession): void {
  seriesOf(target).color = parseArguments(z.string(), value);
  session.charts.edited(target.chart);
}

function seriesOf({ chart, index }: SeriesTarget) {
  const series = chart.series[index];
  if (series === undefined) throw new HostError('ItemNotFound', 'The series is gone.');
  return series;
}

function chartNamed(sheetId: string, name: unknown, session: HostSession): ChartDraft | null {
  return session.charts.onSheet(sheetId).find((chart) => chart.name === name) ?? null;
}
