/**
 * Requests that mean harm, as the bytes that go over the wire.
 * In: a port, and the path of a file that must not be read. Out: their names and bytes.
 */
import { Buffer } from 'node:buffer'

export interface Hostile {
  name: string
  bytes: Buffer
}

const CLIMBS = ['../', '..%2f', '%2e%2e/', '%2E%2E%2F', '.%2e/', '..\\', '..%5c', '%2e%2e%5c', '%252e%252e%252f', '..%252f', '..;/', '....//', '.../', '..%00/', '%c0%ae%c0%ae/', '%u002e%u002e/', '\uFF0E\uFF0E/', './../']
const BELOW = ['/', '/zh/', '/assets/', '/zh/assets/']
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'PURGE', 'SEARCH', 'FOO', 'get', 'G\0ET', '']
const HOSTS = ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '127.0.0.1@evil.example', 'evil.example#localhost', '0.0.0.0', '[::]', '2130706433', '127.1', 'localhost:80:80', 'localhost,evil.example', 'LOCALHOST.', ' ', '\x80']
const RANGES = ['bytes=5-2', 'bytes=-1', 'bytes=0-18446744073709551615', 'bytes=99999999-', 'bytes=-99999999', 'bytes=0-0,1-1,2-2', 'bytes=a-b', 'bytes=', 'items=0-5', `bytes=${'0-,'.repeat(2000)}`]
const HEADERS = [
  ...RANGES.map(range => `Range: ${range}`),
  'If-None-Match: *',
  'If-None-Match: "',
  `If-None-Match: ${'W/"a",'.repeat(1000)}`,
  'If-Modified-Since: never',
  'Accept-Encoding: ../../secret.txt',
  'Expect: 100-continue',
  'Expect: the worst',
  'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13',
  'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAAA',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Content-Length: 5\r\nTransfer-Encoding: chunked',
  'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
  'X-Original-URL: /../secret.txt',
  'X-Rewrite-URL: /../secret.txt',
  'X-Forwarded-Host: evil.example',
  'X-Forwarded-Prefix: ../../',
  'X-HTTP-Method-Override: PUT',
  'No colon',
  ' folded: line',
  'Name : space',
  'Null: \0',
  'Bare: one\rtwo',
  `Long: ${'a'.repeat(20_000)}`,
  Array.from({ length: 3000 }, (_, index) => `X-${index}: 1`).join('\r\n'),
  `Cookie: ${'a=b;'.repeat(3000)}`,
]

export function hostileRequests(port: number, secret: string): Hostile[] {
  const own = `127.0.0.1:${port}`
  const request = (method: string, target: string, host = own, headers = '') =>
    Buffer.from(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\n${headers && `${headers}\r\n`}Connection: close\r\n\r\n`)
  const targets = [
    ...BELOW.flatMap(below => CLIMBS.flatMap((climb, index) => [`${below}${climb.repeat(1 + index % 3)}secret.txt`])),
    ...['../', '%2e%2e%2f'].map(climb => `/${climb.repeat(300)}etc/passwd`),
    // Links inside the site that lead out of it, and names that begin with a dot.
    ...['/link.txt', '/link.txt/', '/link.txt%00.html', '/LINK.TXT', '/linked/secret.txt', '/linked', '/linked/', '/zh/linked/secret.txt', '/assets/../linked/secret.txt'],
    ...['/.fingerprint', '/%2efingerprint', '/zh/.hidden', '/zh/%2ehidden', '/.git/config', '/.env'],
    // Absolute names, other schemes, other authorities.
    ...['/etc/passwd', '/proc/self/environ', secret, `/${secret}`, `file://${secret}`, `http://evil.example/secret.txt`, `http://${own}/../secret.txt`, '//evil.example/%2f..', '///secret.txt', '/zh//evil.example', '*', 'secret.txt', '?', '#', 'c:\\windows\\win.ini', '/c:/windows/win.ini', '/secret.txt::$DATA', '/dist/../secret.txt'],
    // What is no address at all.
    ...['/%', '/%zz', '/%E0%A4%A', '/%ff%fe', '/%00', '/index.html%00', '/index.html%00.png', '/%0d%0aSet-Cookie:%20a=b', '/zh%0d%0aLocation:%20http://evil.example', '/%7f', '/\xFF\xFE', '/\x7F', '/ /', '/a b', '/<script>alert(1)</script>', '/__proto__', '/constructor', '/zh/__proto__.js', '/toString.js', '/index.html/', '/index.html/..', '/assets', '/assets/', '/zh/assets/', '/assets/.', '/.', '/..', '/zh/..', '/zh/.'],
    // Too much of it.
    ...[`/${'a'.repeat(3000)}`, `/${'a'.repeat(20_000)}`, `/?${'a'.repeat(9000)}`, `/${'%2e'.repeat(2500)}`, `/${'/'.repeat(1000)}`, `/${'a/'.repeat(900)}`],
  ]
  return [
    ...targets.map(target => ({ name: `GET ${target.slice(0, 60)}`, bytes: request('GET', target) })),
    ...METHODS.map(method => ({ name: `${method} /`, bytes: request(method, '/') })),
    ...['PUT', 'POST', 'DELETE'].map(method => ({ name: `${method} with a body`, bytes: Buffer.concat([request(method, '/secret.txt', own, 'Content-Length: 70000'), Buffer.alloc(70_000, 'a')]) })),
    ...HOSTS.map(host => ({ name: `Host: ${host}`, bytes: request('GET', '/', host) })),
    ...HEADERS.map(header => ({ name: header.slice(0, 60), bytes: request('GET', '/', own, header) })),
    ...[
      'garbage',
      '\r\n\r\n\r\n',
      '\0'.repeat(1000),
      'GET',
      'GET /',
      'GET /\r\n',
      'GET / HTTP/1.1\r\n',
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.0\r\n\r\n',
      'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
      'GET  /  HTTP/1.1\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.example\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: ${own}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      `GET / HTTP/1.1\r\nHost: ${own}\r\n\r\nGET /../secret.txt HTTP/1.1\r\nHost: ${own}\r\n\r\n`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03',
      '<policy-file-request/>\0',
    ].map(text => ({ name: JSON.stringify(text.slice(0, 60)), bytes: Buffer.from(text, 'latin1') })),
  ]
}
