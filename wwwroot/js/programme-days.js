import { colourOf } from './programme-steps.js'

/** Days are local and written as 2026-03-05, so that they mean the same wherever the person is. Pure. */

const DAY_MS = 86_400_000
const twoDigits = number => String(number).padStart(2, '0')

export const isDate = text => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

export const localDay = now => `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`

/** Without a zone, so that a change of the clock loses no day. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

export const addDays = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** What the rules go by, of what was kept of one day. */
export const dayOf = (kept = {}, rule) => ({
  session: kept.session ? colourOf({ morning: 'unknown', ...kept.session }, rule) : null,
  redColumn: kept.session?.redColumn ?? null,
  isBackToUsual: kept.isBackToUsual === true,
  hasRedFlag: kept.hasRedFlag === true,
  isCleared: kept.isCleared === true,
  isClearedAfter: kept.isClearedAfter === true,
  isSeen: kept.isSeen === true,
  flare: kept.flare ?? 'none',
  review: kept.review ?? null,
  isOneLegPainless: kept.isOneLegPainless ?? null,
})

/** Each day from the beginning to the day before today, those without an entry too. */
export const historyOf = ({ begunOn, days }, rule, today) =>
  Array.from({ length: Math.max(daysBetween(begunOn, today), 0) }, (_, day) => dayOf(days[addDays(begunOn, day)], rule))

/** The last day with a session before today; undefined for none. */
export const lastSession = ({ begunOn, days }, today) =>
  Object.keys(days).filter(date => date >= begunOn && date < today && days[date].session).sort().pop()
