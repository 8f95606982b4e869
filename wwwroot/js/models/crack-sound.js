import { INTO_AIR, samples } from './cavitation-model.js'

/** Sound pressure in air that would be full loudness, Pa, and the share of it that is never passed. */
const FULL = 1.2
const LOUDEST = .3

const heldDown = pressure => Math.max(-LOUDEST, Math.min(LOUDEST, pressure * INTO_AIR / FULL))

/** Plays what was computed. A loudspeaker may be turned up, so nothing is louder than a share of what it can do. */
export class CrackSound {
  #audio = null
  #source = null

  get isPossible() { return Boolean(globalThis.AudioContext) }

  async play(steps) {
    this.#audio ??= new AudioContext()
    const audio = this.#audio
    const wave = samples(steps, audio.sampleRate).map(heldDown)
    // The ringing is cut off after a few thousandths of a second; fading its last third keeps the cut from being heard.
    const fading = Math.ceil(wave.length / 3)
    for (let index = 0; index < fading; index++) wave[wave.length - 1 - index] *= index / fading
    const buffer = audio.createBuffer(1, wave.length, audio.sampleRate)
    buffer.copyToChannel(wave, 0)
    await audio.resume()
    // Closed while it was waking up.
    if (audio !== this.#audio) return
    this.#source?.stop()
    this.#source = audio.createBufferSource()
    this.#source.buffer = buffer
    this.#source.connect(audio.destination)
    this.#source.start()
  }

  close() {
    this.#audio?.close()
    this.#audio = null
    this.#source = null
  }
}
