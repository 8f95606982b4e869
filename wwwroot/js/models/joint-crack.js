import { AIR, GASES, VAPOUR, WINDOW, crack, dissolvingTime, loudness, stretch } from './cavitation-model.js'
import { CrackClock } from './crack-clock.js'
import { BEFORE, CrackDrawing } from './crack-drawing.js'
import { CrackSound } from './crack-sound.js'
import { fill } from '../words.js'

/** The picture is this many times slower than the joint; the page says so too. */
const SLOWED = 2000
/** Seconds. The time of a frame may lie a little before the press that asked for it. */
const since = (begin, now) => Math.max(0, now - begin) / 1000
/** Radius of the bubble that is drawn where none can be seen, m. */
const SPECK = 1e-5
const STILL = matchMedia('(prefers-reduced-motion: reduce)')

/**
 * Two surfaces of a joint that the reader parts, with what follows from it. Razor renders a still drawing and the words;
 * this shows the moving one in its place. The model computes; this only tells, and has it drawn and heard.
 */
class JointCrack extends HTMLElement {
  #connection
  #parts
  #texts
  #drawing
  #sound = new CrackSound()
  #frame = 0
  #clock
  #crack = null

  /** Each time that it is put into a page it begins at rest. */
  connectedCallback() {
    this.#texts = JSON.parse(this.dataset.texts)
    this.#parts = Object.fromEntries(Array.from(this.querySelectorAll('[data-part]'), part => [part.dataset.part, part]))
    this.#drawing = new CrackDrawing(this.#parts, this.querySelectorAll('[data-plot]'))
    this.#clock = new CrackClock(this.#parts, this.#texts, () => this.#drawAtRest())
    this.#connection = new AbortController()
    const { signal } = this.#connection
    this.addEventListener('input', () => this.#reset(), { signal })
    this.addEventListener('click', event => this.#clicked(event), { signal })
    this.#reset()
    this.#showWhenStyled()
  }

  disconnectedCallback() {
    this.#connection.abort()
    this.#stopMoving()
    this.#sound.close()
  }

  /** The style waits in a template, so that a page read without script is lighter. Once it is in the page it stays. */
  #showWhenStyled() {
    const style = this.#parts.style.content.firstElementChild
    if (!style) return
    style.addEventListener('load', () => {
      this.#parts.live.hidden = false
      this.dataset.live = ''
    })
    document.head.append(style)
  }

  #clicked({ target }) {
    const { action, hear } = target.closest('button')?.dataset ?? {}
    if (action === 'part') this.#part()
    if (action === 'wait') this.#wait()
    if (action === 'renew') this.#renew()
    if (hear) this.#hear(hear)
  }

  /** Speed in m/s, in even steps of the ear and not of the metre: from 1 mm to 1 m a second. */
  get #speed() { return 10 ** (this.querySelector('[name=speed]').value / 20 - 3) }

  /** Film in m. */
  get #gap() { return this.querySelector('[name=gap]').value * 5e-5 }

