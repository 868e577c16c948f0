// Search in the page: the index is read when somebody looks for something, and nothing leaves the page.
import MiniSearch from 'minisearch'

const { root } = document.currentScript?.dataset ?? { root: '' }
const form = document.querySelector('form[role=search]')
const input = document.getElementById('search')
const found = document.getElementById('found')
let index

form.hidden = false
form.addEventListener('submit', (event) => {
  event.preventDefault()
  found.querySelector('a')?.click()
})
input.addEventListener('focus', load, { once: true })
input.addEventListener('input', show)
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') input.value = ''
  if (event.key === 'Escape') show()
  const writing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? '')
  if (event.key === '/' && !writing) {
    event.preventDefault()
    input.focus()
  }
})

function load() {
  const script = Object.assign(document.createElement('script'), { src: `${root}search-index.js` })
  script.addEventListener('load', () => {
    index = MiniSearch.loadJSON(window.searchIndex, {
      fields: ['title', 'text'],
      storeFields: ['title', 'to', 'section'],
      idField: 'to',
    })
    show()
  })
  document.head.append(script)
}

function show() {
  const words = input.value.trim()
  const hits = index && words !== '' ? index.search(words, { prefix: true, fuzzy: 0.2, boost: { title: 4 } }) : []
  found.replaceChildren(
    ...hits.slice(0, 12).map(({ title, to, section }) => {
      const link = Object.assign(document.createElement('a'), { href: `${root}${to}`, textContent: title })
      const item = document.createElement('li')
      item.append(link, ` ${section}`)
      return item
    }),
  )
}
