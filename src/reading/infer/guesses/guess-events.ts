import { foldCase } from '../../vietnamese-text';
import type { MeasureGuess } from './measure-guess';

/** What comes before the words may say when and where, never what was done: "Trong năm, trên địa bàn xã". */
const NONE =
  /^(?:(?:trong|trên|tại|ở) [^;.]{1,60}?(?:,|(?= không )) ?| *[-+–] ?)*(?<none>không (?:để xảy ra|để phát sinh|để|xảy ra|phát sinh|có|còn)) (?<rest>.+)$/u;
/** What is limited only may happen; what is "không có … thì …" is a condition. */
const LIMITED = /^(?:quá|trên|dưới|hơn|đủ|vượt)(?!\p{L})| thì /u;
const EXCEPT = /[,;(]? ?(?:\(?trừ (?:các )?trường hợp|ngoại trừ|trừ khi) (?<except>[^;]+)$/u;

/** Reads what must not happen: "không có tụ điểm phức tạp", "không để xảy ra cháy, nổ; tai nạn". */
export function guessEvents(title: string): MeasureGuess | null {
  const folded = foldCase(title);
  const match = NONE.exec(folded);
  const { rest = '' } = match?.groups ?? {};
  if (match === null || LIMITED.test(rest)) return null;
  const start = folded.length - rest.length;
  const said = title.slice(start);
  const except = EXCEPT.exec(foldCase(said));
  const listed = except === null ? said : said.slice(0, except.index);
  const exception = except?.groups?.['except'];
  const events = listed
    .split(';')
    .map((event) => event.replace(/^[\s,.-]+|(?<![\s,.])[\s,.]+$/gu, ''))
    .filter((event) => event !== '')
    .map((event) => ({ title: { vi: event } }));
  const [first, ...others] = events;
  if (first === undefined) return null;
  const words = title
    .slice(folded.indexOf(match.groups?.['none'] ?? ''))
    .slice(0, (match.groups?.['none'] ?? '').length);
  if (exception === undefined) return { measure: { kind: 'noneOf', events: [first, ...others] }, words };
  const vi = said.slice(said.length - exception.length).replace(/(?<![\s.)])[\s.)]+$/u, '');
  return {
    measure: { kind: 'noneOf', events: [first, ...others].map((event) => ({ ...event, except: { vi } })) },
    words,
  };
}
