import { SETTINGS, look, write } from '../device-memory.js'
import { TEN_MS, isLong } from './machine.js'

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

export const upcoming = (machine, within) => {
  const { index, next, remaining, state, step } = machine
  if (state !== 'running') return []
  const cues = [{ cue: next?.phase ?? 'done', before: 0 }]
  if (isLong(step)) cues.push({ cue: 'ten', before: TEN_MS })
  if (['get-ready', 'swap-sides'].includes(step.phase)) {
    for (const before of [1000, 2000, 3000]) cues.push({ cue: 'count', before })
  }
  return cues.map(({ cue, before }) => ({ id: `${index} ${step.phase} ${before}`, cue, in: remaining - before }))
    .filter(cue => cue.in >= 0 && cue.in <= within)
}

/** Tones on the audio clock, which a slowed page cannot delay. */
class PlayerTones {
  #audio
  #planned = new Map()
  #isWanted = false

  /** While a press is handled, or it stays silent. */
  wake(then) {
    if (!globalThis.AudioContext) return
    if (!this.#audio) {
      this.#audio = new AudioContext()
      this.#audio.addEventListener?.('statechange', () => this.look())
    }
    this.#isWanted = true
    this.#audio.resume().then(then, () => {})
  }

  /** After a call the sound does not come back by itself. */
  look() {
    if (!this.#isWanted || !this.#audio || ['running', 'closed'].includes(this.#audio.state)) return
    // What was planned would sound late.
    this.cancel()
    this.#audio.resume().catch(() => {})
  }

  plan(cues) {
    if (this.#audio?.state !== 'running') return
    for (const { id, cue, in: due } of cues) {
      if (!this.#planned.has(id)) this.#planned.set(id, [this.#audio.currentTime + due / 1000, this.sound(cue, due / 1000)])
    }
  }

  /** What begins now, as the last cue does, sounds to its end. */
  cancel() {
    for (const [at, notes] of this.#planned.values()) {
      if (at > this.#audio.currentTime + .05) notes.forEach(note => note.stop())
    }
    this.#planned.clear()
  }

  sound(cue, due) {
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

  close() {
    this.#isWanted = false
    this.#audio?.close()
  }
}

const AHEAD_MS = 1500
const USUAL = { tone: true, voice: false, vibration: true, getReady: 5 }
const CAN_VIBRATE = 'vibrate' in navigator
const BUZZ = { hold: [180], rest: [60, 60, 60], ten: [40], 'swap-sides': [60, 60, 60, 60, 180], done: [400] }

/** Sound, voice, vibration and a screen that stays on. */
export class PlayerCues {
  #settings = { ...USUAL, ...look(SETTINGS).value }
  #page
  #tones = new PlayerTones()
  #lock
  #wantsAwake = false

  constructor(page) { this.#page = page }

  get getReady() { return Number(this.#settings.getReady) || USUAL.getReady }

  show() {
    const hasVoice = this.#voice !== undefined
    const canStayAwake = 'wakeLock' in navigator
    for (const box of this.#page.all('[data-cue]')) {
      const { cue } = box.dataset
      box.checked = cue === 'getReady' ? Number(box.value) === this.getReady : this.#settings[cue]
      box.disabled = (cue === 'voice' && !hasVoice) || (cue === 'vibration' && !CAN_VIBRATE)
    }
    const { parts } = this.#page
    parts['no-voice'].hidden = hasVoice
    parts['no-vibration'].hidden = CAN_VIBRATE
    parts.awake.hidden = !canStayAwake
    parts['not-awake'].hidden = canStayAwake
  }

  set({ dataset: { cue }, checked, value }) {
    this.#settings[cue] = cue === 'getReady' ? Number(value) : checked
    this.#page.tellKept(write(SETTINGS, this.#settings))
    if (cue === 'tone' || cue === 'getReady') this.cancel()
    if (cue === 'tone') this.unlock()
    if (cue === 'voice' && !checked) globalThis.speechSynthesis?.cancel()
  }

  unlock() { if (this.#settings.tone) this.#tones.wake() }

  test() { this.#tones.wake(() => this.#tones.sound('hold', 0)) }

  listen() { this.#tones.look() }

  plan(machine) { if (this.#settings.tone) this.#tones.plan(upcoming(machine, AHEAD_MS)) }

  cancel() { this.#tones.cancel() }

  now(cue) {
    if (this.#settings.voice) this.#say(this.#page.spoken(cue))
    if (this.#settings.vibration && CAN_VIBRATE && BUZZ[cue]) navigator.vibrate(BUZZ[cue])
  }

  #say(said) {
    const voice = this.#voice
    if (!said || !voice) return
    const words = new SpeechSynthesisUtterance(said)
    words.voice = voice
    words.lang = voice.lang
    speechSynthesis.cancel()
    speechSynthesis.speak(words)
  }

  async stayAwake(isWanted) {
    this.#wantsAwake = isWanted
    try {
      if (isWanted && !this.#isAwake) {
        const lock = await navigator.wakeLock.request('screen')
        if (this.#isAwake) await lock.release()
        else this.#lock = lock
      }
      if (!this.#wantsAwake && this.#isAwake) await this.#lock.release()
    } catch {
      // The screen may go dark.
    }
  }

  close() {
    globalThis.speechSynthesis?.cancel()
    this.#tones.close()
  }

  get #isAwake() { return this.#lock?.released === false }

  /** One that lives on the device: others send the words away. */
  get #voice() {
    const language = document.documentElement.lang
    return globalThis.speechSynthesis?.getVoices().find(voice => voice.localService && voice.lang.startsWith(language))
  }
}
