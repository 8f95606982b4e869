/** Days are local and written as 2026-03-05, so that they mean the same wherever the person is. Pure. */

const DAY_MS = 86_400_000
const twoDigits = number => String(number).padStart(2, '0')

export const isDate = text => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

export const localDay = now => `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`

/** Without a zone, so that a change of the clock loses no day. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

export const addDays = (date, days) => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** The last day with a session before today; undefined for none. */
export const lastSession = ({ begunOn, days }, today) =>
  Object.keys(days).filter(date => date >= begunOn && date < today && days[date].session).sort().pop()
