/** What is wrong with an address, and where in it. */
export interface AddressFault<Kind = AddressFaultKind> {
  readonly kind: Kind;
  /** Offsets in the address; equal only where the address is empty. */
  readonly start: number;
  readonly end: number;
  /** The whole address as it should be, where that is known. */
  readonly repair?: string;
  /** Whether the repair is the only one that makes sense. */
  readonly certain?: boolean;
}

export type AddressFaultKind =
  | 'address-empty'
  | 'address-invisible'
  | 'address-space'
  | 'address-quoted'
  | 'address-backslash'
  | 'address-browser'
  | 'address-scheme'
  | 'address-disk'
  | 'address-no-scheme'
  | 'address-host'
  | 'address-scheme-twice'
  | 'address-twice'
  | 'address-link'
  | 'address-path'
  | 'address-trailing'
  | 'address-word'
  | 'address-character';

/** A fault whose repair is known. */
export function repaired(
  kind: AddressFaultKind,
  start: number,
  end: number,
  repair: string,
  certain = true,
): AddressFault {
  return { kind, start, end, repair, certain };
}
