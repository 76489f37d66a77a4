/** The schema's name of one of the model's values: the same in upper case. */
export const enumName = (value: string | null): string | null => value?.toUpperCase() ?? null

/** The model's value of one of the schema's names. */
export const enumValue = <Value extends string>(name: Uppercase<Value>): Value => name.toLowerCase() as Value
