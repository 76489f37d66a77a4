/** A schema of any library that follows Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    /** Version of the standard. */
    readonly version: 1
    /** Name of the library. */
    readonly vendor: string
    /** Checks a value. */
    readonly validate: (value: unknown) => StandardResult<Output>
    /** The types of the schema, for inference only. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

/** The result of a Standard Schema: the value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** An error in a value, in the words of Standard Schema. */
export interface StandardIssue {
  /** One sentence: what was expected and what was received. */
  readonly message: string
  /** Keys that lead from the value to the error. */
  readonly path: readonly PropertyKey[]
}
