/** How often time is looked at when no picture is drawn, and how far ahead tones are handed to the audio clock. */
const TICK_MS = 250
const AHEAD_MS = 1500

/** The hands of the clock: lets the machine's time pass while it runs, plans its tones, and keeps the screen on. */
export class PlayerRunner {
  #machine
  #cues
  #happened
  #passed
  #timer
  #frame

  /**
   * @param happened called with each event of the machine
   * @param passed called after each look at the clock
   */
  constructor(machine, cues, happened, passed) {
    this.#machine = machine
    this.#cues = cues
    this.#happened = happened
    this.#passed = passed
  }

  start() {
    this.sleep()
    this.#machine.play(performance.now(), Date.now())
    this.#cues.stayAwake(true)
    // Two hands on one clock: frames for the eye, and a timer for when no frame is drawn.
    this.#timer = setInterval(() => this.look(), TICK_MS)
    const frame = () => {
      this.look()
      if (this.#machine.state === 'running') this.#frame = requestAnimationFrame(frame)
    }
    this.#frame = requestAnimationFrame(frame)
    this.#cues.plan(this.#machine.upcoming(AHEAD_MS))
  }

  look() {
    for (const event of this.#machine.tick(performance.now(), Date.now())) this.#happened(event)
    this.#cues.plan(this.#machine.upcoming(AHEAD_MS))
    this.#passed()
  }

  /** The page is looked at again: the screen's lock is lost by then, and time is looked at before anything is shown. */
  wake() {
    if (document.visibilityState !== 'visible' || this.#machine.state !== 'running') return
    this.look()
    if (this.#machine.state === 'running') this.#cues.stayAwake(true)
  }

  /** Stops the hands and what is planned to sound. */
  sleep() {
    clearInterval(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#cues.cancel()
    this.#cues.stayAwake(false)
  }
}
