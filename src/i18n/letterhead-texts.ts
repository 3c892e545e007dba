import type { LetterheadKey } from '../reporting/summary/letterhead-keys';
import type { Texts } from './language';

/** Everything that is said of the head and the foot of the summary tabs. */
interface LetterheadTexts {
  readonly introduction: string;
  readonly fields: Readonly<Record<LetterheadKey, string>>;
  /** Keeps the words and makes the tabs, or makes them anew, with them. */
  readonly save: string;
  readonly cancel: string;
  readonly help: string;
}

export const letterheadTexts: Texts<LetterheadTexts> = {
  vi: {
    introduction:
      'Ghi một lần, các trang tổng hợp đều có và giữ lại khi lập lần sau. Ô để trống thì in dòng chấm để ghi tay.',
    fields: {
      issuer: 'Cơ quan cấp trên',
      issuingUnit: 'Cơ quan lập bảng',
      dateLine: 'Địa danh, ngày tháng năm',
      preparerTitle: 'Người lập: chức danh',
      preparerName: 'Người lập: họ và tên',
      signerTitle: 'Người ký: quyền hạn, chức vụ',
      signerName: 'Người ký: họ và tên',
    },
    save: 'Lưu và lập bảng tổng hợp',
    cancel: 'Huỷ',
    help: 'phần đầu và chữ ký của các trang, dạng issuer="UBND TỈNH LAI CHÂU"; dùng được nhiều lần',
  },
  en: {
    introduction:
      'Say it once: every summary tab has it, and keeps it when it is made again. What is left empty is printed as dots, to be written by hand.',
    fields: {
      issuer: 'Superior body',
      issuingUnit: 'Issuing body',
      dateLine: 'Place and date',
      preparerTitle: 'Prepared by: title',
      preparerName: 'Prepared by: name',
      signerTitle: 'Signed by: authority and title',
      signerName: 'Signed by: name',
    },
    save: 'Save and make the summary',
    cancel: 'Cancel',
    help: 'the head and the foot of the tabs, as issuer="UBND TỈNH LAI CHÂU"; may be given several times',
  },
};
