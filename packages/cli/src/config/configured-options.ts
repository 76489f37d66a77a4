import { relative, resolve } from 'node:path'
import type { ConfiguredReading } from '../issues/find-as-configured.js'
import type { Paper } from '../issues/read-issue.js'
import { announceSettings } from '../options/announce-settings.js'
import type { ConvertOptions, PublishOptions, SiteOptions } from '../options/command-options.js'
import { DEFAULT_SITE_OUT } from '../options/option-values.js'
import { pictureSettings } from '../resizing/picture-settings.js'
import { parseSize } from '../text/size.js'
import type { Config } from './config.js'
import { type LoadedConfig, loadConfig } from './load-config.js'

/** Options of a command, completed by a configuration. */
export interface Configured<Options> {
  options: Options
  /** Name of the configuration, or null if there is none. */
  config: string | null
}

/** Completes the options of `convert` by the configuration that they name or that is found. */
export async function configuredConvert(options: ConvertOptions, cwd: string): Promise<Configured<ConvertOptions>> {
  const loaded = await loadConfig(options.config, cwd)
  if (loaded === null) return { options, config: null }
  const { to, out } = loaded.config.convert ?? {}
  const own = present({ to, out: pathFrom(out, loaded, cwd) })
  return { options: { ...publishOptions(loaded, cwd), ...own, ...options }, config: loaded.name }
}

/**
 * Completes the options of `banmian build`, and the folders of issues if none are named, by the
 * configuration that the options name or that is found.
 */
export async function configuredSite(
  options: SiteOptions,
  paths: readonly string[],
  cwd: string,
): Promise<Configured<SiteOptions> & { paths: readonly string[] }> {
  const loaded = await loadConfig(options.config, cwd)
  if (loaded === null) return { options, paths, config: null }
  const { config } = loaded
  const { issues, out, siteUrl, icon, outputs, feeds, email, announce, pages, keepGoing, jobs } = config
  const own = present({
    out: pathFrom(out, loaded, cwd),
    siteUrl,
    icon: pathFrom(icon, loaded, cwd),
    outputs,
    feeds,
    email,
    announcing: announce === undefined ? undefined : announceSettings(announce),
    pagePatterns: pages === undefined ? undefined : listOf(pages),
    keepGoing,
    jobs,
  })
  return {
    options: { ...publishOptions(loaded, cwd), ...own, ...options },
    paths: paths.length > 0 ? paths : listOf(issues ?? []).map((path) => pathFrom(path, loaded, cwd)!),
    config: loaded.name,
  }
}

/**
 * Completes the options of a command that only reads issues by the configuration that they name or
 * that is found, so that it reads them as `banmian build` does.
 */
export async function configuredReading<Options extends ConfiguredReading & { maxSize?: number }>(
  options: Options,
  cwd: string,
): Promise<Options> {
  const loaded = await loadConfig(options.config, cwd)
  if (loaded === null) return options
  const { paper, editions, encoding, maxSize } = publishOptions(loaded, cwd)
  const { pages, issues = [], out = DEFAULT_SITE_OUT } = loaded.config
  const own = present({
    paper,
    editions,
    encoding,
    maxSize,
    out: pathFrom(out, loaded, cwd),
    pagePatterns: pages === undefined ? undefined : listOf(pages),
    issueFolders: listOf(issues).map((path) => pathFrom(path, loaded, cwd)!),
  })
  return { ...own, ...options }
}

/** Returns the options that a site and the conversion of an issue share. */
function publishOptions(loaded: LoadedConfig, cwd: string): PublishOptions {
  const { config } = loaded
  const { timeZone, publicationTime, encoding, theme, writingMode, allowRemotePictures, cover, maxSize } = config
  const { failOn, prune, corrections, editions, pictures } = config
  return present({
    paper: paperOf(config),
    timeZone,
    publicationTime,
    encoding,
    theme,
    css: pathFrom(config.css, loaded, cwd),
    writingMode,
    allowRemotePictures,
    cover,
    coverFont: pathFrom(config.coverFont, loaded, cwd),
    maxSize: typeof maxSize === 'string' ? parseSize(maxSize)! : maxSize,
    corrections,
    editions,
    pictures: pictures === undefined ? undefined : pictureSettings(pictures, loaded.folder),
    failOn,
    prune,
  })
}

function paperOf({ publication, timeZone, language, rubrics, pageNames, from, restore }: Config): Paper {
  const facts = typeof publication === 'string' ? { name: publication } : publication
  return present({
    publication: { ...facts, ...present({ timeZone }) },
    language,
    names: present({ rubrics, pageNames }),
    from,
    restore,
  })
}

/** Returns a path in a configuration as one from the working folder. */
function pathFrom(path: string | undefined, { folder }: LoadedConfig, cwd: string): string | undefined {
  return path === undefined ? undefined : relative(cwd, resolve(folder, path)) || '.'
}

const listOf = <Value>(value: Value | Value[]): Value[] => (Array.isArray(value) ? value : [value])

/** The properties of an object that are present. */
type Present<Properties> = { [Name in keyof Properties]?: Exclude<Properties[Name], undefined> }

/** Returns an object without the properties that are undefined. */
const present = <Properties extends object>(properties: Properties): Present<Properties> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Present<Properties>
