/** A sheet that several requests write to: in each it has a proxy of its own. */
export class SheetOnItsWay {
  private latest: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } | null = null;
  private begun: Excel.Worksheet | null = null;

  /**
   * @param key the sheet's id, or the name that a new one gets
   * @param open queues the sheet where it is first written to: adds it, or empties it
   */
  constructor(
    private readonly key: string,
    private readonly open: (context: Excel.RequestContext) => Excel.Worksheet,
  ) {}

  /** To be queued first; again where the request that had it was not run. */
  begin(context: Excel.RequestContext): void {
    this.begun = this.open(context).load('id');
    this.latest = { context, sheet: this.begun };
  }

  in(context: Excel.RequestContext): Excel.Worksheet {
    if (this.latest?.context !== context) {
      this.latest = { context, sheet: context.workbook.worksheets.getItem(this.id ?? this.key) };
    }
    return this.latest.sheet;
  }

  /** Null as long as Excel has not told it. */
  get id(): string | null {
    return this.begun?.toJSON().id ?? null;
  }
}
