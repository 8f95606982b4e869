import { AIR, DENSITY, VISCOSITY, wallAcceleration } from './cavitation-laws.js'

/* Dormand and Prince 5(4): where the slopes are taken, how they are weighed, and the difference to the fourth order. */
const AT = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1]
const WEIGHTS = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
]
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40]
const TOLERANCE = 1e-7
/** How exactly the end of a run is found, s. */
const MOMENT = 1e-9

/**
 * Follows a bubble through time, in steps that fit themselves to the motion.
 *
 * Near the end of a collapse the radius shrinks by half in less than a microsecond, and the wall is as fast as a car; a
 * moment later all is calm. So the step is chosen anew each time from the difference of the two orders. That difference is
 * taken in scaled variables: the logarithm of the radius, so that a bubble a hundred times smaller is as exact and no step
 * can land below zero; and the wall's speed against itself plus the speed that air pressure alone would give, so that it
 * matters equally in the calm and in the collapse. Measured in metres, the error of a collapsed bubble would vanish beside
 * the tolerance, and the step would jump over the turning point.
 *
 * It begins with a `radius` and a `speed` of the wall at the time `start`, and ends at the time `end`, or when
 * `until(radius, speed)` holds. `gas(radius, time)` is the pressure in the bubble, `around(time)` that around it.
 * @returns the beginning and each step: { time, radius, speed, acceleration }
 */
export function follow({ radius, speed = 0, start = 0, end, viscosity = VISCOSITY, longest = 5e-6, gas, around, until = () => false }) {
  const calm = Math.sqrt(AIR / DENSITY)
  const slope = (time, log, wall) => {
    const size = Math.exp(log)
    return [wall / size, wallAcceleration(size, wall, gas(size, time), around(time), viscosity)]
  }
  let time = start
  let log = Math.log(radius)
  let wall = speed
  let step = Math.min(longest, 1e-8)
  let first = slope(time, log, wall)
  const steps = [{ time, radius, speed, acceleration: first[1] }]
  while (time < end) {
    step = Math.min(step, end - time)
    const slopes = [first]
    let nextLog
    let nextWall
    for (let stage = 1; stage < 7; stage++) {
      nextLog = log
      nextWall = wall
      for (let before = 0; before < stage; before++) {
        nextLog += step * WEIGHTS[stage][before] * slopes[before][0]
        nextWall += step * WEIGHTS[stage][before] * slopes[before][1]
      }
      slopes.push(slope(time + AT[stage] * step, nextLog, nextWall))
    }
    let logError = 0
    let wallError = 0
    for (let stage = 0; stage < 7; stage++) {
      logError += step * ERROR[stage] * slopes[stage][0]
      wallError += step * ERROR[stage] * slopes[stage][1]
    }
    const error = Math.hypot(logError, wallError / (calm + Math.abs(nextWall))) / TOLERANCE
    if (error <= 1 && step > MOMENT && until(Math.exp(nextLog), nextWall)) {
      // The end lies within this step: come nearer before it is taken, so that the result does not hang on the step.
      step /= 2
      continue
    }
    if (error <= 1) {
      // The last slope is the first of the next step. Time is set, not added up, at the end, so that it is reached.
      time = end - time - step < 1e-15 ? end : time + step
      log = nextLog
      wall = nextWall
      first = slopes[6]
      const size = Math.exp(log)
      steps.push({ time, radius: size, speed: wall, acceleration: first[1] })
      if (until(size, wall)) break
    }
    // A slope that is no number is a step far too long.
    const change = error > 0 ? .9 * error ** -.2 : 5
    step = Math.min(longest, step * (Number.isFinite(error) ? Math.min(5, Math.max(.2, change)) : .1))
  }
  return steps
}
