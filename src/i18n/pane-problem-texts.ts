/** What can go wrong in the pane alone, whatever the workbook and the criteria. */
export type PaneProblemCode =
  /** A part of the pane that is loaded on demand did not come: the server is away. */
  | 'part-not-loaded'
  | 'file-not-read'
  | 'file-too-large'
  /** Microsoft's part, through which Excel is spoken to, did not come. */
  | 'office-missing'
  /** The page stands alone in a browser. */
  | 'excel-missing'
  | 'excel-too-old'
  /** A defect of ours. */
  | 'unexpected';

export interface ProblemText {
  readonly message: string;
  readonly advice: string;
}
