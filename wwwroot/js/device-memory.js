/**
 * Small things kept on the device, as JSON. A browser may refuse (private mode, full): reading then gives null and writing
 * false, and nothing breaks.
 */
export const read = (storage, key) => {
  try {
    return JSON.parse(storage()?.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export const write = (storage, key, value) => {
  try {
    storage().setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

const forget = (storage, key) => {
  try {
    storage().removeItem(key)
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}

/** Functions, since only naming the storage can throw. */
export const device = () => globalThis.localStorage
export const tab = () => globalThis.sessionStorage

const SESSION = 'si-player-session'
const HURT = 'si-player-hurt'
export const SETTINGS = 'si-player'

/** After half an hour the questions come again, for things can change. */
export const ANSWERS_MS = 30 * 60_000

/** What was stopped stays off until the next day. */
const HURT_MS = 12 * 60 * 60_000

/** What this tab remembers: where the person was, and what hurt. Gone when the tab is closed. */
export class PlayerSession {
  #key

  /** @param key the exercises of this page and their doses */
  constructor(key) { this.#key = key }

  remember(session) { write(tab, SESSION, { ...session, key: this.#key }) }

  forget() { forget(tab, SESSION) }

  /** What was remembered of the same exercises and is not too old, else null. */
  get kept() {
    const session = read(tab, SESSION)
    const age = Date.now() - session?.answeredAt
    return session?.key === this.#key && age >= 0 && age < ANSWERS_MS ? session : null
  }

  /** Reasons by slug of the exercises that were stopped. */
  get hurt() {
    const kept = Object.entries(read(tab, HURT) ?? {}).filter(([, stop]) => Date.now() - stop?.at < HURT_MS)
    return Object.fromEntries(kept.map(([slug, { reason }]) => [slug, reason]))
  }

  setHurt(slug, reason) { write(tab, HURT, { ...read(tab, HURT), [slug]: { reason, at: Date.now() } }) }

  unsetHurt(slug) {
    const { [slug]: _, ...rest } = read(tab, HURT) ?? {}
    write(tab, HURT, rest)
  }
}

/**
 * The diary's entries: { at, did: [{ slug, done, of, reason }], before, after }. `at` is a time in ISO 8601, the rest are
 * ids of content/en/exercises/choices.yaml, which keep their meaning for ever.
 */
const DIARY = 'si-diary'
const VERSION = 1

/** Three a day for three years; the oldest go first. */
const MOST = 4000

const isEntry = entry => typeof entry?.at === 'string' && !Number.isNaN(Date.parse(entry.at)) && Array.isArray(entry.did) && entry.did.every(part => typeof part?.slug === 'string' && Number.isInteger(part.done) && Number.isInteger(part.of))
  && typeof entry.before === 'string' && typeof entry.after === 'string'

/** 'fine', 'blocked' when nothing can be kept, or 'broken' when what is there cannot be read. */
export const stateOf = () => {
  let text
  try {
    text = device().getItem(DIARY)
  } catch {
    return 'blocked'
  }
  if (text === null) return 'fine'
  const kept = read(device, DIARY)
  return kept?.version === VERSION && Array.isArray(kept.entries) && kept.entries.every(isEntry) ? 'fine' : 'broken'
}

export const entries = () => stateOf() === 'fine' ? read(device, DIARY)?.entries ?? [] : []

/** Also when it cannot be read. */
export const raw = () => device().getItem(DIARY) ?? ''

/** A diary that cannot be read is never written over. */
export const keep = entry => stateOf() === 'fine' && write(device, DIARY, { version: VERSION, entries: [...entries(), entry].slice(-MOST) })

export const remove = at => write(device, DIARY, { version: VERSION, entries: entries().filter(entry => entry.at !== at) })

/** Takes away all that we keep on this device. */
export const eraseAll = () => {
  for (const key of [SESSION, HURT]) forget(tab, key)
  for (const key of [SETTINGS, DIARY]) forget(device, key)
}
