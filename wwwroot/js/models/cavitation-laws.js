/**
 * The physics of a bubble in a thin film of fluid: constants, and one function for each law. SI units throughout.
 * Equations E22 to E29 of the evidence file.
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
/** Time after which a finger was found to pop again, s: measured, not worked out, and it varies (E02, E10). */
export const REFRACTORY = 20 * 60

/** Gases of the joint: solubility at 37 °C, volume of gas in a volume of fluid at one atmosphere, and pressure in tissue, mmHg. */
export const GASES = {
  carbonDioxide: { solubility: .57, tissue: 46 },
  nitrogen: { solubility: .0127, tissue: 573 },
  oxygen: { solubility: .024, tissue: 45 },
}

/**
 * Drop of pressure in the middle of the film between two flat discs that part (E22, Stefan and Reynolds), Pa below the rim.
 * `speed` at which they part, m/s; `gap` between them, m; `contact` radius of the discs, m.
 */
export const suction = (speed, gap, viscosity = VISCOSITY, contact = CONTACT) => 3 * viscosity * speed * contact ** 2 / gap ** 3

/** Speed that makes a given drop (E22, turned round), m/s. */
export const speedFor = (drop, gap, viscosity = VISCOSITY, contact = CONTACT) => drop * gap ** 3 / (3 * viscosity * contact ** 2)

/** Pull that parts the discs (E22), N. */
export const pull = (speed, gap, viscosity = VISCOSITY, contact = CONTACT) => 1.5 * Math.PI * viscosity * speed * contact ** 4 / gap ** 3

/**
 * Pressure of an amount of gas that is at rest in a bubble of radius `rest` in air pressure (E24, a gas spring), Pa.
 * `exponent` is 1 when slow, about 1.3 when fast.
 */
export const gasSpring = (rest, exponent) => {
  const atRest = AIR - VAPOUR + 2 * TENSION / rest
  return radius => atRest * (rest / radius) ** (3 * exponent)
}

/**
 * Acceleration of the wall of a bubble (E23, Rayleigh and Plesset), m/s². `speed` of the wall outward, m/s; pressures of the
 * `gas` in it and of the fluid `around` it, Pa.
 */
export const wallAcceleration = (radius, speed, gas, around, viscosity = VISCOSITY) =>
  ((gas + VAPOUR - around - 2 * TENSION / radius - 4 * viscosity * speed / radius) / DENSITY - 1.5 * speed * speed) / radius

/** Sound pressure that the bubble sends out, in the fluid (E25), Pa at `distance` m. */
export const soundPressure = (radius, speed, acceleration, distance = DISTANCE) =>
  DENSITY / distance * (radius * radius * acceleration + 2 * radius * speed * speed)

/** Loudness in air of a sound pressure in the fluid, dB over 20 µPa; good to the order only. */
export const loudness = pressure => 20 * Math.log10(Math.abs(pressure) * INTO_AIR / 2e-5)

/** Time in which a bubble of one of the GASES dissolves (E29, Epstein and Plesset, still fluid), s. */
export const dissolvingTime = (radius, gas) =>
  radius ** 2 / (2 * DIFFUSIVITY * gas.solubility * (1 - gas.tissue / ATMOSPHERE_MMHG))

/** Radius after a time, of a bubble that dissolves (E29) and is gone after the `whole` time, m. */
export const dissolvingRadius = (radius, whole, time) => radius * Math.sqrt(Math.max(0, 1 - time / whole))

/** Volume of a round bubble, m³, and its radius from that. */
export const volumeOf = radius => 4 / 3 * Math.PI * radius ** 3
export const radiusOf = volume => Math.cbrt(volume / (4 / 3 * Math.PI))

/** Fluid that flows in between the discs for each Pa that the film lies below the air (E22, turned round), m³/s. */
export const inflow = (gap, viscosity = VISCOSITY) => Math.PI * gap ** 3 / (3 * viscosity)

/** Gas that comes out of fluid in balance with the tissue (E28, Henry), by gas: its volume in a volume of fluid. */
export const freeGas = () =>
  Object.fromEntries(Object.entries(GASES).map(([name, { solubility, tissue }]) => [name, solubility * tissue / ATMOSPHERE_MMHG]))
