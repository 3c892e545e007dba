import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import type { PlannedChart } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { drawChart } from './chart-picture';
import type { UniverGrid } from './univer-grid';

/** Draws our charts over the grid, where Excel would show them, and moves them as the grid is scrolled. */
export class ChartLayer {
  private pictures: { readonly chart: PlannedChart; readonly picture: SVGSVGElement }[] = [];

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: UniverGrid,
  ) {
    grid.onScrolled(() => {
      this.place();
    });
    new ResizeObserver(() => {
      this.place();
    }).observe(layer);
  }

  /** Shows the charts of the sheet in front, with the values that its cells have now. */
  show(charts: readonly PlannedChart[], sheet: SheetSnapshot, language: Language): void {
    this.pictures = charts.map((chart) => ({
      chart,
      picture: drawChart(chart, sheet, this.grid.sizeOf(chart.place), (value) => formatNumber(value, language)),
    }));
    this.layer.replaceChildren(...this.pictures.map(({ picture }) => picture));
    this.place();
  }

  private place(): void {
    if (this.pictures.length === 0) return;
    const cells = this.grid.cellsBox();
    this.layer.style.inset = `${cells.top}px 0 0 ${cells.left}px`;
    for (const { chart, picture } of this.pictures) {
      const { left, top } = this.grid.positionOf(chart.place);
      picture.style.translate = `${left - cells.left}px ${top - cells.top}px`;
    }
  }
}
