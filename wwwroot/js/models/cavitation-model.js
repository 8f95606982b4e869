import { AIR, CONTACT, VAPOUR, gasSpring, inflow, radiusOf, soundPressure, suction, volumeOf } from './cavitation-laws.js'
import { follow } from './cavitation-stepper.js'

export * from './cavitation-laws.js'
export { follow }

/*
 * What may happen in a small, finger-like joint when its surfaces part. Knows no page. The laws and the stepper lie beside
 * this; the test holds the results E30 to E34 of the evidence file against all three.
 */

/** The speck of gas from which a cavity grows, m. */
export const NUCLEUS = 1e-5
/** Radius at which the cavity has taken up the room between the surfaces, m. */
export const ROOM = .001
/** Radius of the bubble that is left when all is calm, against the cavity at its largest, 1. */
export const LEFT = .7
/** The model lets the film be pulled no lower, Pa. */
export const LOWEST = -100_000
/** A bubble below this is no cavity, m. */
export const CAVITY = 1e-4
/** A cavity that has not begun to shut by then does not come, s. */
export const WINDOW = .002
/** The pressure of the air is back in the film within this, s. */
const RETURN = 2e-5
/** The surfaces part up to this many times their gap. */
const PARTED = 3

/**
 * One parting of the surfaces, from rest, in three runs of the same equation (E23). A speck of gas grows while the suction
 * (E22) holds the film below the pressure of vapour. When it has taken up its room, or grows no more, the suction is gone;
 * it coasts to its largest while gas comes in. Then it partly shuts on that gas (E24), and rings.
 * Taken as given, not computed: NUCLEUS, ROOM, LEFT, LOWEST, RETURN and PARTED.
 * @param {number} speed m/s
 * @param {number} gap thickness of the film at the beginning, m
 * @param {number} [end] time up to which a cavity is followed, s
 * @returns `steps`: time s, radius m, speed m/s, film Pa, gap m, sound Pa (in the fluid, at DISTANCE);
 *   `pops`: whether a cavity formed; `lowest` film pressure, Pa; and for a cavity: `formed`, when it began to shut, s;
 *   `largest`, `smallest` and `rest` radius, m; `forming` and `shutting`, the peaks of the sound before and after, Pa
 */
export function crack(speed, gap, end = .006) {
  const gapAt = time => Math.min(gap + speed * time, PARTED * gap)
  const pulled = time => gap + speed * time < PARTED * gap ? Math.max(LOWEST, AIR - suction(speed, gapAt(time))) : AIR
  const told = (steps, around) => steps.map(step => ({
    ...step, film: around(step.time), gap: gapAt(step.time), sound: soundPressure(step.radius, step.speed, step.acceleration),
  }))
  const speck = gasSpring(NUCLEUS, 1)
  const growing = follow({
    radius: NUCLEUS, end: WINDOW, gas: speck, around: pulled,
    until: (radius, wall) => radius >= ROOM || (radius > CAVITY && wall < 0),
  })
  const lowest = pulled(0)
  const full = growing.at(-1)
  if (full.radius <= CAVITY) return { pops: false, lowest, steps: told(growing, pulled) }

  const back = time => {
    const done = Math.min(1, (time - full.time) / RETURN)
    return done * done * (3 - 2 * done)
  }
  const around = time => pulled(time) + back(time) * (AIR - pulled(time))
  const from = ({ time, radius, speed: wall }) => ({ start: time, radius, speed: wall, end, around })
  const coming = (radius, time) => speck(radius) + back(time) * (gasSpring(LEFT * radius, 1.3)(radius) - speck(radius))
  const coasting = follow({ ...from(full), gas: coming, until: (radius, wall) => wall <= 0 })
  const turn = coasting.at(-1)
  const rest = LEFT * turn.radius
  const shutting = told(follow({ ...from(turn), gas: gasSpring(rest, 1.3) }), around)
  const forming = [...told(growing, pulled), ...told(coasting, around).slice(1)]
  const peak = steps => steps.reduce((most, { sound }) => Math.max(most, Math.abs(sound)), 0)
  return {
    pops: true, lowest, formed: turn.time, rest,
    largest: turn.radius, smallest: Math.min(...shutting.map(step => step.radius)),
    forming: peak(forming), shutting: peak(shutting),
    steps: [...forming, ...shutting.slice(1)],
  }
}

/** Between two steps of a stretch, s. */
const MOMENT = 5e-6

/**
 * One parting of the surfaces while the bubble of the last one is still there. The room that opens is filled by fluid that flows
 * in (E22) and by the bubble, whose gas thins out (Boyle). That gas and the vapour press on the film, so it never gets below the
 * pressure of vapour: no space can form, and there is no pop.
 * @param {number} bubble radius of what is left of the bubble, m
 * @returns as `crack` does, without a pop
 */
export function stretch(speed, gap, bubble) {
  const parted = (PARTED - 1) * gap / speed
  const gas = (AIR - VAPOUR) * volumeOf(bubble)
  const steps = []
  let volume = volumeOf(bubble)
  let lowest = AIR
  for (let time = 0; time <= WINDOW; time += MOMENT) {
    const isParting = time < parted
    const now = isParting ? gap + speed * time : PARTED * gap
    const film = VAPOUR + gas / volume
    lowest = Math.min(lowest, film)
    steps.push({ time, radius: radiusOf(volume), speed: 0, film, gap: now, sound: 0 })
    // The pressure at the end of the step decides, so that it stays calm however thick the film is.
    const open = MOMENT * inflow(now)
    const without = volume + (isParting ? MOMENT * Math.PI * CONTACT ** 2 * speed : 0) - open * (AIR - VAPOUR)
    volume = (without + Math.sqrt(without ** 2 + 4 * open * gas)) / 2
  }
  return { pops: false, lowest, steps, rest: bubble }
}

/**
 * The sound of some steps for a loudspeaker, `rate` samples in a second, Pa in the fluid. Each sample is the mean over its own
 * time, so that nothing is missed.
 */
export function samples(steps, rate) {
  const start = steps[0].time
  const sums = new Float32Array(Math.ceil((steps.at(-1).time - start) * rate))
  for (let index = 1; index < steps.length; index++) {
    const [before, after] = [steps[index - 1], steps[index]]
    const at = time => before.sound + (after.sound - before.sound) * (time - before.time) / (after.time - before.time)
    let from = before.time
    while (from < after.time) {
      const sample = Math.min(sums.length - 1, Math.floor((from - start) * rate + 1e-9))
      const to = sample === sums.length - 1 ? after.time : Math.min(after.time, start + (sample + 1) / rate)
      sums[sample] += (at(from) + at(to)) / 2 * (to - from) * rate
      from = to
    }
  }
  return sums
}
