import { CHANGES, doseOf } from './walkthrough.js'
import { fill, make } from './words.js'

const fieldOf = ({ texts: { dose } }, name, { least, most }, value) => {
  const input = make('input', { type: 'number', inputMode: 'numeric', min: least, max: most, step: 1, value, className: 'si-dose__number' })
  input.dataset.dose = name
  const words = make('span', { textContent: fill(dose[name], { least, most }) })
  return make('label', { className: 'si-dose__field' }, words, input)
}

const sidesOf = ({ texts: { dose } }, sides) => {
  const options = ['each', 'right', 'left'].map(value => make('option', { value, textContent: dose[value], selected: value === sides }))
  const select = make('select', { className: 'si-dose__number' }, ...options)
  select.dataset.dose = 'sides'
  return make('label', { className: 'si-dose__field' }, make('span', { textContent: dose.sides }), select)
}

/** A number for all of a dose that the data lets change. Kept ones are the person's own, by slug. */
export const showDoses = (page, kept = {}) => {
  page.parts.doses.replaceChildren(...page.exercises.map(({ slug, title, dosage, dose }) => {
    const own = doseOf(dosage, dose ?? kept?.[slug] ?? {})
    const fields = Object.entries(CHANGES).filter(([name, range]) => name !== 'rest' && dosage[range].least < dosage[range].most)
      .map(([name, range]) => fieldOf(page, name, dosage[range], own[name]))
    if (dosage.sides === 'each') fields.push(sidesOf(page, own.sides))
    return make('fieldset', { className: 'si-player__field si-dose__fields' }, make('legend', { textContent: title }), ...fields)
  }))
  page.parts['dose-note'].textContent = ''
}

const ownOf = ({ dosage, dose }, fields) =>
  doseOf(dosage, { ...dose, ...Object.fromEntries([...fields.querySelectorAll('[data-dose]')].map(({ dataset, value }) => [dataset.dose, value])) })

/** Brings what was changed into its range, and says so. */
export const boundDose = (page, input) => {
  const fields = input.closest('fieldset')
  const place = [...page.parts.doses.children].indexOf(fields)
  const bounded = String(ownOf(page.exercises[place], fields)[input.dataset.dose])
  const { least, most } = page.exercises[place].dosage[CHANGES[input.dataset.dose]] ?? {}
  page.parts['dose-note'].textContent = input.value === bounded ? '' : fill(page.texts.dose.bounded, { least, most, value: bounded })
  input.value = bounded
}

export const readDoses = ({ exercises, parts }) => exercises.map((exercise, place) => ownOf(exercise, parts.doses.children[place]))
