import { DIARY, look, write } from '../device-memory.js'

/** Three a day for three years; the oldest go first. */
const MOST = 4000

const isPart = part => typeof part?.slug === 'string' && Number.isInteger(part.done) && Number.isInteger(part.of)

/** `at` is in ISO 8601; the rest are ids of the content, which keep their meaning for ever. */
const isEntry = entry => !Number.isNaN(Date.parse(entry?.at)) && Array.isArray(entry.did) && entry.did.every(isPart)
  && [entry.at, entry.before, entry.after].every(text => typeof text === 'string')

export const readDiary = () => {
  const { state, value } = look(DIARY)
  const entries = value ? value.entries : []
  return Array.isArray(entries) && entries.every(isEntry) ? { state, entries } : { state: 'broken', entries: [] }
}

export const writeDiary = change => {
  const { state, entries } = readDiary()
  return state === 'fine' && write(DIARY, { entries: change(entries).slice(-MOST) })
}

export const keep = entry => isEntry(entry) && writeDiary(entries => [...entries, entry])
