import { SETTINGS, device, read, write } from './device-memory.js'

const USUAL = { tone: true, voice: false, vibration: true, getReady: 5 }

/** Notes of each cue: hertz, start and length in seconds. Up means work, down means let go. */
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
 * Sound, voice, vibration and a screen that stays on. Tones are handed to the audio clock before they are due, so they are
 * on time when the page itself is slowed down. Only a voice that lives on the device is used: others send the words away.
 */
export class PlayerCues {
  #settings = { ...USUAL, ...read(device, SETTINGS) }
  #words
  #audio
  #planned = new Map()
  #lock
  #wantsAwake = false

  /** @param words what the voice says, by cue */
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

  /** Wakes the sound. Must be called while a press is handled, or the browser keeps it silent. */
  unlock() {
    if (!this.#settings.tone || !globalThis.AudioContext) return
    this.#audio ??= new AudioContext()
    if (this.#audio.state !== 'running') this.#audio.resume().catch(() => {})
  }

  /** Plays the tone of a hold once, also when tones are off: the person asked to hear it. */
  test() {
    if (!globalThis.AudioContext) return
    this.#audio ??= new AudioContext()
    this.#audio.resume().then(() => this.#sound('hold', 0), () => {})
  }

  /** Takes the cues that are due soon; each is taken once. */
  plan(cues) {
    if (!this.#settings.tone || this.#audio?.state !== 'running') return
    for (const { id, cue, in: due } of cues) {
      if (!this.#planned.has(id)) this.#planned.set(id, this.#sound(cue, due / 1000))
    }
  }

  /** Silences what is planned and not yet heard. */
  cancel() {
    for (const notes of this.#planned.values()) for (const note of notes) note.stop()
    this.#planned.clear()
  }

  /**
   * Says and buzzes a cue, now.
   * @param name what this exercise calls it, such as "Breathe in": "hold" would be told to hold the breath
   */
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

  /** Keeps the screen on, or lets it go dark again. A browser takes the lock away when the page is hidden; ask again then. */
  async stayAwake(isWanted) {
    this.#wantsAwake = isWanted
    if (!this.canStayAwake) return
    if (!isWanted) {
      const lock = this.#lock
      this.#lock = null
      await lock?.release()
      return
    }
    if (this.#lock && !this.#lock.released) return
    try {
      const lock = await navigator.wakeLock.request('screen')
      // Pressed twice meanwhile: one lock is enough, and none when none is wanted.
      if (!this.#wantsAwake || (this.#lock && !this.#lock.released)) await lock.release()
      else this.#lock = lock
    } catch {
      // Low battery or a hidden page: the exercise goes on with a screen that may go dark.
    }
  }

  get #voice() {
    const language = document.documentElement.lang
    return globalThis.speechSynthesis?.getVoices().find(voice => voice.localService && voice.lang.startsWith(language))
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
