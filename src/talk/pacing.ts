/**
 * The arithmetic of the clock: minutes planned, minutes used.
 * In: the parts of a talk, and what was noted when. Out: times in milliseconds; nothing here looks at a clock.
 */

import type { Part } from '../deck/parts.ts'

export interface Clock {
  /** Milliseconds spent in each part, up to `since`. */
  used: number[]
  /** Where the talk is. */
  part: number
  /** Since when it has been there, in milliseconds since the epoch; none while the clock stands. */
  since?: number
}

export interface Reading {
  part: number
  /** All in milliseconds. */
  used: number[]
  elapsed: number
  /** How much earlier than planned this part will end if it takes no longer than planned; negative where it is late. */
  ahead: number
}

const MINUTE = 60_000

export function newClock(parts: Part[]): Clock {
  return { used: parts.map(() => 0), part: 0 }
}

export function partOf(parts: Part[], slide: number): number {
  return Math.max(0, parts.findLastIndex(part => part.slide <= slide))
}

/** Whether the clock has ever run. */
export function isFresh({ used, since }: Clock): boolean {
  return since === undefined && used.every(time => time === 0)
}

/** The same clock, the time that runs noted down. */
function noted({ used, part, since }: Clock, now: number): number[] {
  return used.map((time, index) => index === part && since !== undefined ? time + Math.max(0, now - since) : time)
}

/** The talk has come to a part. */
export function enter(clock: Clock, part: number, now: number): Clock {
  return { used: noted(clock, now), part, since: clock.since === undefined ? undefined : now }
}

export function start(clock: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock
}

export function pause(clock: Clock, now: number): Clock {
  return { used: noted(clock, now), part: clock.part }
}

export function read(parts: Part[], clock: Clock, now: number): Reading {
  const { part } = clock
  const used = noted(clock, now)
  const elapsed = used.reduce((sum, time) => sum + time, 0)
  const planned = parts.map(({ minutes }) => minutes * MINUTE)
  const before = planned.slice(0, part).reduce((sum, time) => sum + time, 0)
  return {
    part,
    used,
    elapsed,
    ahead: before + planned[part]! - (elapsed - used[part]! + Math.max(used[part]!, planned[part]!)),
  }
}

/** A clock as it was kept through a reload; none where it is of another plan or no clock at all. */
export function revived(text: string | null, parts: Part[]): Clock | undefined {
  const value = parsed(text) as Partial<Clock> | null | undefined
  const isTime = (time: unknown) => typeof time === 'number' && Number.isFinite(time) && time >= 0
  const valid = Array.isArray(value?.used) && value.used.length === parts.length && value.used.every(isTime)
    && isTime(value.part) && parts[value.part!] !== undefined && (value.since === undefined || isTime(value.since))
  return valid ? value as Clock : undefined
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  }
  catch {
    return undefined
  }
}

/** Minutes and seconds: 7:40. The sign is left out. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
