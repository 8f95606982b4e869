import { AIR, GASES, INTO_AIR, VAPOUR, WINDOW, crack, dissolvingRadius, dissolvingTime, loudness, samples } from './cavitation-model.js'
import { fill } from './words.js'

/** The picture is this many times slower than the joint; the page says so too. */
const SLOWED = 2000
/** The minutes pass this many times faster. */
const FASTER = 60
/** The curves begin a little before the surfaces part, s. */
const BEFORE = .0001
/** Units of the picture to a millimetre of the bubble, and for the film at rest. */
const BUBBLE_UNITS = 60
const FILM_UNITS = 24
/** Ranges of the curves: kPa and mm. Their lines and labels stand in the page. */
const RANGES = { film: [120, -120], radius: [1.6, 0] }
/** Sound pressure in air that would be full loudness, Pa, and the share of it that is never passed. */
const FULL = 1.2
const LOUDEST = .3
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

const xOf = time => (time + BEFORE) / (WINDOW + BEFORE) * 210

/**
 * Two surfaces of a joint that the reader parts, with what follows from it. Razor renders a still drawing and the words;
 * this shows the moving one in its place. The model computes; this only draws, tells and sounds.
 */
class JointCrack extends HTMLElement {
  #parts = {}
  #texts
  #frame
  #minutes
  #crack
  #audio
  #source

  connectedCallback() {
    if (this.#texts) return
    this.#texts = JSON.parse(this.dataset.texts)
    for (const part of this.querySelectorAll('[data-part]')) this.#parts[part.dataset.part] = part
    const scene = this.#parts.still.querySelector('svg').cloneNode(true)
    this.#parts.scene.append(scene)
    for (const [part, shape] of [['fluid', 'path'], ['upper', 'g'], ['bubble', 'ellipse']]) this.#parts[part] = scene.querySelector(shape)
    this.addEventListener('input', () => this.#reset())
    this.addEventListener('click', ({ target }) => {
      const { action, hear } = target.closest('button')?.dataset ?? {}
      if (action === 'part') this.#part()
      if (action === 'wait') this.#wait()
      if (hear) this.#hear(hear)
    })
    this.#reset()
    const style = this.#parts.style.content.firstElementChild
    style.addEventListener('load', () => {
      this.#parts.live.hidden = false
      this.dataset.live = ''
    })
    document.head.append(style)
  }

  disconnectedCallback() {
    cancelAnimationFrame(this.#frame)
    cancelAnimationFrame(this.#minutes)
    this.#audio?.close()
    this.#audio = null
  }

  /** Speed in m/s, in even steps of the ear and not of the metre: from 1 mm to 1 m a second. */
  get #speed() { return 10 ** (this.querySelector('[name=speed]').value / 20 - 3) }

  /** Film in m. */
  get #gap() { return this.querySelector('[name=gap]').value * 5e-5 }

  #number(value, digits) {
    return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits, useGrouping: false }).replace('-', '−')
  }

  #mm(metres) { return this.#number(metres * 1000, 2) }

  /** Back to rest, with the sliders' values in words. */
  #reset() {
    cancelAnimationFrame(this.#frame)
    cancelAnimationFrame(this.#minutes)
    this.#crack = null
    const speed = this.#speed * 1000
    this.#say('speed', fill(this.#texts.speedValue, { speed: this.#number(speed, speed < 10 ? 1 : 0) }))
    this.#say('gap', fill(this.#texts.gapValue, { gap: this.#mm(this.#gap) }))
    this.#parts.status.textContent = this.#texts.waiting
    for (const plot of this.querySelectorAll('[data-plot]')) this.#reveal(plot, 0)
    this.#showResults(false)
    this.#draw({ radius: 1e-5, film: AIR, gap: this.#gap })
  }

  #say(name, words) {
    this.#parts[`${name}-value`].textContent = words
    this.querySelector(`[name=${name}]`).setAttribute('aria-valuetext', words)
  }

  /** Computes one parting, then shows it slowed down; at once when motion is not wanted. */
  #part() {
    this.#reset()
    this.#crack = crack(this.#speed, this.#gap)
    this.#plot()
    if (STILL.matches) return this.#finish()
    this.#parts.status.textContent = this.#texts.running
    const { steps } = this.#crack
    const begin = performance.now()
    let at = 0
    const show = now => {
      const time = (now - begin) / 1000 / SLOWED - BEFORE
      if (time >= WINDOW) return this.#finish()
      while (steps[at + 1]?.time <= time) at++
      for (const plot of this.querySelectorAll('[data-plot]')) this.#reveal(plot, xOf(time))
      this.#draw(time < 0 ? { radius: 1e-5, film: AIR, gap: this.#gap } : steps[at])
      this.#frame = requestAnimationFrame(show)
    }
    this.#frame = requestAnimationFrame(show)
  }

