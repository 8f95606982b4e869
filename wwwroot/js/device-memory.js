/**
 * Small things kept on the device, as JSON. A browser may refuse (private mode, full, switched off): reading then gives
 * null and writing false, and nothing breaks.
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

export const forget = (storage, key) => {
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

/** Answers hold for half an hour; after that the questions come again, for things can change. */
export const ANSWERS_MS = 30 * 60_000

/** What was stopped stays off until the next day. */
const HURT_MS = 12 * 60 * 60_000

/** What this tab remembers of the exercises: where the person was, and what hurt. Gone when the tab is closed. */
export class PlayerSession {
  #key

  /** @param key tells the exercises of this page and their doses from those of another */
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

  /** It was pressed by mistake. */
  unsetHurt(slug) {
    const { [slug]: _, ...rest } = read(tab, HURT) ?? {}
    write(tab, HURT, rest)
  }
}

/** Takes away all that the player keeps on this device. */
export const forgetAll = () => {
  forget(tab, SESSION)
  forget(tab, HURT)
  forget(device, SETTINGS)
}
