/** What a Hugo site's own configuration says about the addresses of its pages. */
export interface HugoSettings {
  /** The language whose pages lie at the root; null where nothing is known of the site. */
  readonly defaultLanguage: string | null;
  /** Whether the pages of that language, too, lie in a folder of their own. */
  readonly inFolder: boolean;
}

/** Where nothing is known: the language that a file is written in is taken for the site's own. */
export const unknownSite: HugoSettings = { defaultLanguage: null, inFolder: false };

/** Where Hugo looks for its configuration, first to last. */
export const hugoFiles: readonly string[] = ['', 'config/_default/'].flatMap((folder) =>
  ['hugo', 'config'].flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((kind) => `${folder}${name}.${kind}`)),
);

/** Reads the two keys that matter from TOML, YAML or JSON: each stands on a line of its own in all of them. */
export function readHugoSettings(text: string): HugoSettings {
  const valueOf = (key: string) =>
    new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*[:=][ \\t]*["']?([\\w-]+)`, 'im').exec(text)?.[1]?.toLowerCase();
  return {
    // Hugo's own default.
    defaultLanguage: valueOf('defaultContentLanguage') ?? 'en',
    inFolder: valueOf('defaultContentLanguageInSubdir') === 'true',
  };
}
