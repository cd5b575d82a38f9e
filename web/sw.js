// Keeps the whole game on the device after the first visit. The build writes the version, so a new build is a new worker.
const VERSION = 'development';

// The scope is in the name: two copies of the game may live on one host, each with its own store.
const MINE = `sango ${registration.scope} `;
const STORE = MINE + VERSION;

/** The page is asked for by its folder: some hosts answer `index.html` itself with a redirect, which cannot be kept. */
const address = (path) => (path === 'index.html' ? './' : path);

async function fill() {
  const store = await caches.open(STORE);
  const list = await fetch('files.json', { cache: 'no-cache' });
  const manifest = await list.clone().json();
  if (manifest.version !== VERSION) throw new Error('The files are of another version: the host is between two builds.');
  await store.put('files.json', list);
  // What the page fetched a moment ago is only asked after again, not sent twice.
  await store.addAll(manifest.files.map((file) => new Request(address(file.path), { cache: 'no-cache' })));
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE) && name !== STORE).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const store = await caches.open(STORE);
  const page = request.mode === 'navigate' && /(\/|\/index\.html)$/.test(new URL(request.url).pathname);
  const kept = await store.match(page ? './' : request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(tidy()));
addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
