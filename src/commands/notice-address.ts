import type { Language } from '../i18n/language';
import type { Notice } from './notice';

/** The notice page's address with the notice in it: a dialog gets nothing else from the page that opens it. */
export function noticeAddress(notice: Notice, language: Language, base: string): string {
  const address = new URL('notice.html', base);
  address.searchParams.set('lang', language);
  address.searchParams.set('tone', notice.tone);
  address.searchParams.set('message', notice.message);
  for (const detail of notice.details) address.searchParams.append('detail', detail);
  return address.href;
}

/** Reads a notice back; whatever is not understood is left empty, and all of it is text to be shown, never markup. */
export function readNoticeAddress(address: string): { notice: Notice; language: Language } {
  const { searchParams } = new URL(address);
  return {
    notice: {
      tone: searchParams.get('tone') === 'failed' ? 'failed' : 'done',
      message: searchParams.get('message') ?? '',
      details: searchParams.getAll('detail'),
    },
    language: searchParams.get('lang') === 'en' ? 'en' : 'vi',
  };
}
