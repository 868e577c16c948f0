// `npm start`: the endpoint at an address that only this machine can reach.
import process from 'node:process'
import { serve } from '@hono/node-server'
import { makeApp } from './app.mjs'

const app = makeApp((line) => process.stdout.write(`${line}\n`))
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT'] ?? 8787) }, ({ port }) => {
  process.stdout.write(`POST to http://127.0.0.1:${port}/screenings. Stop with Ctrl+C.\n`)
})
