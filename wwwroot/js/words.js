/** Fills the words in braces of a text; what is filled in is not read again. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, word) => values[word] ?? whole)

/** Minutes and seconds, rounded up, such as 2:05. */
export const clock = milliseconds => {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** An element with its text or children. */
export const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}
