import { choices } from './choices';
import { comparison } from './comparison';
import { exporting } from './export';
import { fields } from './fields';
import { guesses } from './guesses';
import { item } from './item';
import { outline } from './outline';
import { phases } from './phases';
import { preview } from './preview';
import { profiles } from './profiles';
import { recognition } from './recognition';
import { set } from './set';
import { sideRules } from './side-rules';
import { start } from './start';

/** Every text of the editor of criteria sets: its frame, what goes with every screen, and each screen's own. */
export const criteriaEditor = {
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
  problems: (count: number) => `Còn ${count} chỗ phải sửa`,
  goToProblem: 'Tới chỗ phải sửa',
  atCriterion: (number: string, text: string) => `Tiêu chí ${number}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  ...choices,
  comparison,
  export: exporting,
  fields,
  guesses,
  item,
  outline,
  phases,
  preview,
  profiles,
  recognition,
  set,
  sideRules,
  start,
};

export type CriteriaEditorTexts = typeof criteriaEditor;
