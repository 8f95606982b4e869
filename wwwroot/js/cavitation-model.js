/**
 * What may happen in a small, finger-like joint when its surfaces part: suction in the film of fluid, a round bubble that
 * grows and partly shuts, the sound of it, and the gas that dissolves again. Knows no page. SI units throughout.
 * One file, because it is one machine: its constants, units, equations and the stepper that solves them are read together.
 * Equations E22 to E29 of the evidence file; the test holds its results E30 to E34 against this module.
 */

/** Air pressure, Pa. */
export const AIR = 101_325
/** Pressure of water vapour at 37 °C, Pa. */
export const VAPOUR = 6300
/** Density of the fluid, kg/m³. */
export const DENSITY = 1000
/** Surface tension of the fluid, N/m. */
export const TENSION = .055
/** Viscosity of the fluid, Pa·s; taken as constant, though joint fluid gets thinner the faster it is sheared. */
export const VISCOSITY = .1
/** Radius over which the surfaces touch, m. */
export const CONTACT = .005
/** Share of a sound pressure that gets from the fluid into air, 1. */
export const INTO_AIR = 5.6e-4
/** Distance at which the sound is given, m. */
export const DISTANCE = .5
/** Diffusivity of a gas in the fluid, m²/s. */
const DIFFUSIVITY = 2e-9
const ATMOSPHERE_MMHG = 760

/** Gases of the joint: solubility at 37 °C, volume of gas in a volume of fluid at one atmosphere, and pressure in tissue, mmHg. */
export const GASES = {
  carbonDioxide: { solubility: .57, tissue: 46 },
  nitrogen: { solubility: .0127, tissue: 573 },
  oxygen: { solubility: .024, tissue: 45 },
}

/**
 * Drop of pressure in the middle of the film between two flat discs that part (E22, Stefan and Reynolds).
 * @param {number} speed at which they part, m/s
 * @param {number} gap thickness of the film, m
 * @param {number} viscosity Pa·s
 * @param {number} contact radius of the discs, m
 * @returns {number} Pa below the pressure at the rim
 */
export const suction = (speed, gap, viscosity = VISCOSITY, contact = CONTACT) => 3 * viscosity * speed * contact ** 2 / gap ** 3

/**
 * Speed that makes a given drop (E22, turned round).
 * @param {number} drop Pa
 * @returns {number} m/s
 */
export const speedFor = (drop, gap, viscosity = VISCOSITY, contact = CONTACT) => drop * gap ** 3 / (3 * viscosity * contact ** 2)

/**
 * Pull that parts the discs (E22).
 * @returns {number} N
 */
export const pull = (speed, gap, viscosity = VISCOSITY, contact = CONTACT) => 1.5 * Math.PI * viscosity * speed * contact ** 4 / gap ** 3

/**
 * Pressure of an amount of gas that is at rest in a bubble of radius `rest` in air pressure (E24, a gas spring).
 * @param {number} rest m
 * @param {number} exponent 1 when slow, about 1.3 when fast
 * @returns {(radius: number) => number} Pa, for a radius in m
 */
export const gasSpring = (rest, exponent) => {
  const atRest = AIR - VAPOUR + 2 * TENSION / rest
  return radius => atRest * (rest / radius) ** (3 * exponent)
}

/**
 * Acceleration of the wall of a bubble (E23, Rayleigh and Plesset).
 * @param {number} radius m
 * @param {number} speed of the wall outward, m/s
 * @param {number} gas pressure of the gas in it, Pa
 * @param {number} around pressure of the fluid around it, Pa
 * @param {number} viscosity Pa·s
 * @returns {number} m/s²
 */
export const wallAcceleration = (radius, speed, gas, around, viscosity = VISCOSITY) =>
  ((gas + VAPOUR - around - 2 * TENSION / radius - 4 * viscosity * speed / radius) / DENSITY - 1.5 * speed * speed) / radius

/**
 * Sound pressure that the bubble sends out, in the fluid (E25).
 * @returns {number} Pa at `distance` m
 */
export const soundPressure = (radius, speed, acceleration, distance = DISTANCE) =>
  DENSITY / distance * (radius * radius * acceleration + 2 * radius * speed * speed)

/** Loudness in air of a sound pressure in the fluid, dB over 20 µPa; good to the order only. */
export const loudness = pressure => 20 * Math.log10(Math.abs(pressure) * INTO_AIR / 2e-5)

/**
 * Time in which a bubble of one gas dissolves (E29, Epstein and Plesset, still fluid).
 * @param {number} radius m
 * @param {{solubility: number, tissue: number}} gas one of GASES
 * @returns {number} s
 */
export const dissolvingTime = (radius, gas) =>
  radius ** 2 / (2 * DIFFUSIVITY * gas.solubility * (1 - gas.tissue / ATMOSPHERE_MMHG))

/** Radius after a time, of a bubble that dissolves (E29). @param {number} time s @returns {number} m */
export const dissolvingRadius = (radius, gas, time) => radius * Math.sqrt(Math.max(0, 1 - time / dissolvingTime(radius, gas)))

/** Gas that comes out of fluid in balance with the tissue (E28, Henry), by gas. @returns volume of gas in a volume of fluid */
export const freeGas = () =>
  Object.fromEntries(Object.entries(GASES).map(([name, { solubility, tissue }]) => [name, solubility * tissue / ATMOSPHERE_MMHG]))

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
 * @param {object} run
 * @param {number} run.radius at the beginning, m
 * @param {number} [run.speed] of the wall, m/s
 * @param {number} [run.start] time of the beginning, s
 * @param {number} run.end latest time, s
 * @param {number} [run.viscosity] Pa·s
 * @param {number} [run.longest] longest step, s
 * @param {(radius: number, time: number) => number} run.gas pressure in the bubble, Pa
 * @param {(time: number) => number} run.around pressure around it, Pa
 * @param {(radius: number, speed: number) => boolean} [run.until] ends the run when it holds, found to a billionth of a second
 * @returns {{time: number, radius: number, speed: number, acceleration: number}[]} the beginning and each step
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

/**
 * The sound of some steps in samples for a loudspeaker: each is the mean over its own time, so that nothing is missed.
 * @param {{time: number, sound: number}[]} steps
 * @param {number} rate samples in a second
 * @returns {Float32Array} Pa in the fluid
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
