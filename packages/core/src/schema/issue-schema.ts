import { z } from 'zod'
import { DAY_FORM, DAY_OR_MONTH_DAY_FORM, isCalendarDay, isDayOrMonthDay } from '../model/calendar-day.js'
import { URI } from '../model/extension-key.js'
import { STABLE_ID } from '../model/ids/stable-id.js'
import type * as model from '../model/issue.js'
import { LANGUAGE_TAG } from '../model/language/language-tag.js'
import { ARTICLE_ROLES, CREDIT_ROLES } from '../model/roles.js'

/**
 * The zod schema of an issue, and the source of the JSON Schema. A type test holds it to the types
 * of the model. Objects are closed; other data goes into `extensions`. Each message completes a
 * sentence with what was received.
 */

const DAY_EXPECTED = 'Expected a day written YYYY-MM-DD'
const date = z.string().regex(DAY_FORM, { error: DAY_EXPECTED, abort: true }).refine(isCalendarDay, DAY_EXPECTED)
const DAY_OR_MONTH_DAY_EXPECTED = 'Expected a day written YYYY-MM-DD or --MM-DD'
const dayOrMonthDay = z
  .string()
  .regex(DAY_OR_MONTH_DAY_FORM, { error: DAY_OR_MONTH_DAY_EXPECTED, abort: true })
  .refine(isDayOrMonthDay, DAY_OR_MONTH_DAY_EXPECTED)
const stableId = z
  .string()
  .regex(STABLE_ID, 'Expected an id of ASCII letters, digits and hyphens that starts with a letter')
const PIXELS_EXPECTED = 'Expected a positive whole number'
const dimension = z.number().int(PIXELS_EXPECTED).positive(PIXELS_EXPECTED)
const SHARE_EXPECTED = 'Expected a number from 0 to 1'
const language = z.string().regex(LANGUAGE_TAG, 'Expected a well-formed BCP 47 language tag, such as "zh-Hans"')
const extensions = z
  .record(z.string().regex(URI, 'Expected a URI as the key'), z.json())
  .describe('Data of other vocabularies, keyed by the URI that defines it.')
  .exactOptional()

const articleRole = z.enum(ARTICLE_ROLES)
const bylinePlacement = z.enum(['head', 'tail', 'inline'])
const creditRole = z.enum(CREDIT_ROLES)
const textNode = z
  .strictObject({
    type: z.literal('text'),
    value: z.string(),
  })
  .describe('A run of characters, as printed.')
const breakNode = z
  .strictObject({
    type: z.literal('break'),
  })
  .describe('A line break that the paper printed.')
const inlineCode = z
  .strictObject({
    type: z.literal('inlineCode'),
    value: z.string(),
  })
  .describe('Computer code.')
const image = z
  .strictObject({
    type: z.literal('image'),
    url: z.string().describe('Relative or absolute URL; renderers check its scheme.'),
    alt: z.string(),
    title: z.string().nullable(),
  })
  .describe('A picture in running text.')
const emphasis = z
  .strictObject({
    type: z.literal('emphasis'),
    get children(): z.ZodType<model.Phrasing[]> {
      return z.array(phrasing)
    },
  })
  .describe('Stressed text.')
const strong = z
  .strictObject({
    type: z.literal('strong'),
    get children(): z.ZodType<model.Phrasing[]> {
      return z.array(phrasing)
    },
  })
  .describe('Strongly stressed text.')
const deleteNode = z
  .strictObject({
    type: z.literal('delete'),
    get children(): z.ZodType<model.Phrasing[]> {
      return z.array(phrasing)
    },
  })
  .describe('Struck-out text.')
const ruby = z
  .strictObject({
    type: z.literal('ruby'),
    annotation: z.string().describe('The small characters, such as かんじ next to 漢字.'),
    get children(): z.ZodType<model.Phrasing[]> {
      return z.array(phrasing)
    },
  })
  .describe('Text with its reading or meaning in small characters next to it (ルビ, 注音, 旁注).')
const link = z
  .strictObject({
    type: z.literal('link'),
    url: z.string().describe('Relative or absolute URL; renderers check its scheme.'),
    title: z.string().nullable(),
    get children(): z.ZodType<model.Phrasing[]> {
      return z.array(phrasing)
    },
  })
  .describe('A link.')

const phrasing: z.ZodType<model.Phrasing> = z.discriminatedUnion('type', [
  textNode,
  emphasis,
  strong,
  deleteNode,
  ruby,
  inlineCode,
  breakNode,
  link,
  image,
])

