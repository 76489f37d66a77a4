import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'

/**
 * Returns the software bill of materials of a package as CycloneDX 1.6 in JSON. It follows from
 * the lock file and the packed file alone, so it has no serial number and no time.
 *
 * @param {import('./runtime-packages.js').RuntimePackage[]} packages - The package, and what it
 * needs.
 * @param {string} integrity - The hash of the packed file, as in Subresource Integrity.
 * @returns {string}
 */
export function billOfMaterials([self, ...others], integrity) {
  const bom = new Models.Bom()
  const components = new Map([self, ...others].map((one) => [one.path, componentOf(one)]))
  for (const { path, dependencies } of [self, ...others])
    for (const dependency of dependencies) components.get(path).dependencies.add(components.get(dependency).bomRef)
  bom.metadata.component = components.get(self.path)
  addHash(bom.metadata.component, integrity)
  for (const { path } of others) bom.components.add(components.get(path))
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}

function componentOf({ name, version, license, integrity }) {
  const [, group, ownName] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name)
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${ownName}@${version}`
  const component = new Models.Component(Enums.ComponentType.Library, ownName, {
    bomRef: `${name}@${version}`,
    version,
    purl,
    ...(group ? { group } : {}),
  })
  if (license !== undefined)
    component.licenses.add(
      /[( ]/.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license),
    )
  if (integrity !== undefined) addHash(component, integrity)
  return component
}

function addHash(component, integrity) {
  const [, algorithm, hash] = /^(sha\d+)-(.+)$/.exec(integrity)
  component.hashes.set(algorithm.replace('sha', 'SHA-'), Buffer.from(hash, 'base64').toString('hex'))
}
