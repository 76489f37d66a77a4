/** The part of a package without types that the tests use. */
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
