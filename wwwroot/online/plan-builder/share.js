import { fill } from '../../js/words.js'

/** The link with its note, and the ways to hand it over. The note stands behind the #, which no browser sends to a server. */
export class PlanShare {
  #root
  #note
  #parts

  constructor(root) {
    this.#root = root
    this.#note = root.querySelector('#note')
    this.#parts = root.querySelectorAll('[data-part=share], [data-part=own]')
    root.querySelector('[data-action=share]').hidden = !navigator.share
  }

  get #field() { return this.#root.querySelector('#plan-link') }

  /** Where the plan is; null when there is none. */
  get #address() {
    const made = this.#root.part('open')?.getAttribute('href')
    return made ? new URL(made.split('#')[0], location.href) : null
  }

  /** The plan as a link holds it; null when there is none. */
  get plan() { return this.#address?.search.slice('?e='.length) ?? null }

  get #link() {
    const note = this.#note.value.trim()
    return this.#address.href + (note ? `#note=${encodeURIComponent(note)}` : '')
  }

  /** Nothing can be handed over until the plan is made. */
  wait() { for (const part of this.#parts) part.disabled = true }

  show() {
    const root = this.#root
    root.part('left').textContent = fill(root.texts.noteLeft, { count: this.#note.maxLength - this.#note.value.length })
    for (const part of this.#parts) part.hidden = part.disabled = !this.#address
    if (!this.#address) return
    const link = this.#link
    const body = encodeURIComponent(link)
    this.#field.value = link
    // Whoever opens it to print it prints the note too.
    root.part('open').href = link
    root.part('email').href = `mailto:?subject=${encodeURIComponent(root.texts.shareTitle)}&body=${body}`
    root.part('message').href = `sms:?&body=${body}`
  }

  async copy() {
    const { texts } = this.#root
    try {
      await navigator.clipboard.writeText(this.#link)
      this.#root.say(texts.copied)
    } catch {
      // Without https, or refused.
      this.#field.select()
      this.#root.say(texts.copyFailed)
    }
  }

  share() {
    navigator.share({ title: this.#root.texts.shareTitle, url: this.#link }).catch(() => {
      // They changed their mind; the link is still there.
    })
  }
}
