/** Copies the link to a part of the page, or a line such as that for the notes. Without a script the links are links. */

/** @returns Whether the browser gave leave to copy. */
const copy = text => navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false

const words = document.getElementById('link-to')?.dataset
const said = document.createElement('p')
said.className = 'si-part-said'
said.setAttribute('role', 'status')

/** Says under the heading what was copied, and leads to the QR code of the same part. */
const sayUnder = async link => {
  const url = new URL(link.href)
  url.searchParams.delete('region')
  link.after(said)
  said.textContent = ''
  const isCopied = await copy(url.href)
  said.append(isCopied ? words.copied : words.copyFailed)
  // A plan of somebody's own has its QR code on paper.
  if (url.search || url.pathname.startsWith('/v/')) return
  const more = document.createElement('a')
  more.href = `/link?to=${url.pathname}&at=${url.hash.slice(1)}`
  more.textContent = words.more
  said.append(' ', more)
}

/** A button that copies the text of an element. Razor renders it, hidden. */
class CopyLine extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.addEventListener('click', this)
  }

  disconnectedCallback() { this.removeEventListener('click', this) }

  async handleEvent({ target }) {
    if (!target.closest('button')) return
    const status = this.querySelector('[role=status]')
    status.textContent = ''
    const isCopied = await copy(document.getElementById(this.dataset.of).textContent)
    status.textContent = isCopied ? this.dataset.copied : this.dataset.failed
  }
}

if (words)
  document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('.si-part')
    if (link) sayUnder(link)
  })
customElements.define('copy-line', CopyLine)
