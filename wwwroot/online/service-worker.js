/*
 * The server writes three constants before this: CACHE (a name made from all that is kept), PAGES and FILES. Nothing else is
 * ever kept but the last plans that a clinician gave as a link: what is not listed goes to the network as if this worker were not there.
 */

/** The plan of one's own is this page with a plan behind it. */
const PLAN = '/plan'

/** Plans of one's own that are kept; the oldest go first. */
const MOST_PLANS = 5

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
  if (isPlan(request.url)) event.respondWith(plan(event))
  else if (isPage) event.respondWith(page(request, pathname, search))
  else if (FILES.includes(pathname)) event.respondWith(file(request))
})

function isPlan(address) {
  const { pathname, searchParams } = new URL(address)
  return pathname === PLAN && searchParams.has('e')
}

async function keepAll() {
  const cache = await caches.open(CACHE)
  // Without cookies, so that a page is kept as everybody sees it; past the browser's own cache, so that it is the newest.
  await cache.addAll([...PAGES, ...FILES].map(address => new Request(address, { cache: 'no-cache', credentials: 'omit' })))
  await keepPlans(cache)
  await self.skipWaiting()
}

/** Those that an older version kept, since each needs the files of this one, and what is open: it was there before this worker. */
async function keepPlans(cache) {
  const open = await self.clients.matchAll({ includeUncontrolled: true })
  const addresses = new Set(open.map(({ url }) => addressOf(url)).filter(isPlan))
  for (const name of await caches.keys()) {
    if (!name.startsWith('sij-')) continue
    for (const { url } of await (await caches.open(name)).keys()) if (isPlan(url)) addresses.add(url)
  }
  for (const address of addresses) {
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' }).catch(() => null)
    if (answer?.ok) await keepPlan(cache, address, answer)
  }
}

async function keepPlan(cache, address, answer) {
  await cache.delete(address)
  await cache.put(address, answer)
  const plans = (await cache.keys()).filter(({ url }) => isPlan(url))
  for (const old of plans.slice(0, -MOST_PLANS)) await cache.delete(old)
}

/** The note of a clinician, behind the #, is not kept. */
const addressOf = url => url.split('#')[0]

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith('sij-') && name !== CACHE) await caches.delete(name)
  await self.clients.claim()
}

/** The network first, so that a page is never older than it must be. Without it, a page is shown whatever was asked of it: the numbers
 * of another country are put in by a script. */
async function page(request, path, search) {
  const cache = await caches.open(CACHE)
  const kept = PAGES.includes(path) ? await cache.match(path) : undefined
  return kept && !search ? newest(request, kept) : fetch(request).catch(() => kept ?? cache.match('/offline'))
}

/** What a patient was given works at home without a connection, as it was seen last. */
async function plan(event) {
  const { request } = event
  const address = addressOf(request.url)
  const cache = await caches.open(CACHE)
  const kept = await cache.match(address)
  const answer = kept ? await newest(request, kept) : await fetch(request).catch(() => cache.match('/offline'))
  if (answer !== kept && answer.ok && answer.url === address) event.waitUntil(keepPlan(cache, address, answer.clone()))
  return answer
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
