import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { devCertificates } from './dev-certificates.mjs';
import { isForThisMachine } from './local-requests.mjs';
import { inProject } from './project.mjs';

/** The port that manifest.xml names. */
export const DEFAULT_PORT = 3000;

/** URL prefix → folder, of what no build makes. */
export const FIXED_ROUTES = [
  { prefix: '/officejs/', folder: inProject('node_modules', '@microsoft', 'office-js', 'dist') },
  { prefix: '/samples/', folder: inProject('tests', 'fixtures') },
];

/** The first folder that has the file wins. */
const ROUTES = [
  ...FIXED_ROUTES,
  { prefix: '/', folder: inProject('dist', 'workbench') },
  { prefix: '/', folder: inProject('dist', 'pane') },
  { prefix: '/', folder: inProject('dist', 'excel-test') },
];

/** The one page that talks to another server of this machine: the one that takes the results of `npm run test:excel`. */
const TEST_PAGE = 'excel-test.html';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** Everything comes from this server. Both UI libraries insert style elements, hence the one exception. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  // A workbook that the add-in makes is handed from one tab to another.
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Office shows no icon that it may not keep; whatever else is asked for anew, so that a new build is seen at once. */
function cacheControl(file) {
  return path.extname(file) === '.png' ? 'public, max-age=86400' : 'no-cache';
}

/**
 * Serves the built workbench, the built pane, office.js and the sample workbooks on https://localhost.
 * @param {{ port?: number, trust?: boolean }} [options] port 0 takes any free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with code EADDRINUSE where the port is taken
 */
export async function startWorkbenchServer({ port = DEFAULT_PORT, trust = false } = {}) {
  const server = createServer(await devCertificates({ trust }), respond);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `https://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function respond(request, response) {
  if (!isForThisMachine(request.headers.host)) return end(response, 421, 'text/plain', 'Misdirected request');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'text/plain', 'Method not allowed');
  const file = fileFor(request.url);
  if (file === null) return end(response, 404, 'text/plain', 'Not found');
  const contentType = CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream';
  const policy = path.basename(file) === TEST_PAGE ? forTestPage(CONTENT_SECURITY_POLICY) : CONTENT_SECURITY_POLICY;
  const body = request.method === 'HEAD' ? '' : await readFile(file);
  return end(response, 200, contentType, body, {
    'Cache-Control': cacheControl(file),
    'Content-Security-Policy': policy,
  });
}

function forTestPage(policy) {
  return policy.replace("connect-src 'self'", "connect-src 'self' https://localhost:*");
}

function end(response, status, contentType, body, more = {}) {
  response.writeHead(status, { 'Cache-Control': 'no-cache', ...HEADERS, 'Content-Type': contentType, ...more });
  response.end(body);
}

function fileFor(requestUrl) {
  const pathname = pathnameOf(requestUrl);
  if (pathname === null) return null;
  const wanted = pathname === '/' ? '/index.html' : pathname;
  for (const { prefix, folder } of ROUTES) {
    if (!wanted.startsWith(prefix)) continue;
    const file = path.join(folder, wanted.slice(prefix.length));
    if (file.startsWith(folder + path.sep) && path.extname(file) !== '' && existsSync(file)) return file;
  }
  return null;
}

function pathnameOf(requestUrl) {
  try {
    return decodeURIComponent(new URL(requestUrl, 'https://localhost').pathname);
  } catch {
    return null;
  }
}
