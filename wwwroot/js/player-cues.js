import { SETTINGS, device, read, write } from './device-memory.js'

const TICK_MS = 250
const AHEAD_MS = 1500

const USUAL = { tone: true, voice: false, vibration: true, getReady: 5 }

/** Hertz, start and length in seconds. Up means work, down means let go. */
const TONES = {
  count: [[660, 0, .08]],
  hold: [[784, 0, .12], [1047, .13, .3]],
  rest: [[784, 0, .12], [523, .13, .35]],
  ten: [[880, 0, .07], [880, .12, .07]],
  'get-ready': [[523, 0, .15]],
  'swap-sides': [[523, 0, .15], [784, .2, .15], [523, .4, .15]],
  done: [[523, 0, .15], [659, .16, .15], [784, .32, .4]],
}
const BUZZ = { hold: [180], rest: [60, 60, 60], ten: [40], 'swap-sides': [60, 60, 60, 60, 180], done: [400] }

/**
 * Sound, voice, vibration and a screen that stays on. Tones are handed to the audio clock ahead, so a slowed page is on
 * time. Only a voice that lives on the device is used: others send the words away.
 */
export class PlayerCues {
  #settings = { ...USUAL, ...read(device, SETTINGS) }
  #words
  #audio
  #planned = new Map()
  #lock
  #wantsAwake = false

  constructor(words) { this.#words = words }

  get settings() { return this.#settings }

  get hasVoice() { return this.#voice !== undefined }

  get canVibrate() { return 'vibrate' in navigator }

  get canStayAwake() { return 'wakeLock' in navigator }

  set(name, value) {
    this.#settings = { ...this.#settings, [name]: value }
    write(device, SETTINGS, this.#settings)
    if (name === 'tone' && !value) this.cancel()
    if (name === 'voice' && !value) globalThis.speechSynthesis?.cancel()
  }

  /** While a press is handled, or the browser keeps it silent. */
  unlock() { if (this.#settings.tone) this.#resume() }

  /** Also when tones are off: the person asked to hear one. */
  test() { this.#resume(() => this.#sound('hold', 0)) }

  plan(cues) {
    if (!this.#settings.tone || this.#audio?.state !== 'running') return
    for (const { id, cue, in: due } of cues) {
      if (!this.#planned.has(id)) this.#planned.set(id, [this.#audio.currentTime + due / 1000, this.#sound(cue, due / 1000)])
    }
  }

  /** A cue that begins now, as the last one does when all else stops, sounds to its end. */
  cancel() {
    for (const [at, notes] of this.#planned.values()) if (at > this.#audio.currentTime + .05) for (const note of notes) note.stop()
    this.#planned.clear()
  }

  /** Uses the name that the exercise has for a cue: "hold" would be told to hold the breath. */
  now(cue, name) {
    const said = name ?? this.#words[cue]
    if (this.#settings.voice && said && this.hasVoice) {
      const words = new SpeechSynthesisUtterance(said)
      words.voice = this.#voice
      words.lang = this.#voice.lang
      speechSynthesis.cancel()
      speechSynthesis.speak(words)
    }
    if (this.#settings.vibration && this.canVibrate && BUZZ[cue]) navigator.vibrate(BUZZ[cue])
  }

  /** A browser takes the lock away when the page is hidden; ask again then. */
  async stayAwake(isWanted) {
    this.#wantsAwake = isWanted
    try {
      if (isWanted && !this.#isAwake) {
        const lock = await navigator.wakeLock.request('screen')
        // Pressed twice meanwhile: one lock is enough.
        if (this.#isAwake) await lock.release()
        else this.#lock = lock
      }
      if (!this.#wantsAwake && this.#isAwake) await this.#lock.release()
    } catch {
      // No lock here, low battery or a hidden page: the screen may go dark.
    }
  }

  get #isAwake() { return this.#lock?.released === false }

  get #voice() {
    const language = document.documentElement.lang
    return globalThis.speechSynthesis?.getVoices().find(voice => voice.localService && voice.lang.startsWith(language))
  }

  #resume(then) {
    if (!globalThis.AudioContext) return
    this.#audio ??= new AudioContext()
    this.#audio.resume().then(then, () => {})
  }

  #sound(cue, due) {
    return (TONES[cue] ?? []).map(([pitch, start, length]) => {
      const at = this.#audio.currentTime + due + start
      const note = this.#audio.createOscillator()
      const loudness = this.#audio.createGain()
      note.frequency.value = pitch
      loudness.gain.setValueAtTime(0, at)
      loudness.gain.linearRampToValueAtTime(.25, at + .01)
      loudness.gain.linearRampToValueAtTime(0, at + length)
      note.connect(loudness).connect(this.#audio.destination)
      note.start(at)
      note.stop(at + length)
      return note
    })
  }
}

/** Lets the machine's time pass while it runs, and tells what happened at each look. */
export class PlayerRunner {
  #machine
  #cues
  #tell
  #timer
  #frame

  constructor(machine, cues, tell) {
    this.#machine = machine
    this.#cues = cues
    this.#tell = tell
  }

  start() {
    this.sleep()
    this.#machine.play(performance.now(), Date.now())
    this.#cues.stayAwake(true)
    // Frames for the eye, and a timer for when none is drawn.
    this.#timer = setInterval(() => this.look(), TICK_MS)
    const frame = () => {
      this.look()
      if (this.#machine.state === 'running') this.#frame = requestAnimationFrame(frame)
    }
    this.#frame = requestAnimationFrame(frame)
  }

  look() {
    const events = this.#machine.tick(performance.now(), Date.now())
    this.#cues.plan(this.#machine.upcoming(AHEAD_MS))
    this.#tell(events)
  }

  /** The page is seen again; the lock is lost by then. */
  wake() {
    if (document.visibilityState !== 'visible' || this.#machine.state !== 'running') return
    this.look()
    if (this.#machine.state === 'running') this.#cues.stayAwake(true)
  }

  sleep() {
    clearInterval(this.#timer)
    cancelAnimationFrame(this.#frame)
    this.#cues.cancel()
    this.#cues.stayAwake(false)
  }
}
