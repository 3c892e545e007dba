import type { AppError } from '../../app/report';
import type { RollUpNote } from '../../app/roll-up/roll-up-note';
import type { Assessment } from '../../assessing/assessment';
import type { OwnWords } from '../../reporting/summary/letterhead-keys';
import type { OptionalTab } from '../../reporting/summary/our-tabs';
import type { Language } from '../../i18n/language';

/** What a roll-up found in one file, as far as the screen shows it. */
export interface RolledFile {
  /** With its folders where a whole folder was chosen. */
  readonly fileName: string;
  readonly units: readonly RolledUnit[];
  /** Findings of severity "error". */
  readonly errorCount: number;
  /** Why the file was left out; null where it was read. */
  readonly error: RefusedBecause | null;
}

export interface RolledUnit {
  readonly name: string | null;
  readonly figures: Pick<Assessment, 'counts' | 'score' | 'maxScore'>;
}

export type RefusedBecause = AppError | { readonly code: 'unexpected' };

/** The roll-up of all files that were read. */
export interface RolledUp {
  /** An .xlsx file; null where no file has a table. */
  readonly workbook: Uint8Array<ArrayBuffer> | null;
  readonly notes: readonly RollUpNote[];
}

/** What a roll-up can give beside its workbook: a page to send back to each unit, and the list of problems by itself. */
export type BesideRollUp = 'slips' | 'problems';

/** How the roll-up is to be made. */
export interface RollUpWishes {
  readonly language: Language;
  /** What is to stand in the head and the foot of the tabs. */
  readonly letterhead: OwnWords;
  /** The files that count where several speak for one unit. */
  readonly preferred: readonly string[];
  /** The tabs that are not made, of those that can be left out. */
  readonly unwanted: readonly OptionalTab[];
}

/** Reads files one after the other and keeps what a roll-up needs of them, away from the screen. */
export interface RollUpWorker {
  add(fileName: string, bytes: ArrayBuffer): Promise<RolledFile>;
  /** May be asked for again, with other wishes. */
  finish(wishes: RollUpWishes): Promise<RolledUp>;
  /** Of the roll-up that was made last. @returns an .xlsx file; null where it would say nothing */
  beside(what: BesideRollUp): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Also in the middle of a file. */
  stop(): void;
}
