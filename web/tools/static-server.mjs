// Serves a folder as the plainest static host does: files with their types, `index.html` for a folder, 404 for the rest.
// `prefix` puts it below a path, as on a host with many projects: the page must not care where it lies.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.c': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

/** The file that a path names, or null. */
function fileFor(folder, path) {
  let decoded
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0')) return null
  const file = join(folder, normalize('/' + decoded))
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.isFile() ? file : null
  const index = join(file, 'index.html')
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? index : null
}

function answer(folder, prefix, request, response) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  if (!pathname.startsWith(prefix)) {
    // Someone typed the bare address: show them the way. Anything that the page itself asks for there is a mistake.
    const isVisit = request.headers['sec-fetch-mode'] === 'navigate' || pathname === '/'
    response.writeHead(isVisit ? 302 : 404, isVisit ? { location: prefix + pathname.slice(1) + search } : {}).end()
    return
  }
  const file = fileFor(folder, pathname.slice(prefix.length))
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`${pathname} is not here.\n`)
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** Listens on `port`, or the next free one after it; 0 takes any. Result: the server and its port. */
export function serve({ folder, prefix = '/', host = '127.0.0.1', port = 0 }) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, prefix, request, response))
    const listen = (wanted) => {
      server.once('error', (error) => {
        if (error.code === 'EADDRINUSE' && wanted !== 0 && wanted < port + 50) listen(wanted + 1)
        else reject(error)
      })
      server.listen(wanted, host, () => {
        server.removeAllListeners('error')
        resolve({ server, port: server.address().port })
      })
    }
    listen(port)
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'build/site' },
      prefix: { type: 'string', default: '/' },
      port: { type: 'string', default: '0' },
    },
  })
  const { port } = await serve({ folder: values.folder, prefix: values.prefix, port: Number(values.port) })
  console.log(`http://127.0.0.1:${port}${values.prefix}`)
}
