import { builtInProjects } from '../projects/builtIn';
import { createRegistry, findByName, type Project } from '../projects/registry';
import type { Config } from './config';
import type { ConfigData, ProjectData } from './configShape';

/** The configuration of a digest like SOFA Weekly. */
export const defaultConfig: Config = {
  issues: null,
  registry: createRegistry(builtInProjects),
  // The page of an issue shows these; without an author it has a dead link.
  frontMatter: { required: ['title', 'author', 'date'], allowed: {} },
  dialect: 'blackfriday',
  site: { base: null, static: ['static'] },
  format: { heading: [], answer: [] },
  rules: {},
  imageHosts: null,
  template: null,
  stylesheet: null,
};

/**
 * Merges configurations key by key over `defaultConfig`.
 * @param layers highest precedence first: `.digest.yml`, then settings. `rules` and `projects` are merged item by item
 */
export function mergeConfig(...layers: readonly ConfigData[]): Config {
  return layers.toReversed().reduce(applyLayer, { ...defaultConfig });
}

function applyLayer(base: Config, layer: ConfigData): Config {
  return {
    issues: layer.issues ?? base.issues,
    registry: layer.projects ? createRegistry(mergeProjects(base, layer.projects)) : base.registry,
    frontMatter: {
      required: layer.frontMatter?.required ?? base.frontMatter.required,
      allowed: layer.frontMatter?.allowed ?? base.frontMatter.allowed,
    },
    dialect: layer.dialect ?? base.dialect,
    site: { base: layer.site?.base ?? base.site.base, static: layer.site?.static ?? base.site.static },
    format: {
      heading: layer.format?.heading ?? base.format.heading,
      answer: layer.format?.answer ?? base.format.answer,
    },
    rules: { ...base.rules, ...layer.rules },
    imageHosts: layer.imageHosts ?? base.imageHosts,
    template: layer.template ?? base.template,
    stylesheet: layer.stylesheet ?? base.stylesheet,
  };
}

/** Overrides the known project with the same name or alias key by key, or adds one; a new one needs a name and an address. */
function mergeProjects({ registry }: Config, projects: readonly ProjectData[]): Project[] {
  const known = new Map(registry.projects.map((project) => [project.name, project]));
  for (const { name, aliases, url, sites } of projects) {
    if (name === undefined) continue;
    const old = findByName(registry, name);
    const address = url ?? old?.url;
    if (address === undefined) continue;
    if (old !== undefined) known.delete(old.name);
    known.set(name, {
      name,
      aliases: aliases ?? old?.aliases ?? [],
      url: address,
      sites: sites ?? old?.sites ?? [],
      terms: old?.terms ?? [],
    });
  }
  return [...known.values()];
}