const paragraph = z
  .strictObject({
    type: z.literal('paragraph'),
    children: z.array(phrasing),
  })
  .describe('A paragraph (段).')
const heading = z
  .strictObject({
    type: z.literal('heading'),
    depth: z
      .literal([1, 2, 3, 4, 5, 6])
      .describe("Level below the article's headline; 3 is the first, since page and article are 1 and 2."),
    children: z.array(phrasing),
  })
  .describe('A subhead inside a body (小标题).')
const tableCell = z
  .strictObject({
    type: z.literal('tableCell'),
    children: z.array(phrasing),
  })
  .describe('A cell of a table.')
const tableRow = z
  .strictObject({
    type: z.literal('tableRow'),
    children: z.array(tableCell),
  })
  .describe('A row of a table.')
const table = z
  .strictObject({
    type: z.literal('table'),
    align: z.array(z.enum(['left', 'right', 'center']).nullable()).describe('Alignment of each column.'),
    children: z.array(tableRow),
  })
  .describe('A table. Its first row is the header.')
const picture = z
  .strictObject({
    url: z.string().describe('Relative or absolute URL.'),
    alt: z.string().describe('Text that replaces the picture.'),
    width: dimension.nullable().describe('Width in CSS pixels.'),
    height: dimension.nullable().describe('Height in CSS pixels.'),
  })
  .describe('The picture of a figure.')
const credit = z
  .strictObject({
    role: creditRole.nullable().describe('The role; `null` when only a name is printed.'),
    name: z.string().describe('The name without the spaces that padded it.'),
  })
  .describe("A person's part in an article.")
const byline = z
  .strictObject({
    text: z.string().describe('As printed, such as 记者 杨沐 通讯员 杨宇雨.'),
    placement: bylinePlacement.describe(
      'Place of the line. `inline` text also stays in its paragraph; the others are removed from the body.',
    ),
    credits: z.array(credit).describe('The people named, in printed order.'),
  })
  .describe('A line of credit (署名).')
const figure = z
  .strictObject({
    type: z.literal('figure'),
    image: picture.nullable().describe('The picture; `null` when only its caption was extracted.'),
    caption: z.array(phrasing).describe('Caption (图片说明).'),
    bylines: z.array(byline).describe('Credit of the picture (摄影署名).'),
  })
  .describe('A picture with its caption and credit (图片).')
const thematicBreak = z
  .strictObject({
    type: z.literal('thematicBreak'),
  })
  .describe('A break between parts of a body.')
const listItem = z
  .strictObject({
    type: z.literal('listItem'),
    spread: z.boolean().describe("Whether the item's blocks are separated by empty lines."),
    get children(): z.ZodType<model.Block[]> {
      return z.array(block)
    },
  })
  .describe('An item of a list.')
const list = z
  .strictObject({
    type: z.literal('list'),
    ordered: z.boolean().describe('Whether the items are numbered.'),
    start: z.number().int().nullable().describe('Number of the first item of an ordered list.'),
    spread: z.boolean().describe('Whether items are separated by empty lines.'),
    get children(): z.ZodType<model.ListItem[]> {
      return z.array(listItem)
    },
  })
  .describe('A list.')
const blockquote = z
  .strictObject({
    type: z.literal('blockquote'),
    get children(): z.ZodType<model.Block[]> {
      return z.array(block)
    },
  })
  .describe('A passage quoted from elsewhere.')

const block: z.ZodType<model.Block> = z.discriminatedUnion('type', [
  paragraph,
  heading,
  list,
  blockquote,
  table,
  figure,
  thematicBreak,
])

const identifier = z
  .strictObject({
    scheme: z.string().describe('The registry: `cn` for 国内统一刊号, `issn`, or another lower-case name.'),
    value: z.string().describe("The number as printed, without the registry's name."),
  })
  .describe('A registered number.')
const publication = z
  .strictObject({
    name: z.string().nullable().describe('Name as printed on the masthead, such as 太原日报.'),
    language: language.describe('Language of the text as a BCP 47 tag, such as `zh-Hans`.'),
    identifiers: z.array(identifier).describe('Registered numbers: 国内统一刊号, ISSN and others.'),
    url: z.string().nullable().describe('Home page, an absolute URL.'),
    publisher: z.string().nullable().describe('Publishing house.'),
    timeZone: z.string().nullable().describe('IANA time zone of the dates, such as `Asia/Shanghai`.'),
  })
  .describe('A newspaper (报纸).')
