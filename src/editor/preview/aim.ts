/** A line that is to come to the top edge of an editor, and where to look for the place that brings it there. All are lines with fractions. */
export interface Aim {
  readonly line: number;
  /** The place that the editor is asked to show at its top. */
  readonly asked: number;
  /** The place lies between these. */
  readonly low: number;
  readonly high: number;
  /** Nearer than this is near enough. */
  readonly near: number;
  /** How often it may still be asked. */
  readonly tries: number;
}

export interface AimOptions {
  /** How many rows an editor may leave free above what it is asked for; a row is at most a line. */
  readonly room: number;
  /** By how much the place lay below the line when this was last asked. */
  readonly ahead: number;
  readonly near: number;
}

/** Two places of an editor that are nearer to each other are on one row. */
const closest = 0.01;

/** The first question. */
export function aimAt(line: number, { room, ahead, near }: AimOptions): Aim {
  const high = line + room;
  return { line, asked: Math.min(Math.max(line, line + ahead), high), low: line, high, near, tries: 10 };
}

/**
 * The next question.
 * @param reached the line that came to the top edge
 * @returns undefined where the line is there, as near as can be
 */
export function askNext(aim: Aim, reached: number): Aim | undefined {
  const missing = aim.line - reached;
  const isThere = Math.floor(reached) === Math.floor(aim.line) && Math.abs(missing) < aim.near;
  if (isThere || aim.tries === 0 || aim.high - aim.low < closest) return undefined;
  const low = missing > 0 ? aim.asked : aim.low;
  const high = missing > 0 ? aim.high : aim.asked;
  const straight = aim.asked + missing;
  const asked = straight > low && straight < high ? straight : (low + high) / 2;
  return { ...aim, asked, low, high, tries: aim.tries - 1 };
}
