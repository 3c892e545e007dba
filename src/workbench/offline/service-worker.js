/* global RELEASE, self, caches, Request */
// What keeps the pages of a release on the machine, so that they open with no network. The release puts before it what
// it is made of: `RELEASE = { digest, files }`. Pages and scripts of one release are never mixed with those of another.
const CACHE = `chamchuan-${RELEASE.digest}`;

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
  const wanted = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(wanted)) ?? fetch(event.request)));
});
