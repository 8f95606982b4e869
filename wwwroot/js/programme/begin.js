import { fill } from '../words.js'

/** The questions before the first day. The stricter path is the usual one: what is ticked takes away, and may ask somebody first. */

const boxes = page => page.all('[name=condition]')
const ticked = page => boxes(page).filter(box => box.checked && box.value !== 'none')

/** Who must be asked first, in words; empty for nobody. */
const askedFirst = page => {
  const { texts: { begin } } = page
  const asking = ticked(page).filter(box => box.dataset.asksFirst)
  if (ticked(page).length > 1) return begin.asksFirstMany
  return asking.length > 0 ? fill(begin.asksFirst, { who: asking[0].dataset.asksFirst }) : ''
}

export const showBeginning = (page, changed) => {
  const none = boxes(page).find(box => box.value === 'none')
  // As in the symptom check: the last tick is what was meant.
  if (changed.checked && changed === none) for (const box of ticked(page)) box.checked = false
  else if (changed.checked) none.checked = false
  const { texts: { begin } } = page
  const out = ticked(page).filter(box => box.dataset.keepsOut === 'true')
  const whom = askedFirst(page)
  page.part('begin-error').textContent = ''
  page.part('kept-out').textContent = out.length > 0 ? fill(begin.keptOut, { label: out[0].dataset.label }) : ''
  page.part('asks-first').hidden = out.length > 0 || whom === ''
  page.part('asks-whom').textContent = whom
  page.part('agreed-error').textContent = ''
  page.part('agreed').checked = false
  page.part('begin-button').hidden = out.length > 0
}

/** The answers, or nothing when one is missing: no answer is never "none of these". */
export const readBeginning = page => {
  const { texts: { begin } } = page
  const conditions = ticked(page).map(box => box.value)
  const isAnswered = boxes(page).some(box => box.checked)
  page.part('begin-error').textContent = isAnswered ? '' : begin.conditionsMissing
  if (!isAnswered) return boxes(page)[0].focus()
  const mustAgree = askedFirst(page) !== ''
  const agreed = page.part('agreed').checked
  page.part('agreed-error').textContent = mustAgree && !agreed ? begin.agreedMissing : ''
  if (mustAgree && !agreed) return page.part('agreed').focus()
  if (ticked(page).some(box => box.dataset.keepsOut === 'true')) return
  return { conditions, agreed, goal: page.part('goal-field').value.trim() }
}
