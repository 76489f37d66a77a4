/** Returns the schema's name of a value of the model: the value in upper case. */
export const enumName = (value: string | null): string | null => value?.toUpperCase() ?? null

/** Returns the value of the model for a name in the schema. */
export const enumValue = <Value extends string>(name: Uppercase<Value>): Value => name.toLowerCase() as Value
