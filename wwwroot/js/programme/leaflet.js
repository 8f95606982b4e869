/** What the programme takes out of the page of an exercise, in the version that this person does. */

const dataOf = leaflet => JSON.parse(leaflet.querySelector('exercise-player').dataset.exercises)[0]

/** Title of the version to do instead of the usual way; undefined for the usual way. */
const versionFor = (leaflet, conditions) =>
  dataOf(leaflet).limits.find(({ condition, does }) => does === 'instead' && conditions.includes(condition))?.version

/** A picture of the end, whole by itself. */
export const pictureOf = (leaflet, conditions) => {
  const way = versionFor(leaflet, conditions) ?? 'usual'
  const view = [...leaflet.querySelectorAll('[data-way]')].find(({ dataset }) => dataset.way === way)
  const picture = document.importNode(view.querySelector('.si-figure'), true)
  const frames = [...picture.querySelectorAll('[data-frame]')]
  for (const frame of frames.slice(0, -1)) frame.remove()
  frames.at(-1)?.removeAttribute('display')
  picture.removeAttribute('aria-labelledby')
  picture.setAttribute('aria-hidden', 'true')
  picture.querySelector('title')?.remove()
  return picture
}

/** What to do, in lines: the steps, or what the version says. */
export const linesOf = (leaflet, conditions) => {
  const { steps, versions } = dataOf(leaflet)
  const version = versions[versionFor(leaflet, conditions)]
  return version ? [version.position, version.holdWords] : steps
}

/** What the player needs. */
export const itemOf = (leaflet, { repetitions, sets, holdSeconds: hold }) => ({
  exercise: dataOf(leaflet),
  drawing: document.importNode(leaflet.querySelector('[data-drawing]'), true),
  dose: { repetitions, sets, hold },
})
