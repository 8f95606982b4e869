/** Fills the words in braces. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, word) => values[word] ?? whole)

/** Such as 2:05, rounded up. */
export const clock = milliseconds => {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}