const headline = z
  .strictObject({
    kicker: z.string().nullable().describe('Line above (引题, 肩题).'),
    main: z.string().nullable().describe('The headline proper (主题).'),
    deck: z.string().nullable().describe('Line below (副题), which often starts with ——.'),
  })
  .describe('Headline in its three lines (标题).')
const dateline = z
  .strictObject({
    text: z.string().describe('As printed, such as 新华社北京3月7日电.'),
    placement: z
      .enum(['inline', 'tail'])
      .describe(
        '`inline` text also stays in the first paragraph; `tail` text was printed on a line of its own and is removed from the body.',
      ),
    agency: z.string().nullable().describe('Agency or paper, such as 新华社 or 本报.'),
    place: z.string().nullable().describe('Place, such as 北京.'),
    date: dayOrMonthDay
      .nullable()
      .describe('`YYYY-MM-DD`, or `--MM-DD` (ISO 8601, xsd:gMonthDay) when the year is unknown.'),
  })
  .describe('The line with place, date and agency of a report (电头).')
const continuation = z
  .strictObject({
    text: z.string().describe('As printed, such as 下转第3版.'),
    direction: z.enum(['to', 'from', 'see']).describe('Direction of the reference.'),
    page: z.string().nullable().describe('Label of the page that it names, such as `3`.'),
  })
  .describe('A reference to another page: 下转 (`to`), 上接 (`from`), 相关报道见 (`see`).')
const candidate = z
  .strictObject({
    path: z.string().describe('JSON Pointer (RFC 6901) into the issue.'),
    role: z.string().describe('Its role there, such as `kicker`.'),
    confidence: z.number().min(0, SHARE_EXPECTED).max(1, SHARE_EXPECTED).describe('Probability from 0 to 1.'),
  })
  .describe('A possible place of a fragment.')
const fragment = z
  .strictObject({
    text: z.string().describe('The text, as printed.'),
    candidates: z.array(candidate).describe('Possible places, the likeliest first.'),
  })
  .describe('Text that could not be placed.')
const article = z
  .strictObject({
    type: z.literal('article'),
    id: stableId.describe(
      'Stable identifier: ASCII letters and digits, made of publication, date, page and content, never of reading order.',
    ),
    role: articleRole.describe('The kind of the article.'),
    headline: headline.describe('The lines of its headline.'),
    rubric: z.string().nullable().describe('Name of the standing column that it appears in (栏目).'),
    dateline: dateline.nullable().describe('The line with place, date and agency of the report (电头).'),
    bylines: z.array(byline).describe('Lines of credit, as printed and as credits (署名).'),
    body: z.array(block).describe('The body: blocks of mdast, and figures.'),
    continuations: z.array(continuation).describe('References to other pages (转版).'),
    subjects: z.array(z.string()).describe('Subjects as given by an editor.'),
    extensions,
  })
  .describe(
    'An article on a page (稿件). A photo printed on its own is an article of role `photo` whose body is one figure.',
  )
const page = z
  .strictObject({
    type: z.literal('page'),
    id: stableId.describe('Stable identifier: ASCII letters and digits.'),
    label: z.string().nullable().describe('Number of the page as printed (版次), such as `02` or `A5`.'),
    name: z.string().nullable().describe('Name of the page (版名), such as 政务之要.'),
    articles: z.array(article).describe('Articles and photos in reading order.'),
    bylines: z.array(byline).describe('Credits of the page itself, such as 本版编辑.'),
    unplaced: z.array(fragment).describe('Text that could not be placed, as printed.'),
  })
  .describe('One printed page (版).')

/**
 * The zod schema of an issue. Ids that occur twice are found apart, since JSON Schema cannot
 * express that.
 */
export const zodIssueSchema: z.ZodType<model.Issue> = z
  .strictObject({
    type: z.literal('issue'),
    id: stableId.describe(
      'Stable identifier: ASCII letters and digits, made of publication, date and edition, or of the content without them.',
    ),
    publication: publication.describe('The newspaper that the issue belongs to.'),
    date: date.nullable().describe('Date of publication as `YYYY-MM-DD`; `null` when neither given nor printed.'),
    number: z.string().nullable().describe('Number of the issue as printed, such as `3640` in 总第3640期.'),
    edition: z
      .string()
      .nullable()
      .describe('Name of the edition, such as 海外版, when the paper has several on a day.'),
    pages: z.array(page).describe('The printed pages, in the order of the sources.'),
    extensions,
  })
  .describe("One day's paper (一期).")
