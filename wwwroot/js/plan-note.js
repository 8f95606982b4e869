const MOST_CHARACTERS = 200

/** Controls, marks that turn the direction of a line or show nothing, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E0FFF}]/gu

/** Marks piled on one letter would grow over the lines around it. */
const PILED = /(\p{M}{2})\p{M}+/gu

/** What was written behind the address, as plain words; a browser sends nothing that stands behind "#". */
const noteIn = hash => {
  // A plus is a plus here, not a space.
  const written = new URLSearchParams(hash.slice(1).replaceAll('+', '%2B')).get('note') ?? ''
  return [...written.normalize('NFC').replace(/[\s\u2028\u2029]+/gu, ' ').replace(UNSEEN, '').replace(PILED, '$1').trim()]
}

/** Shows the note of whoever made the link to a plan, on the screen and on paper. It is neither sent nor kept. */
class PlanNote extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', this)
    this.handleEvent()
  }

  disconnectedCallback() { removeEventListener('hashchange', this) }

  handleEvent() {
    const characters = noteIn(location.hash)
    const part = name => this.querySelector(`[data-part=${name}]`)
    part('text').textContent = characters.slice(0, MOST_CHARACTERS).join('')
    part('cut').hidden = characters.length <= MOST_CHARACTERS
    this.hidden = characters.length === 0
    // The same plan in another print has the same note.
    for (const link of document.querySelectorAll('[data-keeps-note]')) link.hash = this.hidden ? '' : location.hash
  }
}

customElements.define('plan-note', PlanNote)
