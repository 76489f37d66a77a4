import { createHash } from 'node:crypto'
import { HELVETICA, textAt } from './pdf-file.js'

/** Padding of passwords in ISO 32000, 7.6.4.3.2. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const PERMISSIONS = -4
const KEY_LENGTH = 5

/**
 * Writes a PDF file of one page that is encrypted with RC4 (revision 2 of the standard handler).
 */
export function encryptedPdf(text: string, password: string): Uint8Array {
  const id = md5(Buffer.from('test'))
  const user = padded(password)
  const owner = rc4(md5(padded('owner')).subarray(0, KEY_LENGTH), user)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(Buffer.concat([user, owner, permissions, id])).subarray(0, KEY_LENGTH)
  const content = rc4(objectKey(key, 4), Buffer.from(textAt(50, 700, 10, text)))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << ${HELVETICA} >> >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}> /P ${PERMISSIONS} >>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const trailer = `<< /Size ${size} /Root 1 0 R /Encrypt 5 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>] >>`
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + end, 'latin1'))
}

const md5 = (data: Uint8Array): Buffer => createHash('md5').update(data).digest()

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32)

const objectKey = (key: Buffer, number: number): Buffer =>
  md5(Buffer.concat([key, Buffer.from([number, 0, 0, 0, 0])])).subarray(0, KEY_LENGTH + 5)

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at)
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255
    ;[state[at], state[other]] = [state[other]!, state[at]!]
  }
  let [one, other] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255
      other = (other + state[one]!) & 255
      ;[state[one], state[other]] = [state[other]!, state[one]!]
      return byte ^ state[(state[one]! + state[other]!) & 255]!
    }),
  )
}
