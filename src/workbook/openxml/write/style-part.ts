import type { ConditionalStyle } from '../../conditional-style';
import { readConditionalStyles } from '../read/conditional-formats';
import { usedDifferentialFormats } from '../read/differential-format-use';
import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import { readFontNames } from '../read/style-fonts';
import { StyleSheet } from './style-sheet';

/** A workbook's styles, read once for many sheets and edits. */
export class StylePart {
  private sheet: StyleSheet | null = null;
  private fonts: readonly (string | null)[] | null = null;
  private looks: readonly (ConditionalStyle | null)[] | null = null;

  /** @param partName where the styles stand at the moment; null where the workbook has none */
  constructor(
    private readonly parts: Package,
    private readonly partName: () => string | null,
  ) {}

  /** To be called where the part may have become another. */
  forget(): void {
    this.sheet = null;
    this.fonts = null;
    this.looks = null;
  }

  /** The names of fonts by index into cellXfs; null where a font has none. */
  fontNames(): readonly (string | null)[] {
    const part = this.partName();
    this.fonts ??= part === null ? [] : readingPart(part, () => readFontNames(this.parts.text(part)));
    return this.fonts;
  }

  /** As `readConditionalStyles`. */
  differentialStyles(): readonly (ConditionalStyle | null)[] {
    this.looks ??= readConditionalStyles(this.parts, this.partName());
    return this.looks;
  }

  /**
   * Adds formats to the part, which must be there.
   * @throws whatever `use` throws; then nothing was added
   */
  edit<T>(use: (styles: StyleSheet) => T): T {
    const part = this.partName() ?? '';
    const sheet = this.sheet ?? readingPart(part, () => new StyleSheet(this.parts.text(part)));
    // Not kept while it is in use, so that a refused edit leaves none of its formats behind.
    this.sheet = null;
    const before = sheet.text;
    const result = use(sheet);
    this.sheet = sheet;
    if (sheet.text !== before) {
      this.parts.set(part, sheet.text);
      this.fonts = null;
      this.looks = null;
    }
    return result;
  }

  /** Takes the looks of conditional formats that were removed away again, as far as they are ours. */
  dropUnusedDifferentialFormats(): void {
    if (this.partName() === null) return;
    const used = usedDifferentialFormats(this.parts);
    this.edit((styles) => {
      styles.dropUnusedDifferentialFormats((index) => used.has(index));
    });
  }
}
