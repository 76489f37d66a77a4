declare module '@11ty/eleventy' {
  /** Data of a page, of which templates receive all. */
  export type PageData = Record<string, unknown>

  export interface UserConfig {
    setTemplateFormats(formats: string[]): void
    setUseGitIgnore(isUsed: boolean): void
    addGlobalData(name: string, value: unknown): void
    /** Adds a template that is in no file. */
    addTemplate(path: string, template: { render: (data: never) => string }, data?: PageData): void
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; configPath: null; config: (config: UserConfig) => void },
    )
    write(): Promise<unknown>
  }
}