  #number(value, digits) {
    return value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: digits, useGrouping: false }).replace('-', '−')
  }

  #mm(metres) { return this.#number(metres * 1000, 2) }

  #stopMoving() {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#clock.stop()
  }

  /** Back to rest, with the sliders' values in words. A bubble that is there stays. */
  #reset() {
    this.#stopMoving()
    this.#clock.show()
    this.#crack = null
    const speed = this.#speed * 1000
    this.#say('speed', fill(this.#texts.speedValue, { speed: this.#number(speed, speed < 10 ? 1 : 0) }))
    this.#say('gap', fill(this.#texts.gapValue, { gap: this.#mm(this.#gap) }))
    this.#parts.status.textContent = this.#texts.waiting
    this.#drawing.cover()
    this.#showResults(false)
    this.#drawAtRest()
  }

  #drawAtRest() { this.#drawing.draw({ radius: this.#clock.bubble || SPECK, film: AIR, gap: this.#gap }, this.#gap) }

  #say(name, words) {
    this.#parts[`${name}-value`].textContent = words
    this.querySelector(`[name=${name}]`).setAttribute('aria-valuetext', words)
  }

  /** Computes one parting, then shows it slowed down; at once when motion is not wanted. */
  #part() {
    this.#reset()
    const { bubble } = this.#clock
    this.#crack = bubble > 0 ? stretch(this.#speed, this.#gap, bubble) : crack(this.#speed, this.#gap)
    if (this.#crack.pops) this.#clock.begin(this.#crack.rest)
    this.#drawing.plot(this.#crack, bubble || SPECK)
    if (STILL.matches) return this.#finish()
    this.#parts.status.textContent = this.#texts.running
    const { steps } = this.#crack
    const begin = performance.now()
    let at = 0
    const show = now => {
      const time = since(begin, now) / SLOWED - BEFORE
      if (time >= WINDOW) return this.#finish()
      while (steps[at + 1]?.time <= time) at++
      this.#drawing.revealUpTo(time)
      if (time < 0) this.#drawing.draw({ ...steps[0], film: AIR, gap: this.#gap }, this.#gap)
      else this.#drawing.draw(steps[at], this.#gap)
      this.#frame = requestAnimationFrame(show)
    }
    this.#frame = requestAnimationFrame(show)
  }

  #finish() {
    this.#stopMoving()
    this.#clock.show()
    const { steps, pops, rest } = this.#crack
    const last = steps.at(-1)
    this.#drawing.revealAll()
    this.#drawing.draw(pops ? { ...last, radius: rest } : last, this.#gap)
    this.#tell()
    this.#showResults(pops)
  }

  /** What happened, in words, also for those who do not see the curves. */
  #tell() {
    const { pops, lowest, smallest, rest, formed, forming, shutting } = this.#crack
    const largest = Math.max(...this.#crack.steps.map(step => step.radius))
    const texts = this.#texts
    const values = {
      lowest: this.#number(lowest / 1000, 0), formed: this.#number(formed * 1000, 2),
      largest: this.#mm(largest), smallest: this.#mm(smallest), rest: this.#mm(rest),
    }
    let words = lowest < VAPOUR ? texts.brief : texts.slow
    if (pops) words = `${texts.pop} ${texts.meaning}`
    else if (this.#clock.bubble > 0) words = texts.full
    this.#parts.status.textContent = fill(words, { ...values, ...this.#clock.values })
    this.querySelector('[data-plot=film]').setAttribute('aria-label', fill(texts.pressureSaid, values))
    this.querySelector('[data-plot=radius]').setAttribute('aria-label', fill(this.#radiusWords, values))
    if (!pops) return
    for (const [name, peak] of [['forming', forming], ['shutting', shutting]]) {
      this.#parts[`loudness-${name}`].textContent = fill(texts.loudness, { loudness: this.#number(loudness(peak), 0) })
    }
    const minutes = Math.round(dissolvingTime(rest, GASES.carbonDioxide) / 60)
    const hours = Math.round(dissolvingTime(rest, GASES.nitrogen) / 3600)
    this.#parts['clock-text'].textContent = fill(texts.clock, { ...values, minutes, hours })
  }

  get #radiusWords() {
    if (this.#crack.pops) return this.#texts.radiusSaid
    return this.#clock.bubble > 0 ? this.#texts.radiusFull : this.#texts.radiusFlat
  }

  #showResults(isShown) {
    for (const name of ['sound', 'clock', 'loudness-forming', 'loudness-shutting']) this.#parts[name].hidden = !isShown
    if (!isShown) this.#drawing.hideLetters()
  }

  #wait() {
    if (this.#frame) this.#finish()
    this.#clock.pass(STILL.matches)
  }

  #renew() {
    this.#clock.begin(0)
    this.#reset()
  }

  /** Sounds once, and only when it is asked for. */
  #hear(which) {
    if (!this.#sound.isPossible) {
      this.#parts.status.textContent = this.#texts.noSound
      return
    }
    const { steps, formed } = this.#crack
    const parts = { whole: steps, forming: steps.filter(step => step.time <= formed), shutting: steps.filter(step => step.time >= formed) }
    this.#sound.play(parts[which])
  }
}

customElements.define('joint-crack', JointCrack)
