import { choicesTexts, type ChoicesTexts } from './criteria-editor/choices-texts';
import { comparisonTexts, type ComparisonTexts } from './criteria-editor/comparison-texts';
import { exportTexts, type ExportTexts } from './criteria-editor/export-texts';
import { fieldsTexts, type FieldsTexts } from './criteria-editor/fields-texts';
import { guessesTexts, type GuessesTexts } from './criteria-editor/guesses-texts';
import { itemTexts, type ItemTexts } from './criteria-editor/item-texts';
import { outlineTexts, type OutlineTexts } from './criteria-editor/outline-texts';
import { phasesTexts, type PhasesTexts } from './criteria-editor/phases-texts';
import { profilesTexts, type ProfilesTexts } from './criteria-editor/profiles-texts';
import { previewTexts, type PreviewTexts } from './criteria-editor/preview-texts';
import { recognitionTexts, type RecognitionTexts } from './criteria-editor/recognition-texts';
import { setTexts, type SetTexts } from './criteria-editor/set-texts';
import { startTexts, type StartTexts } from './criteria-editor/start-texts';
import type { Language, Texts } from './language';

/** Every text of the editor of criteria sets. */
export interface CriteriaEditorTexts extends OwnTexts, ChoicesTexts {
  readonly start: StartTexts;
  readonly outline: OutlineTexts;
  readonly guesses: GuessesTexts;
  readonly item: ItemTexts;
  readonly fields: FieldsTexts;
  readonly set: SetTexts;
  readonly recognition: RecognitionTexts;
  readonly phases: PhasesTexts;
  readonly profiles: ProfilesTexts;
  readonly preview: PreviewTexts;
  readonly comparison: ComparisonTexts;
  readonly export: ExportTexts;
}

/** Its frame, and what goes with every screen. */
interface OwnTexts {
  readonly title: string;
  readonly close: string;
  readonly back: string;
  readonly undo: string;
  readonly redo: string;
  readonly keep: string;
  readonly keepHint: string;
  readonly exportFile: string;
  readonly compare: string;
  readonly anotherSet: string;
  readonly problems: (count: number) => string;
  readonly goToProblem: string;
  /** "Tiêu chí 12: …" */
  readonly atCriterion: (number: string, text: string) => string;
}

const ownTexts: Texts<OwnTexts> = {
  vi: {
    title: 'Tạo, sửa bộ tiêu chí',
    close: 'Đóng',
    back: 'Danh sách',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    keep: 'Lưu và dùng cho trang này',
    keepHint: 'Bộ tiêu chí được lưu trong sổ làm việc này và dùng ngay cho trang tính đang mở.',
    exportFile: 'Xuất tệp .json',
    compare: 'So sánh…',
    anotherSet: 'Bộ khác…',
    problems: (count) => `Còn ${count} chỗ phải sửa`,
    goToProblem: 'Tới chỗ phải sửa',
    atCriterion: (number, text) => `Tiêu chí ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  },
  en: {
    title: 'Make or edit a criteria set',
    close: 'Close',
    back: 'List',
    undo: 'Undo',
    redo: 'Redo',
    keep: 'Keep and use for this sheet',
    keepHint: 'The set is kept in this workbook and used for the open sheet at once.',
    exportFile: 'Export a .json file',
    compare: 'Compare…',
    anotherSet: 'Other set…',
    problems: (count) => (count === 1 ? '1 place to correct' : `${count} places to correct`),
    goToProblem: 'Go to what is to be corrected',
    atCriterion: (number, text) => `Criterion ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  },
};

function textsIn(language: Language): CriteriaEditorTexts {
  return {
    ...ownTexts[language],
    ...choicesTexts[language],
    start: startTexts[language],
    outline: outlineTexts[language],
    guesses: guessesTexts[language],
    item: itemTexts[language],
    fields: fieldsTexts[language],
    set: setTexts[language],
    recognition: recognitionTexts[language],
    phases: phasesTexts[language],
    profiles: profilesTexts[language],
    preview: previewTexts[language],
    comparison: comparisonTexts[language],
    export: exportTexts[language],
  };
}

export const criteriaEditorTexts: Texts<CriteriaEditorTexts> = { vi: textsIn('vi'), en: textsIn('en') };
