import { REFRACTORY, dissolvingRadius } from './cavitation-model.js'
import { fill } from '../words.js'

/** The minutes pass this many times faster; the page says so too. */
const FASTER = 60
/** The picture of the bubble is this large at first, in its own units. */
const WHOLE = 46

/** The joint's own clock: the bubble that a pop leaves, and the minutes until it is gone. They only pass when the reader lets them. */
export class CrackClock {
  #parts
  #texts
  #changed
  #frame
  #rest = 0
  #passed = 0

  /** @param {() => void} changed is called after each change of the bubble by the minutes */
  constructor(parts, texts, changed) {
    this.#parts = parts
    this.#texts = texts
    this.#changed = changed
  }

  /** Radius of what is left of the bubble, m; 0 without one. */
  get bubble() { return dissolvingRadius(this.#rest, REFRACTORY, this.#passed) }

  /** A pop has left a bubble of this radius, m; 0 for another joint, without one. Shown when `show` is called. */
  begin(rest) {
    this.stop()
    this.#rest = rest
    this.#passed = 0
  }

  stop() { cancelAnimationFrame(this.#frame) }

  /** Lets the minutes pass until the bubble is gone; at once when motion is not wanted. */
  pass(isStill) {
    this.stop()
    if (this.bubble === 0) return
    if (isStill) return this.#to(REFRACTORY)
    let before = performance.now()
    const show = now => {
      // The time of a frame may lie a little before the press that asked for it.
      const since = Math.max(0, now - before) / 1000
      before = Math.max(before, now)
      this.#to(Math.min(REFRACTORY, this.#passed + since * FASTER))
      if (this.#passed < REFRACTORY) this.#frame = requestAnimationFrame(show)
    }
    this.#frame = requestAnimationFrame(show)
  }

  /** Minutes that have passed, and of how many, in words. */
  get values() { return { minutes: Math.floor(this.#passed / 60), total: REFRACTORY / 60 } }

  #to(passed) {
    this.#passed = passed
    this.show()
    this.#changed()
  }

  show() {
    const { gas, passed, gone } = this.#parts
    const isGone = this.#passed >= REFRACTORY
    gas.setAttribute('r', this.#rest === 0 ? 0 : WHOLE * this.bubble / this.#rest)
    let words = this.#rest === 0 ? this.#texts.none : fill(this.#texts.passed, this.values)
    if (isGone) words = fill(this.#texts.gone, this.values)
    // Not each frame again, and not aloud before the end.
    if (passed.textContent !== words) passed.textContent = words
    gone.textContent = isGone ? words : ''
  }
}
