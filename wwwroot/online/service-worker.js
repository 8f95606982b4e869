/*
 * The server writes three constants before this: CACHE (a name made from all that is kept), PAGES and FILES. Nothing else is
 * ever kept: what is not listed goes to the network as if this worker were not there.
 */

/** What is kept is shown after this long when the network does not answer. */
const PATIENCE_MS = 4000

/** A network that was silent is not waited for again within this: a page asks for many files, one after the other. */
const SILENCE_MS = 30000

let silentUntil = 0

self.addEventListener('install', event => event.waitUntil(keepAll()))
self.addEventListener('activate', event => event.waitUntil(takeOver()))
self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  // A page of ours may take an exercise out of its page.
  const isPage = request.mode === 'navigate' || (PAGES.includes(pathname) && !search)
  if (isPage) event.respondWith(page(request, search ? null : pathname))
  else if (FILES.includes(pathname)) event.respondWith(file(request))
})

async function keepAll() {
  const cache = await caches.open(CACHE)
  // Without cookies, so that a page is kept as everybody sees it; past the browser's own cache, so that it is the newest.
  await cache.addAll([...PAGES, ...FILES].map(address => new Request(address, { cache: 'no-cache', credentials: 'omit' })))
  await self.skipWaiting()
}

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith('sij-') && name !== CACHE) await caches.delete(name)
  await self.clients.claim()
}

/** The network first, so that a page is never older than it must be. */
async function page(request, path) {
  const cache = await caches.open(CACHE)
  const kept = PAGES.includes(path) ? await cache.match(path) : undefined
  return kept ? newest(request, kept) : fetch(request).catch(() => cache.match('/offline'))
}

/**
 * A file with a fingerprint in its name never changes, so the kept one is as good as a new one. A module that is imported by
 * its plain name must fit the module that imports it, so the network comes first.
 */
async function file(request) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (!kept) return fetch(request)
  return /\.[a-z0-9]{10}\.\w+$/.test(request.url) ? kept : newest(request, kept)
}

/** What the network has, or what is kept if it fails or does not answer in time. */
async function newest(request, kept) {
  if (Date.now() < silentUntil) return kept
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE_MS))
  const answer = await Promise.race([fetch(request), late]).catch(() => kept)
  if (!answer) silentUntil = Date.now() + SILENCE_MS
  return !answer || answer.status >= 500 ? kept : answer
}
