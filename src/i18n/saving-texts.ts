import type { Texts } from './language';

/** Ways to get something out of the pane where the browser may not save files. */
export interface SavingTexts {
  readonly copied: string;
  readonly copyByHand: string;
}

export const savingTexts: Texts<SavingTexts> = {
  vi: {
    copied: 'Đã sao chép.',
    copyByHand: 'Không sao chép tự động được. Nội dung đã được chọn: hãy nhấn Ctrl+C (trên Mac: ⌘C).',
  },
  en: {
    copied: 'Copied.',
    copyByHand: 'It could not be copied for you. The text is selected: press Ctrl+C (on a Mac ⌘C).',
  },
};
