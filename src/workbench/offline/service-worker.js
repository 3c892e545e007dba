/* global RELEASE, self, caches, Request */
// What keeps the pages of a release on the machine, so that they open with no network. The release puts before it what
// it is made of: `RELEASE = { digest, files }`. Pages and scripts of one release are never mixed with those of another.
const CACHE = `chamchuan-${RELEASE.digest}`;
/** The office's own criteria sets, as they were when there was a network last. */
const OFFICE_SETS = 'office-sets';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(RELEASE.files.map((file) => new Request(file, { cache: 'reload' })))),
  );
});

self.addEventListener('activate', (event) => {
  const isOlder = (name) => name.startsWith('chamchuan-') && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOlder).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// A new release waits until the page says that its user wants it: never in the middle of work.
self.addEventListener('message', (event) => {
  if (event.data === 'use-new-release') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith(new URL('criteria/', self.registration.scope).pathname)) {
    event.respondWith(newestSets(event.request));
    return;
  }
  const wanted = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(wanted)) ?? fetch(event.request)));
});

/** An office changes its criteria sets without a new release of ours: they are asked for whenever there is a network. */
async function newestSets(request) {
  const kept = await caches.open(OFFICE_SETS);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch (error) {
    const earlier = (await kept.match(request)) ?? (await caches.match(request));
    if (earlier === undefined) throw error;
    return earlier;
  }
}
