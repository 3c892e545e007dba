import type { Area } from '../workbook/address';
import type { EditableWorkbook } from '../workbook/openxml/editable-workbook';
import type { PlannedChart } from '../workbook/sheet-plan';

export interface SeriesDraft {
  name: string;
  values: Area | null;
  color: string;
}

/** A chart as Office.js builds it, member by member; the workbook takes it whole when the batch is over. */
export interface ChartDraft {
  readonly sheetId: string;
  name: string;
  title: string;
  kind: PlannedChart['kind'];
  categories: Area | null;
  axisFormat?: string;
  axisMaximum?: number;
  labelFormat?: string;
  series: SeriesDraft[];
  place: Area;
}

/** Excel's first accent colour, which a series has before it is given one. */
const SERIES_COLOR = '#4472C4';
/** Where Excel puts a new chart, roughly: 15 rows by 8 columns. */
const DEFAULT_PLACE: Area = { row: 4, column: 4, rowCount: 15, columnCount: 8 };

export class ChartDrafts {
  private readonly changed = new Set<ChartDraft>();
  /** The name in the workbook of a chart that is there. */
  private readonly storedNames = new Map<ChartDraft, string>();
  private nextNumber = 1;

  constructor(private readonly workbook: EditableWorkbook) {}

  onSheet(sheetId: string): readonly ChartDraft[] {
    const unsaved = [...this.changed].filter((draft) => draft.sheetId === sheetId);
    const known = new Set(unsaved.map((draft) => this.storedNames.get(draft)));
    const ours = this.workbook.charts(sheetId);
    const others = this.workbook.sheet(sheetId).chartNames.filter((name) => ours.every((chart) => chart.name !== name));
    const stored = [...ours, ...others.map(unreadChart)]
      .filter((chart) => !known.has(chart.name))
      .map((chart) => this.stored(sheetId, chart));
    return [...stored, ...unsaved];
  }

  add(sheetId: string, kind: PlannedChart['kind'], firstSeries: Area): ChartDraft {
    const draft: ChartDraft = {
      sheetId,
      name: `Chart ${this.nextNumber++}`,
      title: '',
      kind,
      categories: null,
      series: [newSeries('', firstSeries)],
      place: DEFAULT_PLACE,
    };
    this.changed.add(draft);
    return draft;
  }

  /** To be called whenever a member has been set. */
  edited(draft: ChartDraft): void {
    this.changed.add(draft);
  }

  remove(draft: ChartDraft): void {
    this.changed.delete(draft);
    const storedName = this.storedNames.get(draft);
    if (storedName !== undefined) this.workbook.removeChart(draft.sheetId, storedName);
    this.storedNames.delete(draft);
  }

  /** Forgets the unfinished charts of a sheet that is gone. */
  forget(sheetId: string): void {
    for (const draft of this.changed) if (draft.sheetId === sheetId) this.changed.delete(draft);
  }

  flush(): void {
    for (const draft of this.changed) {
      const planned = plannedChart(draft);
      if (planned === null) continue;
      const storedName = this.storedNames.get(draft);
      if (storedName !== undefined && storedName !== draft.name) this.workbook.removeChart(draft.sheetId, storedName);
      this.workbook.setChart(draft.sheetId, planned);
      this.storedNames.set(draft, draft.name);
      this.changed.delete(draft);
    }
  }

  private stored(
    sheetId: string,
    chart: Omit<ChartDraft, 'sheetId' | 'series'> & Pick<PlannedChart, 'series'>,
  ): ChartDraft {
    const draft = { ...chart, sheetId, series: chart.series.map((series) => ({ ...series })) };
    this.storedNames.set(draft, chart.name);
    return draft;
  }
}

export function newSeries(name: string, values: Area | null): SeriesDraft {
  return { name, values, color: SERIES_COLOR };
}

/** A chart that the workbook can only name and delete. */
function unreadChart(name: string): Omit<PlannedChart, 'categories'> & { categories: null } {
  return { name, title: '', kind: 'barClustered', categories: null, series: [], place: DEFAULT_PLACE };
}

/** @returns null while the chart lacks its categories or a series its values */
function plannedChart({ series, categories, ...chart }: ChartDraft): PlannedChart | null {
  if (categories === null) return null;
  const planned = series.flatMap(({ values, ...rest }) => (values === null ? [] : [{ ...rest, values }]));
  if (planned.length < series.length) return null;
  const { name, title, kind, place, axisFormat, axisMaximum, labelFormat } = chart;
  return {
    name,
    title,
    kind,
    categories,
    series: planned,
    place,
    ...(axisFormat !== undefined && { axisFormat }),
    ...(axisMaximum !== undefined && { axisMaximum }),
    ...(labelFormat !== undefined && { labelFormat }),
  };
}
