import type { Language } from '../i18n/language';
import { laterTextsIn } from '../i18n/texts';
import { success, type Outcome } from '../outcome';
import type { OtherFormat } from '../workbook/other-format';
import { refusal, type Refusal } from './errors';
import type { CommandIo } from './io';
import { oneLine } from './terminal-text';

interface Conversion {
  readonly file: string;
  readonly convert: boolean;
  readonly lang: Language;
}

/** Before anything is written: what a copy in another form would lose is said, and is lost only where that was asked for. */
export async function allowConversion(
  { file, convert, lang }: Conversion,
  convertedFrom: OtherFormat | null,
  io: CommandIo,
): Promise<Outcome<void, Refusal>> {
  if (convertedFrom === null) return success(undefined);
  if (!convert) return refusal(file, { code: 'conversion-needed', format: convertedFrom });
  await io.stderr.write(`${oneLine(file)}: ${laterTextsIn(lang).conversion.lost(convertedFrom)}\n`);
  return success(undefined);
}
