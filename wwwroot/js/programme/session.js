import { addDays, daysBetween, lastSession } from './days.js'
import { withDay } from './device.js'
import { colourOf } from './steps.js'

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

/** Worst last. */
const MEANINGS = ['nothing', 'amber', 'red', 'red-flag']

/** What is kept of a session: what was done, and the worst that stopping something meant. Pure. */
export const sessionOf = ({ did, before }, ache, moves, stopMeanings) => {
  const stops = did.filter(({ reason }) => reason).map(({ slug, reason }) => ({ slug, means: stopMeanings[reason] ?? 'red' }))
  const stopped = MEANINGS[Math.max(0, ...stops.map(({ means }) => MEANINGS.indexOf(means)))]
  const red = stops.filter(({ means }) => means === 'red')
  const hurt = red.length === 1 ? moves.find(({ move }) => move.exercise === red[0].slug) : undefined
  // At least half of each move that the day holds.
  const isWhole = moves.every(({ move }) => did.some(({ slug, done, of }) => slug === move.exercise && done * 2 >= of))
  return { did, before, ache, isWhole, stopped, redColumn: hurt?.column ?? null, morning: 'unknown' }
}

/** The morning after was worse, and nobody has said that it is the usual again: no session before (P38). */
export const isUnsettled = ({ kept, date }) => {
  const session = kept.days[lastSession(kept, date)]?.session
  return session?.morning === 'worse' && session.isSettled !== true
}

/** The programme with the answer to whether a worse morning is over; one that is not over after a day was too much (P38). */
export const settledOf = (kept, date, isSettled) => {
  if (!isUnsettled({ kept, date })) return undefined
  const last = lastSession(kept, date)
  const morning = !isSettled && daysBetween(last, date) > 1 ? 'worse-for-longer' : 'worse'
  return withDay(kept, last, { session: { ...kept.days[last].session, morning, isSettled } })
}
