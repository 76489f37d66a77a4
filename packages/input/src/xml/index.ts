export { readXml, type XmlOptions } from './read-xml.js'
export { allOf, elementsOf, firstOf, isElement, textIn, visit, type XmlElement } from './xml-element.js'
