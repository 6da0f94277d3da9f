/** What a command reaches of the outside, besides files: results go out, prose goes to the errors. */
export interface Io {
  /** Absolute; what relative paths count from. */
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
}
