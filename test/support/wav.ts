/** A recording made by code: so many seconds of a low tone, WAV (RIFF) with 8 bits, mono, 8000 samples a second. */
import { Buffer } from 'node:buffer'

const RATE = 8000
const TONE = 220

export function wav(seconds: number): Buffer {
  const samples = Math.round(seconds * RATE)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(RATE, 24)
  header.writeUInt32LE(RATE, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return Buffer.concat([header, Buffer.from(Uint8Array.from({ length: samples }, (_, index) => 128 + Math.round(40 * Math.sin(2 * Math.PI * TONE * index / RATE))))])
}
