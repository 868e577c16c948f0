// `npm start`: makes the page and shows it at an address that only this machine can reach.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import process from 'node:process'
import { makePage, page } from './page.mjs'

await makePage()
const server = createServer((request, response) => {
  const found = request.method === 'GET' && request.url === '/'
  response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
  if (found) createReadStream(page).pipe(response)
  else response.end()
})
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
  process.stdout.write(
    `Open http://127.0.0.1:${server.address().port}/ or the file dist/index.html. Stop with Ctrl+C.\n`,
  )
})
