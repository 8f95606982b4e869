import { look, REGION, write } from './device-memory.js'

/**
 * Shows the numbers of the region that was chosen on this device. The server has written those of the browser's languages, or of
 * the operator; what is a region's own in the page is a link to its number, or is marked.
 */
const show = ({ id, number, words }) => {
  const old = document.documentElement.dataset.number
  for (const link of document.querySelectorAll(`a[href="tel:${old}"]`)) {
    // The list of all regions keeps each its own.
    if (link.closest('.si-numbers')) continue
    link.href = `tel:${number}`
    for (const node of link.childNodes)
      if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replace(old, number)
  }
  for (const word of document.querySelectorAll('[data-region-word]')) word.textContent = { number, ...words }[word.dataset.regionWord] ?? ''
  // A line of the other region's, which the device does not know: no number is better than a wrong one.
  for (const part of document.querySelectorAll('[data-of-region]')) part.hidden = true
  // The symptom check asks where the person is, and begins with what is known.
  const asked = document.querySelector('select[name="region"]')
  if (asked?.querySelector(`option[value="${CSS.escape(id)}"]`)) asked.value = id
}

const { value: chosen } = look(REGION)
const { region: shown } = document.documentElement.dataset
// The region of the address wins, unless the page is a kept one that does not have it.
const isOfAddress = new URLSearchParams(location.search).get('region') === shown
if (chosen && chosen.id !== shown && !isOfAddress) show(chosen)
document.querySelector('.si-numbers')?.addEventListener('click', ({ target }) => {
  const { region } = target.closest('.si-numbers [data-region]')?.dataset ?? {}
  if (region) write(REGION, JSON.parse(region))
})
