/** Timed steps from doses, as Core's Walkthrough makes them. */

export const GET_READY_SECONDS = 5
export const SWAP_SECONDS = 8

const SIDES = { each: [1, 2], together: [0], right: [1], left: [2] }

/** What can be changed, with the range of the data that bounds it. */
export const CHANGES = { hold: 'holdSeconds', repetitions: 'repetitions', sets: 'sets', rest: 'restSeconds' }

/** A whole number in the range; the usual one for what is no number. */
const inside = ({ usual, least, most }, value) => {
  const whole = Math.round(value)
  return value === null || value === '' || !Number.isFinite(whole) ? usual : Math.min(most, Math.max(least, whole))
}

/** A dose of one's own, brought into the ranges of the data. What is left out, or null, is the usual. */
export const doseOf = ({ sides, ...ranges }, own) => ({
  ...Object.fromEntries(Object.entries(CHANGES).map(([name, range]) => [name, inside(ranges[range], own?.[name] ?? null)])),
  sides: sides === 'each' && own?.sides !== 'together' && Object.hasOwn(SIDES, own?.sides) ? own.sides : sides,
})

/** Get ready, then hold and rest by turns, with a change of sides in between. */
export const stepsOf = doses => doses.flatMap(({ sets, repetitions, hold, rest, sides }, exercise) =>
  SIDES[sides].flatMap((side, turn) => {
    const first = turn > 0
      ? { exercise, phase: 'swap-sides', seconds: SWAP_SECONDS, repetition: 1, side }
      : { exercise, phase: 'get-ready', seconds: GET_READY_SECONDS, repetition: 1, side }
    return [first, ...Array.from({ length: sets * repetitions }, (_, at) => {
      const repetition = at + 1
      const holding = { exercise, phase: 'hold', seconds: hold, repetition, side }
      return at > 0 && rest > 0 ? [{ exercise, phase: 'rest', seconds: rest, repetition, side }, holding] : [holding]
    }).flat()]
  }))

export const exercisesOf = steps => [...new Set(steps.map(step => step.exercise))]

export const repetitionsOf = (steps, { exercise }) =>
  Math.max(...steps.filter(step => step.exercise === exercise).map(step => step.repetition))

/** Half as many repetitions; a single one is made half as long. */
export const halved = steps => steps.flatMap(step => {
  const repetitions = repetitionsOf(steps, step)
  if (step.repetition > Math.ceil(repetitions / 2)) return []
  return repetitions === 1 && step.phase === 'hold' ? { ...step, seconds: Math.ceil(step.seconds / 2) } : step
})
