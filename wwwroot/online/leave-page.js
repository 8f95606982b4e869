/** Blanks the page at once and goes to the link's address in its place, so that Back does not lead here. */
class LeavePage extends HTMLElement {
  connectedCallback() { this.addEventListener('click', this) }

  disconnectedCallback() { this.removeEventListener('click', this) }

  handleEvent(event) {
    const link = event.target.closest('a')
    if (!link) return
    event.preventDefault()
    document.body.hidden = true
    location.replace(link.href)
  }
}

customElements.define('leave-page', LeavePage)
