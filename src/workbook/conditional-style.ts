/** What a conditional format changes. */
export interface ConditionalStyle {
  readonly fillColor: string;
  readonly fontColor?: string;
}
