/** Prints the page. Razor renders the button, hidden; without script the browser's own menu prints as well. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.addEventListener('click', this)
  }

  disconnectedCallback() { this.removeEventListener('click', this) }

  handleEvent() { print() }
}

customElements.define('print-button', PrintButton)
