import fc from 'fast-check'
import { SaxesParser } from 'saxes'
