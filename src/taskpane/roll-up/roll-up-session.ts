import { tabTexts } from '../../i18n/tab-texts';
import { check } from '../../app/check';
import { hasNoTable, type AppError, type CheckReport } from '../../app/report';
import { resultsOf } from '../../app/roll-up/file-results';
import { planRollUp, type PlannedRollUp, type RefusedFile } from '../../app/roll-up/plan-roll-up';
import type { FileReport } from '../../app/roll-up/settle-units';
import { severityOf } from '../../assessing/finding';
import type { KnownSets } from '../../criteria/known-sets';
import type { Language } from '../../i18n/language';
import { failure, type Outcome } from '../../outcome';
import { OpenXmlPort } from '../../workbook/openxml/open-xml-port';
import { blankWorkbook } from '../../workbook/openxml/open-xml-workbook';
import type { Converter } from '../../workbook/other-formats/converter';
import { openAnyWorkbook } from '../../workbook/other-formats/open-any-workbook';
import { refusalText } from './refusal-text';
import type { BesideRollUp, RefusedBecause, RolledFile, RolledUp, RollUpWishes } from './roll-up-messages';

/** A roll-up in the making: it keeps what was concluded of each file, and nothing else of it. */
export class RollUpSession {
  readonly #reports: FileReport[] = [];
  #last: { readonly planned: PlannedRollUp; readonly language: Language } | null = null;
  readonly #refused: { readonly fileName: string; readonly error: RefusedBecause }[] = [];

  constructor(
    private readonly convert: Converter,
    private readonly known: KnownSets,
  ) {}

  async add(fileName: string, bytes: ArrayBuffer): Promise<RolledFile> {
    const checked = await this.#check(fileName, new Uint8Array(bytes));
    if (!checked.ok) {
      this.#refused.push({ fileName, error: checked.error });
      return { fileName, units: [], errorCount: 0, error: checked.error };
    }
    const results = resultsOf(checked.value);
    this.#reports.push({ fileName, results, digest: await digestOf(bytes) });
    return {
      fileName,
      units: results.tables.map(({ assessment: { unit, counts, score, maxScore } }) => ({
        name: unit?.name ?? null,
        figures: { counts, score, maxScore },
      })),
      errorCount: results.problems.filter(({ code }) => severityOf[code] === 'error').length,
      error: null,
    };
  }

  finish({ language, letterhead, preferred, unwanted }: RollUpWishes): RolledUp {
    const workbook = blankWorkbook(tabTexts[language].summary.tabs.summary);
    const [blankSheet] = workbook.sheetInfos();
    const refused = this.#refused.map(({ fileName, error }): RefusedFile => ({
      fileName,
      message: refusalText(error, language),
    }));
    const options = {
      language,
      letterhead,
      preferred: new Set(preferred),
      without: unwanted,
      ...(blankSheet && { blankSheet }),
    };
    const planned = planRollUp(this.#reports, refused, options);
    const { edits, notes, unitCount } = planned;
    this.#last = { planned, language };
    if (unitCount === 0) return { workbook: null, notes };
    const applied = new OpenXmlPort(workbook).write(edits);
    if (!applied.ok) throw new Error(applied.error.code);
    return { workbook: new Uint8Array(workbook.save()), notes };
  }

  /** Of the roll-up that was made last. @returns null where it would say nothing */
  beside(what: BesideRollUp): Uint8Array<ArrayBuffer> | null {
    if (this.#last === null) return null;
    const { planned, language } = this.#last;
    const { tabs, slips } = tabTexts[language].summary;
    const workbook = blankWorkbook(what === 'slips' ? slips.list : tabs.problems);
    const blankSheet = workbook.sheetInfos()[0] ?? null;
    const edits = what === 'slips' ? planned.slips(blankSheet) : planned.problems((fileName) => fileName, blankSheet);
    const applied = new OpenXmlPort(workbook).write(edits);
    if (!applied.ok) throw new Error(applied.error.code);
    return new Uint8Array(workbook.save());
  }

  async #check(
    fileName: string,
    bytes: Uint8Array,
  ): Promise<Outcome<CheckReport, AppError | { readonly code: 'unexpected' }>> {
    try {
      const opened = await openAnyWorkbook(bytes, fileName.replace(/^.*\//, ''), this.convert);
      if (!opened.ok) return opened;
      const options = { sheets: 'all', criteria: 'auto', ...this.known } as const;
      const report = await check(new OpenXmlPort(opened.value.workbook), options);
      return report.ok && hasNoTable(report.value) ? failure({ code: 'no-table' }) : report;
    } catch {
      return failure({ code: 'unexpected' });
    }
  }
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
