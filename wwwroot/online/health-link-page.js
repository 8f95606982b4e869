import { LinkFault, openLink } from './health-link.js'

/**
 * Shows what is behind a SMART Health Link. The link goes out of the address bar and the browser's list of pages at once. Without
 * script the page says where the code can be typed.
 */
class HealthLinkPage extends HTMLElement {
  connectedCallback() {
    addEventListener('hashchange', this)
    this.open()
  }

  disconnectedCallback() { removeEventListener('hashchange', this) }

  handleEvent() { if (location.hash) this.open() }

  async open() {
    const fragment = location.hash
    history.replaceState(null, '', location.pathname)
    this.say('opening')
    try {
      this.show(await openLink(fragment, this.dataset.recipient))
    } catch (fault) {
      if (!(fault instanceof LinkFault)) console.error(fault)
      this.say(fault instanceof LinkFault ? fault.message : 'damaged')
    }
  }

  part(name) { return this.querySelector(`[data-part="${name}"]`) }

  say(state) {
    for (const line of this.querySelectorAll('[data-when]')) line.hidden = line.dataset.when !== state
    this.part('state').hidden = false
    this.part('result').hidden = true
  }

  show(bundle) {
    const resource = type => bundle.entry.map(entry => entry.resource).find(one => one.resourceType === type)
    const [response, observation] = [resource('QuestionnaireResponse'), resource('Observation')]
    const answers = response.item.flatMap(section => answersIn(section).map(answer => ({ ...answer, section: section.text })))
    const rules = (observation.note ?? []).map(note => element('li', note.text))

    this.part('level').textContent = observation.valueCodeableConcept.text
    this.part('when').textContent = `${momentOf(observation.effectiveDateTime)}.`
    this.part('self').hidden = Boolean(response.source)
    this.part('other').hidden = !response.source
    this.part('open').hidden = response.status === 'completed'
    this.part('rules').replaceChildren(...rules)
    this.part('no-rules').hidden = rules.length > 0
    this.part('raised').replaceChildren(...answers.filter(answer => answer.code !== 'N').map(rowOf))
    this.part('all').replaceChildren(...[...new Set(answers.map(answer => answer.section))].flatMap(section => {
      const list = element('dl', '')
      list.className = 'si-answers__list'
      list.append(...answers.filter(answer => answer.section === section).map(rowOf))
      return [element('h3', section), list]
    }))
    this.part('version').textContent = response.questionnaire.split('/').at(-1).replace('|', ', ')
    this.part('state').hidden = true
    this.part('result').hidden = false
    this.part('result').focus()
  }
}

function element(name, text) {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function rowOf(answer) {
  const row = element('div', '')
  row.className = 'si-answers__row'
  row.append(element('dt', answer.question), element('dd', answer.words))
  return row
}

/** The questions below an item that were answered, however deep they stand. */
function answersIn(item) {
  const coding = item.answer?.[0]?.valueCoding
  const own = coding ? [{ question: item.text, code: coding.code, words: coding.display }] : []
  return [...own, ...(item.item ?? []).flatMap(answersIn)]
}

/** A day stands for itself; a moment has its zone and is told in the reader's. */
function momentOf(text) {
  const options = text.length === 10 ? { dateStyle: 'long', timeZone: 'UTC' } : { dateStyle: 'long', timeStyle: 'short' }
  return new Intl.DateTimeFormat(navigator.language, options).format(new Date(text))
}

customElements.define('health-link', HealthLinkPage)
