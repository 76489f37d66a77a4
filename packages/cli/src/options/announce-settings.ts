/** Who is notified of changes of a site. */
export interface AnnounceConfig {
  /** URL of a WebSub hub, or of several, which the feeds declare. */
  webSub?: string | string[]
  /** Search engines that take part in IndexNow. */
  indexNow?: {
    /** The key that proves ownership of the site, which is written to it as a file. */
    key: string
    /** URL of the service; by default one that shares what it is sent with the others. */
    endpoint?: string
  }
  /**
   * False where the site is published after the build, so that `banmian announce` notifies of the
   * changes; true by default.
   */
  afterBuild?: boolean
  /** Seconds after which a request is given up; 10 by default. */
  timeout?: number
}

/** Who is notified, as plain data. */
export interface AnnounceSettings {
  hubs: readonly string[]
  indexNow: { key: string; endpoint: string } | null
  afterBuild: boolean
  /** In milliseconds. */
  timeout: number
}

const ENDPOINT = 'https://api.indexnow.org/indexnow'
const TIMEOUT = 10

/** Returns the settings of a configuration. */
export const announceSettings = ({
  webSub = [],
  indexNow,
  afterBuild = true,
  timeout = TIMEOUT,
}: AnnounceConfig): AnnounceSettings => ({
  hubs: [...new Set([webSub].flat())],
  indexNow: indexNow === undefined ? null : { endpoint: ENDPOINT, ...indexNow },
  afterBuild,
  timeout: 1000 * timeout,
})

/** Returns whether a text is a key of IndexNow that can name a file. */
export const isIndexNowKey = (text: string): boolean => /^[a-z\d][a-z\d-]{6,126}[a-z\d]$/i.test(text)

/** Returns the path of the file that contains a key. */
export const keyPath = (key: string): string => `${key}.txt`
