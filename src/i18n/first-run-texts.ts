export interface FirstRunCard {
  readonly title: string;
  readonly text: string;
}
