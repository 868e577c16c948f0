/** An element with what is in it; texts are texts, never markup. */
export function element(name, properties = {}, ...inside) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...inside)
  return made
}

/** A list with a heading, or nothing where it is empty. */
export function list(heading, items) {
  if (items.length === 0) return []
  return [element('h3', { textContent: heading }), element('ul', {}, ...items.map((one) => element('li', {}, one)))]
}