  #finish() {
    const { steps } = this.#crack
    for (const plot of this.querySelectorAll('[data-plot]')) this.#reveal(plot, 210)
    this.#draw(this.#crack.pops ? { ...steps.at(-1), radius: this.#crack.rest } : steps.at(-1))
    this.#tell()
    this.#showResults(this.#crack.pops)
  }

  #reveal(plot, x) {
    plot.querySelector('[data-reveal]').setAttribute('width', x)
    const now = plot.querySelector('[data-now]')
    now.setAttribute('visibility', x > 0 && x < 210 ? 'visible' : 'hidden')
    now.setAttribute('transform', `translate(${x} 0)`)
  }

  /** One moment. The bubble is round in the model; here it is as flat as the drawn gap makes it. */
  #draw({ radius, film, gap }) {
    const opened = FILM_UNITS * (1 + 1.2 * (gap / this.#gap - 1))
    const across = Math.max(2, radius * 1000 * BUBBLE_UNITS)
    this.#parts.upper.setAttribute('transform', `translate(0 ${-opened})`)
    this.#parts.bubble.setAttribute('cy', 250 - opened / 2)
    this.#parts.bubble.setAttribute('rx', across)
    this.#parts.bubble.setAttribute('ry', Math.min(across, opened / 2 - 2))
    this.#parts.fluid.style.opacity = .55 + .45 * Math.min(1, Math.max(0, film / AIR))
  }

  #plot() {
    const { steps, pops, formed } = this.#crack
    const shown = steps.filter(step => step.time <= WINDOW)
    const y = (value, [top, bottom]) => (100 * (top - value) / (top - bottom)).toFixed(2)
    const line = (range, before, of) => `M0 ${y(before, range)}H${xOf(0)}${shown.map(step => `L${xOf(step.time).toFixed(2)} ${y(of(step), range)}`).join('')}`
    const curves = { film: line(RANGES.film, AIR / 1000, step => step.film / 1000), radius: line(RANGES.radius, .01, step => step.radius * 1000) }
    for (const plot of this.querySelectorAll('[data-plot]')) {
      plot.querySelector('[data-curve]').setAttribute('d', curves[plot.dataset.plot])
      const band = plot.querySelector('[data-band]')
      band.setAttribute('x', xOf(0))
      band.setAttribute('width', pops ? xOf(formed) - xOf(0) : 0)
    }
    for (const [letter, time] of [['a', formed / 2], ['b', (formed + WINDOW) / 2]]) {
      this.#parts[`letter-${letter}`].hidden = !pops
      if (pops) this.#parts[`letter-${letter}`].style.insetInlineStart = `${xOf(time) / 2.1}%`
    }
  }

  /** What happened, in words, also for those who do not see the curves. */
  #tell() {
    const { pops, lowest, largest, smallest, rest, formed, forming, shutting } = this.#crack
    const texts = this.#texts
    const values = {
      lowest: this.#number(lowest / 1000, 0), largest: this.#mm(largest), smallest: this.#mm(smallest), rest: this.#mm(rest), formed: this.#number(formed * 1000, 2),
    }
    const said = pops ? `${texts.pop} ${texts.meaning}` : lowest < VAPOUR ? texts.brief : texts.slow
    this.#parts.status.textContent = fill(said, values)
    this.querySelector('[data-plot=film]').setAttribute('aria-label', fill(texts.pressureSaid, values))
    this.querySelector('[data-plot=radius]').setAttribute('aria-label', fill(pops ? texts.radiusSaid : texts.radiusFlat, values))
    if (!pops) return
    for (const [name, peak] of [['forming', forming], ['shutting', shutting]]) {
      this.#parts[`loudness-${name}`].textContent = fill(texts.loudness, { loudness: this.#number(loudness(peak), 0) })
    }
    const minutes = Math.round(dissolvingTime(rest, GASES.carbonDioxide) / 60)
    const hours = Math.round(dissolvingTime(rest, GASES.nitrogen) / 3600)
    this.#parts['clock-text'].textContent = fill(texts.clock, { ...values, minutes, hours })
    this.#passed(0)
  }

  #showResults(isShown) {
    for (const name of ['sound', 'clock', 'loudness-forming', 'loudness-shutting']) this.#parts[name].hidden = !isShown
    if (!isShown) for (const letter of ['a', 'b']) this.#parts[`letter-${letter}`].hidden = true
    for (const band of this.querySelectorAll('[data-band]')) if (!this.#crack) band.setAttribute('width', 0)
  }

  /** The gas goes back, many times faster than it does. */
  #wait() {
    cancelAnimationFrame(this.#minutes)
    const whole = dissolvingTime(this.#crack.rest, GASES.carbonDioxide)
    this.#parts.gone.textContent = ''
    if (STILL.matches) return this.#passed(whole)
    const begin = performance.now()
    const show = now => {
      const time = Math.min(whole, (now - begin) / 1000 * FASTER)
      this.#passed(time)
      if (time < whole) this.#minutes = requestAnimationFrame(show)
    }
    this.#minutes = requestAnimationFrame(show)
  }

  #passed(time) {
    const { rest } = this.#crack
    const whole = dissolvingTime(rest, GASES.carbonDioxide)
    const values = { minutes: this.#number(time / 60, 0), total: this.#number(whole / 60, 0) }
    this.#parts.gas.setAttribute('r', 46 * dissolvingRadius(rest, GASES.carbonDioxide, time) / rest)
    const words = fill(this.#texts.passed, values)
    if (this.#parts.passed.textContent !== words) this.#parts.passed.textContent = words
    this.#parts.gone.textContent = time < whole ? '' : fill(this.#texts.gone, values)
  }

  /** Plays what was computed, once. A loudspeaker may be turned up, so nothing is louder than a share of what it can do. */
  async #hear(which) {
    if (!globalThis.AudioContext) {
      this.#parts.status.textContent = this.#texts.noSound
      return
    }
    this.#audio ??= new AudioContext()
    const { steps, formed } = this.#crack
    const parts = { whole: steps, forming: steps.filter(step => step.time <= formed), shutting: steps.filter(step => step.time >= formed) }
    const wave = samples(parts[which], this.#audio.sampleRate).map(pressure => Math.max(-LOUDEST, Math.min(LOUDEST, pressure * INTO_AIR / FULL)))
    // The ringing is cut off after a few thousandths of a second; fading its last third keeps the cut from being heard.
    const fading = Math.ceil(wave.length / 3)
    for (let index = 0; index < fading; index++) wave[wave.length - 1 - index] *= index / fading
    const buffer = this.#audio.createBuffer(1, wave.length, this.#audio.sampleRate)
    buffer.copyToChannel(wave, 0)
    await this.#audio.resume()
    this.#source?.stop()
    this.#source = this.#audio.createBufferSource()
    this.#source.buffer = buffer
    this.#source.connect(this.#audio.destination)
    this.#source.start()
  }
}

customElements.define('joint-crack', JointCrack)
