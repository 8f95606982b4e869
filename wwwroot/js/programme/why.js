import { WALK } from './ladder.js'
import { BOOK, EVERY_COLUMN } from './steps.js'
import { fill } from '../words.js'

/** What a step has more than the one below, in words. */
export const moreOf = ({ up, moves, walkMinutes }, words) => {
  if (up === WALK) return fill(words.texts.today.walk, { minutes: walkMinutes })
  const { move } = moves.find(({ column }) => column === up)
  return `${words.nameOf(move.exercise)}, ${doseWords(move, words)}`
}

export const doseWords = ({ exercise, repetitions, sets, holdSeconds }, { doses, exercises }) => {
  const counted = sets > 1 ? 'rounds' : repetitions > 1 ? 'times' : 'time'
  const dose = fill(doses[counted + (exercises[exercise].sides === 'each' ? 'Each' : '')], { count: repetitions, sets })
  return fill(doses.seconds, { dose, phase: doses.phase, seconds: holdSeconds })
}

/** What keeps the next thing from going up; null for nothing but two good sessions. */
const holderOf = (progression, ladder, state) => {
  const { rules: { stepRule, levels }, steps, isSlow } = ladder
  const { level } = steps[state.step]
  const next = progression.nextStep(state)
  if (BOOK.indexOf(state.book) > BOOK.indexOf('not-well')) return ['heldBook']
  if (progression.isReviewDue(state)) return ['heldReview']
  if (state.rests !== null) return []
  if (state.heldDays > 1) return ['held', { days: state.heldDays }]
  if (isSlow && state.daysSinceUp < stepRule.slowDays - 1) return ['heldSlow']
  if (state.leftOut > 0) return null
  if (!next) return ['top']
  if (next.up === WALK && state.daysSinceWalk < stepRule.walkDays - 1) return ['heldWalk']
  if (next.level === level) return null
  const { greenDays, asksOneLeg } = levels[level - 1]
  if (asksOneLeg && !state.isOneLegPainless) return ['heldOneLeg']
  return state.greenDays < greenDays - 1 ? ['heldLevel', { days: greenDays }] : null
}

/** Sentences that say why today is what it is, and what comes next. */
export const whyLines = (progression, ladder, state, today, words) => {
  const { texts: { why }, nameOf } = words
  const step = ladder.steps[state.step]
  const next = progression.nextStep(state)
  const back = step.moves[step.moves.length - state.leftOut - 1]
  const what = state.last === 'back-in' && back ? nameOf(back.move.exercise) : state.last === 'up' ? moreOf(step, words) : ''
  const lines = [fill(why[camel(state.last)], { what })]
  if (state.rests !== null && state.rests !== EVERY_COLUMN) {
    const resting = step.moves.find(({ column }) => column === state.rests)
    if (resting) lines.push(fill(why.rests, { title: nameOf(resting.move.exercise) }))
  }
  if (today.kind === 'session' || today.kind === 'walk') {
    const heavy = step.moves.filter(({ column, move }) => move.everySecondDay && column !== state.rests && (state.sessions & 1) === 1)
    lines.push(...heavy.map(({ move }) => fill(why.everySecondDay, { title: nameOf(move.exercise) })))
  }
  const holder = holderOf(progression, ladder, state)
  if (holder) {
    const [key, values = {}] = holder
    if (key) lines.push(fill(why[key], values))
  } else if (next) {
    const returning = step.moves[step.moves.length - state.leftOut]
    const upNext = state.leftOut > 0 && returning ? nameOf(returning.move.exercise) : moreOf(next, words)
    lines.push(fill(state.greens > 0 ? why.oneMore : why.twoMore, { next: upNext }))
  }
  return [...lines, why.stays]
}

export const camel = word => word.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
