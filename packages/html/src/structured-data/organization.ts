import { isBlank } from '@banmian/core'
import { type Json, jsonObject, jsonProperty, jsonText } from './json.js'

/** Returns an organization as schema.org's `Organization`, or `null` when it has no name. */
export const jsonOrganization = (name: string | null): Json | null =>
  name === null || isBlank(name) ? null : jsonObject('Organization', jsonProperty('name', jsonText(name)))
