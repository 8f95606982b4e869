import { device, forget, read, write } from './device-memory.js'

/**
 * The diary, kept in this browser only. An entry: { at, did: [{ slug, done, of, reason }], before, after }, where `at` is a
 * time in ISO 8601 and the rest are ids of content/en/exercises/choices.yaml, which keep their meaning for ever.
 */
const KEY = 'si-diary'
const VERSION = 1

/** More would fill the browser's room one day; the oldest go first. Three a day for more than three years. */
const MOST = 4000

const isEntry = entry => typeof entry?.at === 'string' && !Number.isNaN(Date.parse(entry.at)) && Array.isArray(entry.did) && entry.did.every(part => typeof part?.slug === 'string' && Number.isInteger(part.done) && Number.isInteger(part.of))
  && typeof entry.before === 'string' && typeof entry.after === 'string'

/** 'fine', 'blocked' when the browser keeps nothing, or 'broken' when what is there cannot be read. */
export const stateOf = () => {
  let text
  try {
    text = device().getItem(KEY)
  } catch {
    return 'blocked'
  }
  if (text === null) return 'fine'
  const kept = read(device, KEY)
  return kept?.version === VERSION && Array.isArray(kept.entries) && kept.entries.every(isEntry) ? 'fine' : 'broken'
}

/** The entries, the oldest first. */
export const entries = () => stateOf() === 'fine' ? read(device, KEY)?.entries ?? [] : []

/** What is kept, as it is; also when it cannot be read. */
export const raw = () => device().getItem(KEY) ?? ''

/** @returns whether the entry was kept; a diary that cannot be read is never written over */
export const keep = entry => stateOf() === 'fine' && write(device, KEY, { version: VERSION, entries: [...entries(), entry].slice(-MOST) })

export const remove = at => write(device, KEY, { version: VERSION, entries: entries().filter(entry => entry.at !== at) })

export const eraseAll = () => forget(device, KEY)
