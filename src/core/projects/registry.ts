/** A project that entries can be about. */
export interface Project {
  /** The canonical name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Where its project line points. */
  readonly url: string;
  /** Other addresses that belong to it: documentation, organisation, old repositories. */
  readonly sites: readonly string[];
}

/** The known projects. */
export interface Registry {
  readonly projects: readonly Project[];
}
