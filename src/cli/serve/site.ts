import path from 'node:path/posix';

/** The files of the pages, by their names from the top: "taskpane.html", "assets/icon-32.png". */
export interface SiteFiles {
  /** @returns null for a name that is none of them */
  read(name: string): Uint8Array | null;
}

export interface SiteRequest {
  readonly method: string;
  /** As the request has it: a path, perhaps with a query. */
  readonly url: string;
  readonly host: string;
}

export interface SiteAnswer {
  readonly status: 200 | 404 | 405 | 421;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const CONTENT_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

/** Everything comes from this machine. Both UI libraries insert style elements, hence the one exception. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * What a page of this machine gets. A request under another name (DNS rebinding) is refused, as its sender would read
 * the answer as its own; Office shows no icon that it may not keep, and whatever else is asked for anew.
 */
export function answerRequest(files: SiteFiles, { method, url, host }: SiteRequest): SiteAnswer {
  if (!/^localhost(?::\d{1,5})?$/i.test(host)) return refused(421, 'Misdirected request');
  if (method !== 'GET' && method !== 'HEAD') return refused(405, 'Method not allowed');
  const name = nameOf(url);
  const body = name === null ? null : files.read(name);
  if (name === null || body === null) return refused(404, 'Not found');
  const extension = path.extname(name);
  return {
    status: 200,
    headers: {
      ...HEADERS,
      'Content-Type': CONTENT_TYPES.get(extension) ?? 'application/octet-stream',
      'Cache-Control': extension === '.png' ? 'public, max-age=86400' : 'no-cache',
    },
    body: method === 'HEAD' ? new Uint8Array() : body,
  };
}

function refused(status: 404 | 405 | 421, words: string): SiteAnswer {
  const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
  return { status, headers, body: new TextEncoder().encode(words) };
}

function nameOf(url: string): string | null {
  try {
    const name = decodeURIComponent(new URL(url, 'https://localhost').pathname).slice(1);
    return name === '' ? 'index.html' : name;
  } catch {
    return null;
  }
}
