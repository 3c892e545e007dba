/** The forms of workbooks, beside Open XML, that are read; none of them is written. */
export type OtherFormat = 'xls' | 'xlsb' | 'ods' | 'csv';
