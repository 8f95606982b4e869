import { AIR, WINDOW } from './cavitation-model.js'

/** The curves begin a little before the surfaces part, s. */
export const BEFORE = .0001
/** Width of the curves in units of their picture. */
const WIDTH = 210
/** Ranges of the curves: kPa and mm. Their lines and labels stand in the page. */
const RANGES = { film: [120, -120], radius: [1.6, 0] }
/** Units of the picture to a millimetre of the bubble, and for the film at rest. */
const BUBBLE_UNITS = 60
const FILM_UNITS = 24

const xOf = time => (time + BEFORE) / (WINDOW + BEFORE) * WIDTH

const line = (steps, [top, bottom], atRest, valueOf) => {
  const y = value => (100 * (top - value) / (top - bottom)).toFixed(2)
  const points = steps.map(step => `L${xOf(step.time).toFixed(2)} ${y(valueOf(step))}`)
  return `M0 ${y(atRest)}H${xOf(0)}${points.join('')}`
}

/** The moving picture of the surfaces, and the two curves under it. Draws what it is given. */
export class CrackDrawing {
  #parts
  #plots
  #shapes

  /** The moving picture is made from the first of the still ones. */
  constructor(parts, plots) {
    const scene = parts.still.querySelector('svg').cloneNode(true)
    parts.scene.replaceChildren(scene)
    this.#parts = parts
    this.#plots = plots
    this.#shapes = { fluid: scene.querySelector('path'), upper: scene.querySelector('g'), bubble: scene.querySelector('ellipse') }
  }

  /** One moment. The bubble is round in the model; here it is as flat as the drawn gap makes it. */
  draw({ radius, film, gap }, gapAtRest) {
    const { upper, bubble, fluid } = this.#shapes
    const opened = FILM_UNITS * (1 + 1.2 * (gap / gapAtRest - 1))
    const across = Math.max(2, radius * 1000 * BUBBLE_UNITS)
    upper.setAttribute('transform', `translate(0 ${-opened})`)
    bubble.setAttribute('cy', 250 - opened / 2)
    bubble.setAttribute('rx', across)
    bubble.setAttribute('ry', Math.min(across, opened / 2 - 2))
    fluid.style.opacity = .55 + .45 * Math.min(1, Math.max(0, film / AIR))
  }

  /** The curves of one parting, still covered. `atRest` is the radius of the bubble before it, m. */
  plot({ steps, pops, formed }, atRest) {
    const shown = steps.filter(step => step.time <= WINDOW)
    const curves = {
      film: line(shown, RANGES.film, AIR / 1000, step => step.film / 1000),
      radius: line(shown, RANGES.radius, atRest * 1000, step => step.radius * 1000),
    }
    for (const plot of this.#plots) {
      plot.querySelector('[data-curve]').setAttribute('d', curves[plot.dataset.plot])
      const band = plot.querySelector('[data-band]')
      band.setAttribute('x', xOf(0))
      band.setAttribute('width', pops ? xOf(formed) - xOf(0) : 0)
    }
    for (const [letter, time] of [['a', formed / 2], ['b', (formed + WINDOW) / 2]]) {
      const part = this.#parts[`letter-${letter}`]
      part.hidden = !pops
      if (pops) part.style.insetInlineStart = `${100 * xOf(time) / WIDTH}%`
    }
  }

  revealUpTo(time) { this.#reveal(xOf(time)) }

  revealAll() { this.#reveal(WIDTH) }

  cover() {
    this.#reveal(0)
    this.hideLetters()
    for (const plot of this.#plots) plot.querySelector('[data-band]').setAttribute('width', 0)
  }

  hideLetters() {
    for (const letter of ['a', 'b']) this.#parts[`letter-${letter}`].hidden = true
  }

  #reveal(x) {
    for (const plot of this.#plots) {
      plot.querySelector('[data-reveal]').setAttribute('width', Math.max(0, x))
      const now = plot.querySelector('[data-now]')
      now.setAttribute('visibility', x > 0 && x < WIDTH ? 'visible' : 'hidden')
      now.setAttribute('transform', `translate(${x} 0)`)
    }
  }
}
