/** What the tests use of a package that has no types. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** Data by format and type. */
    validate(data: { jsonld: Record<string, unknown[]> }): Promise<
      {
        severity: 'ERROR' | 'WARNING'
        issueMessage: string
        path: { property?: string; type?: string; index?: number }[]
      }[]
    >
  }
}
