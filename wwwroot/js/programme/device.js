import { PROGRAMME, forget, look, raw, write } from '../device-memory.js'
import { isDate } from './days.js'

/** The programme as it lies on this device. */

const isScore = value => value === null || (Number.isInteger(value) && value >= 0 && value <= 10)
const isOneOf = (value, ...words) => value === undefined || value === null || words.includes(value)
const isList = (value, isItem) => Array.isArray(value) && value.every(isItem)
const isText = value => typeof value === 'string'
const isFlag = value => value === undefined || value === null || typeof value === 'boolean'
const isThing = value => typeof value === 'object' && value !== null

const isSession = session => session === undefined || (isThing(session) && isScore(session.ache) && typeof session.isWhole === 'boolean'
  && isOneOf(session.stopped, 'nothing', 'amber', 'red', 'red-flag') && isText(session.stopped)
  && isOneOf(session.morning, 'unknown', 'not-sure', 'usual', 'worse', 'worse-for-longer')
  && (session.before === undefined || session.before === null || isText(session.before))
  && (session.redColumn === undefined || session.redColumn === null || isText(session.redColumn))
  && isList(session.did, part => isText(part?.slug) && Number.isInteger(part.done) && Number.isInteger(part.of)))

const isDay = day => isThing(day) && isSession(day.session) && isOneOf(day.sign, 'sure', 'doubt')
  && isOneOf(day.flare, 'none', 'begins', 'settles')
  && isOneOf(day.review, 'well', 'better', 'same', 'worse') && isFlag(day.isOneLegPainless)
  && [day.hasRedFlag, day.isCleared, day.isClearedAfter, day.isSeen, day.isBackToUsual, day.session?.isSettled].every(isFlag)

const isWeek = week => isThing(week) && isDate(week.on) && isScore(week.now) && isScore(week.usual)
  && isOneOf(week.overall, 'better', 'same', 'worse') && isList(week.activities, isScore)

const isProgramme = kept => isDate(kept.begunOn) && isList(kept.conditions, isText) && typeof kept.agreed === 'boolean'
  && isText(kept.goal) && isList(kept.activities, isText) && isThing(kept.days)
  && Object.entries(kept.days).every(([date, day]) => isDate(date) && isDay(day)) && isList(kept.weeks, isWeek)

/** 'none' before the first day, 'fine', 'broken' (damaged, or of a newer version) or 'blocked'. */
export const readProgramme = () => {
  const { state, value } = look(PROGRAMME)
  if (state !== 'fine') return { state }
  if (!value) return { state: 'none' }
  return isProgramme(value) ? { state, kept: value } : { state: 'broken' }
}

/** Says whether it was kept. What lies there already and cannot be read is never written over. */
export const writeProgramme = kept => readProgramme().state !== 'broken' && write(PROGRAMME, kept)

export const newProgramme = (begunOn, { conditions, agreed, goal }, before) => ({
  begunOn, conditions, agreed, goal, activities: before?.activities ?? [], days: before?.days ?? {}, weeks: before?.weeks ?? [],
})

/** A copy in which a day says something more. */
export const withDay = (kept, date, more) => ({ ...kept, days: { ...kept.days, [date]: { ...kept.days[date], ...more } } })

export const rawProgramme = () => raw(PROGRAMME)

export const eraseProgramme = () => forget(PROGRAMME)
