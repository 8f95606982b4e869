/** Moves the focus to the error summary, so that a screen reader and a keyboard start where the problem is. */
const summary = document.querySelector('[data-focus-on-load]')
summary?.focus()

/** A link of the summary leads to its field, and the field gets the focus. */
summary?.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]')
  const field = link && document.getElementById(link.hash.slice(1))
  if (!field) return
  event.preventDefault()
  const control = field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea')
  field.closest('fieldset')?.querySelector('legend')?.scrollIntoView()
  control?.focus({ preventScroll: true })
})
